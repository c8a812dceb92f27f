import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOfRow, refuseUnlessWorksFor, tell } from '../by-hand.ts'
import { refuseUnlessOrdered } from '../period.rules.ts'
import { editRow } from '../save-row.ts'
import { selectCareTeamMember } from './care-team.sql.ts'
import type { CareTeamMember, ChangingCareTeamMember } from './contract.ts'

type Which = { clientId: string; careTeamMemberId: string }

/** Changes a role, or ends it with its last day. */
export function changeCareTeamMember(
  by: Caller,
  which: Which,
  changing: ChangingCareTeamMember,
): Promise<CareTeamMember> {
  return asStaff(by, async (tx, me) => {
    await refuseUnlessWorksFor(tx, me, which.clientId)
    const { version, role, fromDay, untilDay } = changing
    refuseUnlessOrdered(fromDay, untilDay, 'untilDay')
    const id = which.careTeamMemberId
    const standing = () => selectCareTeamMember(tx, which.clientId, id)
    const values = { role, from_day: fromDay, until_day: untilDay }
    const member = await editRow(tx, {
      table: 'people.care_team_member',
      id,
      version,
      values,
      yours: changing,
      standing,
    })
    await tell(tx, await placeOfRow(tx, 'people.care_team_member', id), {
      kind: 'care_team.changed',
      subjectId: id,
      summary: untilDay === null ? 'people:care_team_changed' : 'people:care_team_ended',
      words: { name: member.provider.name },
    })
    return member
  })
}
