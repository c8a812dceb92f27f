import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { addDays, calendarDay } from '../../../words/calendar-day.ts'
import { instantOf } from '../../../words/time-zone.ts'
import { assignsIn, caseLinesOf, flagsOfClient } from '../../cases/index.ts'
import { openObligationsOf } from '../../monitor/index.ts'
import { type HouseholdMember, householdOf, selectAddresses } from '../../people/index.ts'
import { refuse } from '../refusals.ts'
import { HouseholdPage } from './contract.ts'

const week = 7

/** One transaction for all of it: each member only as far as the reader may see them. */
export const readHouseholdPage = (by: Caller, householdId: string): Promise<HouseholdPage> =>
  asStaff(by, async (tx, me) => {
    const household = await householdOf(tx, householdId, me.today)
    if (!household) throw refuse('not_there')
    const members = []
    for (const member of household.members) members.push(await memberOf(tx, me, member))
    const cases = members.flatMap((one) => one.cases)
    const programs = new Map(cases.map(({ programId, programName }) => [programId, programName]))
    const assignable = [...programs]
      .filter(([programId]) => assignsIn(me, programId))
      .map(([programId, programName]) => ({ programId, programName }))
    return HouseholdPage.parse({ household, members, assignable })
  })

async function memberOf(tx: Tx, me: Staff, { memberId, clientId }: HouseholdMember) {
  const until = instantOf(addDays(calendarDay(me.today), week + 1), '00:00', me.zone)
  const due = (await openObligationsOf(tx, clientId)).filter(({ dueAt }) => dueAt < until)
  const cases = (await caseLinesOf(tx, clientId, me.zone)).filter(({ closedAt }) => closedAt === null)
  return { memberId, clientId, cases, due, ...(await homeOf(tx, clientId, me.today)) }
}

/** What must not be found stands on the chart of its person alone, and not beside the others. */
async function homeOf(tx: Tx, clientId: string, today: string) {
  const standing = (await selectAddresses(tx, clientId)).filter(
    ({ untilDay, fromDay }) => (untilDay === null || untilDay >= today) && (fromDay ?? today) <= today,
  )
  const flags = await flagsOfClient(tx, clientId)
  const hidden = standing.some((one) => one.confidential) || flags.some(({ kind }) => kind === 'confidential_address')
  const home = hidden ? undefined : standing.find(({ use }) => use === 'home')
  const words = home && [home.line, home.city, home.state, home.postalCode].filter(Boolean).join(', ')
  return { hidden, home: home && words ? { words, since: home.fromDay } : null }
}
