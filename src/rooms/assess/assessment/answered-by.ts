import type { Tx } from '../../../platform/db/transaction.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import type { Answered } from '../acuity/from-answers.rules.ts'
import { KeptScores } from '../scoring/kept-score.ts'
import { type SignedRow, selectSignedOfClient } from './assessment.sql.ts'

/** What somebody answered that still counts, as acuity reads it. */
export async function answeredBy(tx: Tx, clientId: string): Promise<Answered[]> {
  const signed = await selectSignedOfClient(tx, clientId)
  return signed.filter(({ voided_at }) => voided_at === null).map(answeredOf)
}

function answeredOf({ id, key, title, done_on, scores }: SignedRow): Answered {
  const kept = KeptScores.parse(scores)
  const points = kept.flatMap(({ parts }) =>
    parts.flatMap(({ item, points }) => (points === null ? [] : [[item, points] as const])),
  )
  return {
    assessmentId: id,
    key,
    title,
    doneOn: calendarDay(done_on),
    scales: kept.map(({ scale, title, value, band }) => ({ scale, title, value, band: band?.title ?? null })),
    items: Object.fromEntries(points),
  }
}
