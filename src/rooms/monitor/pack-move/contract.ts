import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { StillDue, WillBeDue } from '../closure/contract.ts'

/** A rule that one of two versions of a pack has and the other has not, or that they say otherwise. */
export const RuleTurn = z.object({
  ruleId: z.string(),
  turn: z.enum(['appears', 'disappears', 'changes']),
  title: z.string(),
  /** By when, in words, where that is not the same. */
  before: z.string().nullable(),
  now: z.string().nullable(),
})
export type RuleTurn = z.infer<typeof RuleTurn>

export const MovedDue = StillDue.extend({ wasDueAt: Instant, wasDueDay: CalendarDay.nullable() })
export type MovedDue = z.infer<typeof MovedDue>

/** What it would mean to move a case to the version of its pack that is in force. */
export const PackMove = z.object({
  caseId: CaseId,
  clientName: z.string(),
  packTitle: z.string(),
  /** The version of the case. */
  version: z.number().int().positive(),
  from: z.string(),
  to: z.string(),
  /** The stage at which it stands and which the present version does not have: then it cannot be moved. */
  missingStage: z.string().nullable(),
  rules: z.array(RuleTurn),
  ends: z.array(StillDue),
  moves: z.array(MovedDue),
  opens: z.array(WillBeDue),
})
export type PackMove = z.infer<typeof PackMove>

export const readPackMove = route({
  method: 'GET',
  path: '/cases/:caseId/pack',
  summary:
    'What moving a case to the version of its pack that is in force would change: rules, what ends, moves and opens. For its supervisors',
  audit: 'case.pack_move_read',
  params: z.object({ caseId: CaseId }),
  answer: PackMove,
})
