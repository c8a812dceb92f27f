import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOfRow, refuseUnlessWorksFor, tell } from '../by-hand.ts'
import { refuseUnlessOrdered } from '../period.rules.ts'
import { refuse } from '../refusals.ts'
import type { CorrectingMember, Household } from './contract.ts'
import { refuseAhead, refuseIfNames } from './household.rules.ts'
import { updateMember } from './household.sql.ts'
import { within } from './join-household.ts'
import { householdOf } from './read-household.ts'
import { takeHousehold } from './take-household.ts'

/** Mends what was written down wrongly: the days, or that they ever belonged to it. What stood before stays in the history. */
export const correctMember = (
  by: Caller,
  { householdId, memberId }: { householdId: string; memberId: string },
  { version, reason, never, fromDay, untilDay }: CorrectingMember,
): Promise<{ household: Household | null }> =>
  asStaff(by, async (tx, me) => {
    const household = await takeHousehold(tx, householdId, version, me.today)
    const all = [...household.members, ...household.before]
    const member = all.find((one) => one.memberId === memberId)
    if (!member) throw refuse('not_there')
    await refuseUnlessWorksFor(tx, me, member.clientId)
    refuseAhead(fromDay, me.today, 'fromDay')
    if (untilDay) refuseAhead(untilDay, me.today, 'untilDay')
    refuseUnlessOrdered(fromDay, untilDay, 'untilDay')
    const others = all.filter(({ clientId }) => clientId !== member.clientId)
    refuseIfNames(reason, { client: member, others }, 'reason')
    const change = never ? { mistake: reason } : { from_day: fromDay, until_day: untilDay }
    const place = await placeOfRow(tx, 'people.household_member', memberId)
    await within(tx, member.clientId, () => updateMember(tx, memberId, change))
    const summary = never ? 'people:household_never' : 'people:household_corrected'
    await tell(tx, place, { kind: 'household.changed', subjectId: householdId, summary, words: { because: reason } })
    return { household: await householdOf(tx, householdId, me.today) }
  })
