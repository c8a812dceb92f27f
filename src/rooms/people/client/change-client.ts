import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { refuseUnlessWorksFor, tell } from '../by-hand.ts'
import { editRow } from '../save-row.ts'
import { refuseUnlessPerson } from './client.rules.ts'
import { selectClient, selectClientClass } from './client.sql.ts'
import type { ChangingClient, Client } from './contract.ts'

/** Changes who the person is, on the version that was seen. */
export function changeClient(by: Caller, clientId: string, changing: ChangingClient): Promise<Client> {
  return asStaff(by, async (tx, me) => {
    await refuseUnlessWorksFor(tx, me, clientId)
    refuseUnlessPerson(changing, me.today)
    const { version, ...facts } = changing
    const client = await editRow(tx, {
      table: 'people.client',
      id: clientId,
      version,
      values: columnsOf(facts),
      yours: changing,
      standing: () => selectClient(tx, clientId),
    })
    const place = {
      client_id: clientId,
      program_id: client.programId,
      data_class: await selectClientClass(tx, clientId),
    }
    await tell(tx, place, { kind: 'client.changed', subjectId: clientId, summary: 'people:client_changed' })
    return client
  })
}

const columnsOf = (facts: Omit<ChangingClient, 'version'>) => ({
  given: facts.given,
  family: facts.family,
  preferred: facts.preferred,
  pronouns: facts.pronouns,
  birth_date: facts.birthDate,
  sex: facts.sex,
  language: facts.language,
  interpreter_needed: facts.interpreterNeeded,
  deceased: facts.deceased || facts.diedAt !== null,
  died_at: facts.diedAt,
  name_unknown: facts.nameUnknown,
})
