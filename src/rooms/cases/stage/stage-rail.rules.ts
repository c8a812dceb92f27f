import { type CalendarDay, calendarDay } from '../../../words/calendar-day.ts'
import { type StageName, stageNames } from '../../programs/shared.ts'
import { hasEnded } from './stage.rules.ts'

/** The road of a case that meets no detour. */
const mainRoad: readonly StageName[] = [
  'referred',
  'screening',
  'intake',
  'assessment',
  'planning',
  'active',
  'transition',
  'closed',
]

export type Stop = { stage: StageName; state: 'done' | 'now' | 'ahead'; on: CalendarDay | null }
export type Passage = { to_stage: string; effective_on: string }

/** Where a case was, with the day it last came there; where it is; and where the main road of its pack leads. */
export function railOf(stage: StageName, passages: readonly Passage[], used: readonly StageName[]): Stop[] {
  const came = new Map(passages.map((one) => [one.to_stage, calendarDay(one.effective_on)]))
  const rank = stageNames.indexOf(stage)
  const done = stageNames.filter((one, at) => at < rank && came.has(one))
  const ahead = hasEnded(stage) ? [] : mainRoad.filter((one) => stageNames.indexOf(one) > rank && isUsed(one, used))
  return [
    ...done.map((one) => ({ stage: one, state: 'done' as const, on: came.get(one) ?? null })),
    { stage, state: 'now', on: came.get(stage) ?? null },
    ...ahead.map((one) => ({ stage: one, state: 'ahead' as const, on: null })),
  ]
}

const isUsed = (stage: StageName, used: readonly StageName[]): boolean => stage === 'closed' || used.includes(stage)
