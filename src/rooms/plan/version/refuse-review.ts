import type { Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { plainDayInWords } from '../../../web/due-words.ts'
import { addDays, type CalendarDay, calendarDay } from '../../../words/calendar-day.ts'
import { type HeldCase, packOfCase } from '../../cases/index.ts'
import { refuse } from '../refusals.ts'
import { planTermsOf } from '../terms/plan-terms.schema.ts'

/** The next review lies ahead, and within the days that the pack of the case gives. */
export async function refuseReview(tx: Tx, me: Staff, held: HeldCase, reviewOn: CalendarDay): Promise<void> {
  if (reviewOn <= me.today) throw refuse('review_passed', 'reviewOn')
  const { reviewDays } = planTermsOf(await packOfCase(tx, held))
  const reviewBy = addDays(calendarDay(me.today), reviewDays)
  if (reviewOn > reviewBy) throw refuse('review_too_far', 'reviewOn', { day: plainDayInWords(reviewBy) })
}
