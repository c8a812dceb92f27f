import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { stageNames } from '../../programs/shared.ts'
import { CaseFile } from '../case/contract.ts'

export const Stage = z.enum(stageNames)

export const MovingStage = z.strictObject({
  to: Stage,
  reason: z.string().trim().min(1).max(500).nullable().default(null),
  note: z.string().trim().min(1).max(4000).nullable().default(null),
  /** The day on which the change took place; today when left out. */
  effectiveOn: CalendarDay.optional(),
  backdatedBecause: z.string().trim().min(1).max(500).nullable().default(null),
  /** The version of the case that was seen. */
  version: z.number().int().positive(),
})
export type MovingStage = z.infer<typeof MovingStage>

export const moveStage = route({
  method: 'POST',
  path: '/cases/:caseId/stage',
  summary: 'Moves a case to another stage; refuses what the state machine or the exit criteria do not allow',
  audit: 'case.stage_moved',
  params: z.object({ caseId: CaseId }),
  body: MovingStage,
  answer: CaseFile,
})
