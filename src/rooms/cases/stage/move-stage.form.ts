import { problemsOf } from '../../../web/form/problems-of.ts'
import { CalendarDay } from '../../../words/calendar-day.ts'
import type { CaseFile, CaseMove } from '../case/contract.ts'
import { say } from '../en.ts'
import { refuseUnlessDayFits } from './move-stage.rules.ts'

export type TypedMove = { to: string; reason: string; note: string; effectiveOn: string; backdatedBecause: string }
export type ReadMove =
  | {
      ok: true
      body: {
        to: CaseMove['to']
        reason: string | null
        note: string | null
        effectiveOn: string
        backdatedBecause: string | null
        version: number
      }
    }
  | { ok: false; problems: Record<string, string> }

/** Moves that this dialog offers: closing and reopening are acts of their own, corrections a supervisor's. */
export const offeredMoves = ({ moves, maySkipCriteria }: CaseFile): CaseMove[] =>
  moves.filter(({ to }) => to !== 'closed' && to !== 'referred' && (maySkipCriteria || !isCorrection(to)))

export const isCorrection = (to: string): boolean => to === 'cancelled' || to === 'entered_in_error'

export function readMove(typed: TypedMove, file: CaseFile, today: CalendarDay): ReadMove {
  const move = offeredMoves(file).find(({ to }) => to === typed.to)
  if (!move) return { ok: false, problems: { to: say('needs_stage') } }
  const needsReason = move.missing.length > 0 || isCorrection(move.to)
  if (needsReason && !typed.reason.trim()) return { ok: false, problems: { reason: reasonWords(move) } }
  const day = CalendarDay.safeParse(typed.effectiveOn)
  if (!day.success) return { ok: false, problems: { effectiveOn: say('needs_day') } }
  const backdatedBecause = typed.backdatedBecause.trim() || null
  const problems = problemsOfDay({
    effectiveOn: day.data,
    today,
    since: file.stageOn,
    stage: file.stage,
    backdatedBecause,
  })
  if (problems) return { ok: false, problems }
  return {
    ok: true,
    body: {
      to: move.to,
      reason: typed.reason.trim() || null,
      note: typed.note.trim() || null,
      effectiveOn: day.data,
      backdatedBecause,
      version: file.version,
    },
  }
}

const reasonWords = ({ to }: CaseMove): string => say(isCorrection(to) ? 'correction_reason' : 'reason_missing')

function problemsOfDay(day: Parameters<typeof refuseUnlessDayFits>[0]): Record<string, string> | null {
  try {
    refuseUnlessDayFits(day)
    return null
  } catch (refusal) {
    const told = problemsOf(refusal)
    if (!told) throw refusal
    return Object.fromEntries(
      Object.entries(told).flatMap(([field, sentence]) => (sentence ? [[field, sentence]] : [])),
    )
  }
}
