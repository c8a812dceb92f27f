import { z } from 'zod'
import { EventPattern } from './event-pattern.ts'
import { mistakesInProgram } from './pack.check.ts'
import { layeredItem, registerPackSection } from './pack-section.ts'
import { dated, PackId, Source } from './source.schema.ts'
import { stageNames } from './stage-names.ts'
import { firstOf, largest } from './strictness.ts'

const Stage = z.strictObject({ ...dated, id: z.enum(stageNames), title: z.string().min(1) })

/**
 * What must be true before a case leaves a stage, said over events and open obligations so that no room need be asked.
 * Without `to` it holds back every move onward, and never a hold, a transfer, a closing or a correction.
 */
const ExitCriterion = z.strictObject({
  ...dated,
  stage: z.enum(stageNames),
  title: z.string().min(1),
  /** Any one of these events. */
  has: z.array(EventPattern).min(1).optional(),
  /** None of these kinds of obligation is open. */
  no_open: z.array(PackId).min(1).optional(),
  /** Where to look for the event: since the case began when left out. */
  since: z.enum(['case', 'stage']).optional(),
  to: z.array(z.enum(stageNames)).min(1).optional(),
})

const ClosureReason = z.strictObject({
  ...dated,
  title: z.string().min(1),
  /** Closing so does not wait for the exit criteria: there is nobody left to reach, or another rule decides. */
  skips_criteria: z.boolean().optional(),
  needs_supervisor: z.boolean().optional(),
  /** An adverse closing: the client is told in writing, with the right to appeal. */
  needs_notice: z.boolean().optional(),
  /** Only after the outreach protocol has been worked through. */
  needs_outreach: z.boolean().optional(),
})

const DeclineReason = z.strictObject({
  ...dated,
  title: z.string().min(1),
  /** The closure reason with which the case of a declined referral ends. */
  closes_as: PackId,
  needs_supervisor: z.boolean().optional(),
  /** Only after the outreach protocol has been worked through. */
  needs_outreach: z.boolean().optional(),
  /** Offered to the worker as what to say; nothing of it is kept before somebody made it their own. */
  told: z.string().min(1).optional(),
})

const Eligibility = z.strictObject({
  ...dated,
  question: z.string().min(1),
  help: z.string().min(1).optional(),
  /** The answer under which the person qualifies; 'either' is asked for the record. */
  eligible_when: z.enum(['yes', 'no', 'either']),
  /** What the person is told when they do not qualify by this. */
  told: z.string().min(1).optional(),
})

const IntakeField = z.strictObject({
  ...dated,
  title: z.string().min(1),
  help: z.string().min(1).optional(),
  required: z.boolean(),
})

const Window = z.strictObject({ ...dated, title: z.string().min(1), days: z.int().positive(), source: Source })

const Retention = z.strictObject({
  ...dated,
  title: z.string().min(1),
  years: z.int().positive(),
  from: z.enum(['closed', 'created', 'last_effect']),
  source: Source,
})

export const programSection = registerPackSection('programs', {
  lists: {
    stages: { item: Stage },
    exit_criteria: { item: ExitCriterion },
    closure_reasons: { item: ClosureReason, whole: true },
    decline_reasons: { item: DeclineReason, whole: true },
    eligibility: { item: Eligibility },
    intake_fields: { item: IntakeField, strictest: { required: firstOf([true, false]) } },
    windows: { item: Window },
    retention: { item: Retention, strictest: { years: largest() } },
  },
  layered: z.object({
    stages: z.array(layeredItem(Stage)),
    exit_criteria: z.array(layeredItem(ExitCriterion)),
    closure_reasons: z.array(layeredItem(ClosureReason)),
    decline_reasons: z.array(layeredItem(DeclineReason)),
    eligibility: z.array(layeredItem(Eligibility)),
    intake_fields: z.array(layeredItem(IntakeField)),
    windows: z.array(layeredItem(Window)),
    retention: z.array(layeredItem(Retention)),
  }),
  check: mistakesInProgram,
})

export type ExitCriterion = z.infer<typeof ExitCriterion>
export type ClosureReason = z.infer<typeof ClosureReason>
export type DeclineReason = z.infer<typeof DeclineReason>
export type IntakeField = z.infer<typeof IntakeField>
