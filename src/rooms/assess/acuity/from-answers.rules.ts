import { addDays, type CalendarDay } from '../../../words/calendar-day.ts'
import type { Prefilled } from './acuity.rules.ts'
import type { FromAnswers } from './acuity.schema.ts'

/** An assessment that counts, as acuity reads it. */
export type Answered = {
  assessmentId: string
  key: string
  title: string
  doneOn: CalendarDay
  scales: readonly { scale: string; title: string; value: number | null; band: string | null }[]
  /** Points of single questions, by their id. */
  items: Readonly<Record<string, number>>
}

/**
 * What answers that are young enough give each domain, by the pack's rules; an answer that is missing gives nothing.
 * `answered`: the latest first, by the day and then by the moment of signing.
 */
export function pointsFromAnswers(
  rules: readonly FromAnswers[],
  answered: readonly Answered[],
  today: CalendarDay,
): Prefilled[] {
  return rules.flatMap((rule) => {
    const since = addDays(today, -rule.within_days)
    const last = answered.find(({ key, doneOn }) => key === rule.instrument && doneOn >= since)
    return last ? pointsOf(rule, last) : []
  })
}

function pointsOf({ domain, scale, item, points }: FromAnswers, last: Answered): Prefilled[] {
  const scored = scale === undefined ? undefined : last.scales.find((one) => one.scale === scale)
  const value = scored ? scored.value : item === undefined ? null : (last.items[item] ?? null)
  const reached = value === null ? undefined : points.findLast(({ from }) => value >= from)
  if (value === null || !reached) return []
  const said = scored?.band ? `${value} ${scored.band}` : String(value)
  const { title, doneOn: on, assessmentId } = last
  return [{ domain, points: reached.points, from: 'answers', title, said, on, assessmentId }]
}
