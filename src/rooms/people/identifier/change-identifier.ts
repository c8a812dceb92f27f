import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOfRow, refuseUnlessWorksFor, tell } from '../by-hand.ts'
import { refuse } from '../refusals.ts'
import { editRow } from '../save-row.ts'
import type { ChangingIdentifier, Identifier } from './contract.ts'
import { selectIdentifier, standsAlready } from './identifier.sql.ts'

/** Corrects a number, or says until when it held. */
export function changeIdentifier(
  by: Caller,
  of: { clientId: string; identifierId: string },
  changing: ChangingIdentifier,
): Promise<Identifier> {
  return asStaff(by, async (tx, me) => {
    await refuseUnlessWorksFor(tx, me, of.clientId)
    const { version, endedOn, ...said } = changing
    if (endedOn !== null && endedOn > me.today) throw refuse('ended_in_future', 'endedOn')
    if (await standsAlready(tx, of.clientId, said, of.identifierId)) throw refuse('number_stands', 'value')
    const identifier = await editRow(tx, {
      table: 'people.identifier',
      id: of.identifierId,
      version,
      values: { ...said, ended_on: endedOn },
      yours: changing,
      standing: () => selectIdentifier(tx, of.clientId, of.identifierId),
    })
    await tell(tx, await placeOfRow(tx, 'people.identifier', of.identifierId), {
      kind: 'client.changed',
      subjectId: of.identifierId,
      summary: endedOn === null ? 'people:identifier_changed' : 'people:identifier_ended',
    })
    return identifier
  })
}
