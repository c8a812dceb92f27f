import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { assignsIn, caseLinesOf } from '../../cases/index.ts'
import { addressWords, type Household, hiddenAmong, householdOf, selectHomes } from '../../people/index.ts'
import { dueThisWeek } from '../due-this-week.ts'
import { refuse } from '../refusals.ts'
import { HouseholdPage } from './contract.ts'

/** One transaction for all of it: each member only as far as the reader may see them. */
export const readHouseholdPage = (by: Caller, householdId: string): Promise<HouseholdPage> =>
  asStaff(by, async (tx, me) => {
    const household = await householdOf(tx, householdId, me.today)
    if (!household) throw refuse('not_there')
    const clientIds = household.members.map(({ clientId }) => clientId)
    const cases = (await caseLinesOf(tx, clientIds, me.zone)).filter(({ closedAt }) => closedAt === null)
    const due = await dueThisWeek(tx, me, clientIds)
    const homes = await homesOf(tx, household, me.today)
    const members = household.members.map(({ memberId, clientId }) => ({
      memberId,
      clientId,
      cases: cases.filter((one) => one.clientId === clientId),
      due: due.filter((one) => one.clientId === clientId),
      ...homes(clientId),
    }))
    const programs = new Map(cases.map(({ programId, programName }) => [programId, programName]))
    const assignable = [...programs]
      .filter(([programId]) => assignsIn(me, programId))
      .map(([programId, programName]) => ({ programId, programName }))
    return HouseholdPage.parse({ household, members, assignable })
  })

/** What must not be found stands on the chart of its person alone, and not beside the others. */
async function homesOf(tx: Tx, { members }: Household, today: string) {
  const clientIds = members.map(({ clientId }) => clientId)
  const hidden = await hiddenAmong(tx, clientIds, today)
  const homes = await selectHomes(tx, clientIds, today)
  return (clientId: string) => {
    if (hidden.has(clientId)) return { hidden: true, home: null }
    const home = homes.find((one) => one.clientId === clientId)
    const words = home && addressWords(home)
    return { hidden: false, home: home && words ? { words, since: home.fromDay } : null }
  }
}
