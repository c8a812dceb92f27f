import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOf, tell } from '../by-hand.ts'
import { refuseAhead } from '../household/household.rules.ts'
import { standingAfter } from '../household/take-household.ts'
import { addRow, written } from '../save-row.ts'
import type { HouseholdNeed, NotingNeed } from './contract.ts'
import { insertNeedMember, selectNeed } from './household-need.sql.ts'
import { refuseIfNamesAnybody } from './need-words.ts'

/** Each of those whom it is for carries it in their own record: so its words name nobody. */
export const noteNeed = (by: Caller, householdId: string, noting: NotingNeed): Promise<HouseholdNeed> =>
  asStaff(by, async (tx, me) => {
    const { needId, programId, words, sinceDay } = noting
    const household = await standingAfter(tx, householdId, me.today)
    refuseAhead(sinceDay, me.today, 'sinceDay')
    refuseIfNamesAnybody(household, noting)
    const row = { id: needId, household_id: householdId, program_id: programId, words, since_day: sinceDay }
    await addRow(tx, 'people.household_need', { ...row, noted_by: me.id })
    for (const clientId of new Set<string>(noting.members)) {
      const place = await placeOf(tx, me, clientId, programId)
      await insertNeedMember(tx, { ...place, need_id: needId, from_day: sinceDay })
      const summary = 'people:household_need_noted'
      await tell(tx, place, { kind: 'household.need_noted', subjectId: needId, summary, words: { words } })
    }
    return written(await selectNeed(tx, householdId, needId))
  })
