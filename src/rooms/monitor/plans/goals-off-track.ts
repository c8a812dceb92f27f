import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import { CalendarDay, calendarDay } from '../../../words/calendar-day.ts'
import { instantOf } from '../../../words/time-zone.ts'
import { packOfCase } from '../../cases/index.ts'
import { offTrackInWords, planTermsOf, type WhyOffTrack, whyOffTrackIn } from '../../plan/index.ts'
import { type OpenGoalRow, selectOpenGoals } from './off-track.sql.ts'
import type { AskedPlans, BehindRow } from './plans.sql.ts'

/** A goal that is off track, and why: said only of those that are shown. */
export type GoalOffTrack = { row: OpenGoalRow; seenOn: CalendarDay; why: WhyOffTrack[] }

const Update = z.object({
  on: CalendarDay,
  value: z.number().nullable(),
  direction: z.enum(['better', 'same', 'worse']),
})
const Updates = z.array(Update)

/** Goals that are off track by the terms of their pack; those that nobody looked at for the longest time first. */
export async function goalsOffTrack(tx: Tx, asked: AskedPlans, worker?: string): Promise<GoalOffTrack[]> {
  const goals = await selectOpenGoals(tx, asked.scope, worker)
  const termsOf = await termsOfPacks(tx, goals)
  const today = calendarDay(asked.today)
  return goals.flatMap((goal) => offTrackOne(goal, today, termsOf(goal))).toSorted(oldestFirst)
}

type Terms = ReturnType<typeof planTermsOf>
type UnderPack = Pick<OpenGoalRow, 'program_id' | 'pack_version'>

/** A pack is read once, however many goals stand under it. */
async function termsOfPacks(tx: Tx, goals: readonly UnderPack[]): Promise<(goal: UnderPack) => Terms> {
  const packOf = ({ program_id, pack_version }: UnderPack) => `${program_id} ${pack_version}`
  const packs = new Map(goals.map((goal) => [packOf(goal), goal]))
  const terms = new Map<string, Terms>()
  for (const [key, under] of packs) terms.set(key, planTermsOf(await packOfCase(tx, under)))
  return (goal) => {
    const found = terms.get(packOf(goal))
    if (!found) throw new Error(`No pack was read for ${packOf(goal)}`)
    return found
  }
}

function offTrackOne(row: OpenGoalRow, today: CalendarDay, terms: Terms): GoalOffTrack[] {
  const updates = updatesOf(row)
  const why = whyOffTrackIn(row, updates, { today, terms })
  return why.length === 0 ? [] : [{ row, seenOn: updates.at(-1)?.on ?? calendarDay(row.set_on), why }]
}

function updatesOf({ worsened, last_on: on, last_value: value, last_direction: direction }: OpenGoalRow) {
  if (worsened !== null) return Updates.parse(worsened)
  return on === null ? [] : [Update.parse({ on, value, direction })]
}

const oldestFirst = (one: GoalOffTrack, other: GoalOffTrack): number => (keyOf(one) < keyOf(other) ? -1 : 1)

/** Where a goal stands in its list. */
export const keyOf = ({ seenOn, row }: GoalOffTrack): string => `${seenOn} ${row.id}`

/** As a row behind its number. */
export function behindGoal(
  { row, seenOn, why }: GoalOffTrack,
  zone: string,
): BehindRow & { goal: string; reasons: string[] } {
  const { id, case_id, client_id, program_id, staff_id, data_class, words } = row
  const at = new Date(instantOf(seenOn, '00:00', zone))
  const reasons = why.map((one) => offTrackInWords(one).words)
  return { id, case_id, client_id, program_id, staff_id, data_class, at, n: null, waits: null, goal: words, reasons }
}
