import type { Tx } from '../../../platform/db/transaction.ts'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { selectReview } from './version.sql.ts'

export type PlanReview = { on: CalendarDay; expired: boolean }

/** By when the signed plan of a case is looked at again: its own day, or the later one that a review without a change gave. */
export async function planReview(tx: Tx, caseId: string, today: string): Promise<PlanReview | null> {
  return reviewOn((await selectReview(tx, caseId)) ?? null, today)
}

export function reviewOn(row: { moved_to: string | null; review_on: string } | null, today: string): PlanReview | null {
  if (!row) return null
  const on = CalendarDay.parse(row.moved_to ?? row.review_on)
  return { on, expired: on < today }
}
