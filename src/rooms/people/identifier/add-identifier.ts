import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOf, tell } from '../by-hand.ts'
import { refuse } from '../refusals.ts'
import { addRow, written } from '../save-row.ts'
import type { AddingIdentifier, Identifier } from './contract.ts'
import { selectIdentifier, standsAlready } from './identifier.sql.ts'

export function addIdentifier(by: Caller, clientId: string, adding: AddingIdentifier): Promise<Identifier> {
  return asStaff(by, async (tx, me) => {
    const { identifierId, programId, endedOn, ...said } = adding
    const place = await placeOf(tx, me, clientId, programId)
    if (endedOn !== null && endedOn > me.today) throw refuse('ended_in_future', 'endedOn')
    if (await standsAlready(tx, clientId, said, identifierId)) throw refuse('number_stands', 'value')
    await addRow(tx, 'people.identifier', { id: identifierId, ...place, ...said, ended_on: endedOn })
    await tell(tx, place, { kind: 'client.changed', subjectId: identifierId, summary: 'people:identifier_added' })
    return written(await selectIdentifier(tx, clientId, identifierId))
  })
}
