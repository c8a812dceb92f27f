import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import { placeOfRow, refuseUnlessWorksFor, tell } from '../by-hand.ts'
import { refuse } from '../refusals.ts'
import type { ChangingRoles, Household, HouseholdMember } from './contract.ts'
import { dayBefore, refuseAhead, refuseUnlessOneHead } from './household.rules.ts'
import { insertMember, selectShield, updateMember } from './household.sql.ts'
import type { HouseholdRole } from './household-roles.ts'
import { within } from './join-household.ts'
import { memberIn, standingAfter, takeHousehold } from './take-household.ts'

type Change = { member: HouseholdMember; role: HouseholdRole }

/** Who is the head, and what the others are to them: from a day, so that the roles before stay with their days. */
export const changeRoles = (by: Caller, householdId: string, changing: ChangingRoles): Promise<Household> =>
  asStaff(by, async (tx, me) => {
    const household = await takeHousehold(tx, householdId, changing.version, me.today)
    const { fromDay = me.today } = changing
    refuseAhead(fromDay, me.today, 'fromDay')
    const changes = changesIn(household, changing)
    refuseUnlessOneHead(after(household, changes), 'roles')
    for (const { member } of changes) {
      await refuseUnlessWorksFor(tx, me, member.clientId)
      if (fromDay < member.fromDay) throw refuse('role_before_joined', 'fromDay', { day: member.fromDay })
    }
    for (const change of headLast(changes)) await changeRole(tx, householdId, change, fromDay)
    return standingAfter(tx, householdId, me.today)
  })

const changesIn = (household: Household, { roles }: ChangingRoles): Change[] =>
  roles
    .map(({ memberId, role }) => ({ member: memberIn(household, memberId), role }))
    .filter(({ member, role }) => member.role !== role)

const after = ({ members }: Household, changes: Change[]) =>
  members.map((one) => changes.find(({ member }) => member === one) ?? one)

/** Whoever was the head gives it up before another is it. */
const headLast = (changes: Change[]): Change[] =>
  changes.toSorted((one, other) => Number(one.role === 'head') - Number(other.role === 'head'))

async function changeRole(tx: Tx, householdId: string, { member, role }: Change, fromDay: string): Promise<void> {
  const { memberId, clientId } = member
  const place = await placeOfRow(tx, 'people.household_member', memberId)
  await within(tx, clientId, async () => {
    if (member.fromDay === fromDay) return updateMember(tx, memberId, { role })
    await updateMember(tx, memberId, { until_day: dayBefore(fromDay) })
    const row = { id: newId(), ...place, household_id: householdId, role, from_day: fromDay }
    return insertMember(tx, { ...row, until_day: member.untilDay, shield: await selectShield(tx, memberId) })
  })
  const summary = role === 'head' ? 'people:household_headed' : 'people:household_role_changed'
  await tell(tx, place, { kind: 'household.changed', subjectId: householdId, summary, facts: { role } })
}
