import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOfRow, refuseUnlessWorksFor, tell } from '../by-hand.ts'
import { refuse } from '../refusals.ts'
import type { Household, LeavingHousehold } from './contract.ts'
import { refuseAhead, refuseIfNames } from './household.rules.ts'
import { updateMember } from './household.sql.ts'
import { memberIn, standingAfter, takeHousehold } from './take-household.ts'

/** The head leaves last, or after another was named: what the others are, they are to the head. */
export const leaveHousehold = (
  by: Caller,
  { householdId, memberId }: { householdId: string; memberId: string },
  { version, untilDay, reason }: LeavingHousehold,
): Promise<Household> =>
  asStaff(by, async (tx, me) => {
    const household = await takeHousehold(tx, householdId, version, me.today)
    const member = memberIn(household, memberId)
    await refuseUnlessWorksFor(tx, me, member.clientId)
    refuseAhead(untilDay, me.today, 'untilDay')
    if (untilDay < member.fromDay) throw refuse('left_before_joined', 'untilDay', { day: member.fromDay })
    const others = household.members.filter((one) => one !== member)
    if (member.role === 'head' && others.length + household.unseen > 0) throw refuse('head_leaves', 'untilDay')
    refuseIfNames(reason, { client: member, others }, 'reason')
    await updateMember(tx, memberId, { until_day: untilDay, ended_because: reason })
    const place = await placeOfRow(tx, 'people.household_member', memberId)
    const told = { kind: 'household.left', subjectId: householdId, summary: 'people:household_left' }
    await tell(tx, place, { ...told, words: { because: reason }, facts: { untilDay } })
    return standingAfter(tx, householdId, me.today)
  })
