import { z } from 'zod'
import {
  dated,
  EventPattern,
  everyLayer,
  firstOf,
  largest,
  layeredItem,
  PackId,
  registerPackSection,
  Source,
  stageNames,
} from '../../programs/shared.ts'
import { compareDues } from '../stricter/compare-dues.ts'
import { Due, Span } from './due.schema.ts'
import { mistakesInRules } from './rule.check.ts'

/** What the one button of a row in Today does. The screen has a word and a way for each. */
export const verbs = [
  'log_contact',
  'write_letter',
  'answer_referral',
  'finish_intake',
  'score_acuity',
  'assess',
  'read_answers',
  'write_plan',
  'review_plan',
  'record_visit',
  'walk_medications',
  'sign_note',
  'write_summary',
  'sign_off',
  'cosign',
  'mend_note',
  'review_hold',
  'do_task',
] as const

/** What must be true of the case for the clock to open; an open case, where nothing else is said. */
const CaseCondition = z.strictObject({
  stage: z.array(z.enum(stageNames)).min(1).optional(),
  tier: z.array(z.int().min(1).max(5)).min(1).optional(),
  open: z.enum(['open', 'closed', 'either']).optional(),
})

const Opening = z.strictObject({
  ...EventPattern.shape,
  /** The fact that holds the moment from which the clock runs; when it happened, where it is left out. */
  from: z.string().min(1).optional(),
  /** What set the clock, for the second line of a row: 'discharged {{day}}'. */
  because: z.string().min(1).optional(),
  case: CaseCondition.optional(),
})

const Answer = z.strictObject({
  ...EventPattern.shape,
  /** Only an event about the same note, task or stay. */
  same_subject: z.boolean().optional(),
  /** Which of its moments counts: when it took place, or when it was entered. Signing counts when it is done. */
  at: z.enum(['happened', 'recorded']).optional(),
  /** Not before the day on which it is due: help that was refused is offered again then, and not sooner. */
  from_due_day: z.boolean().optional(),
})

const Attempts = z.strictObject({
  ...EventPattern.shape,
  /** So many documented attempts before it is due satisfy it, by attempts. One never does. */
  enough: z.int().min(2),
  /** By at least so many different modes. */
  modes: z.int().min(2).optional(),
  /** On at least so many different days. */
  days: z.int().min(2).optional(),
})

const Move = z.strictObject({
  ...EventPattern.shape,
  /** Counted from this event, and only ever earlier; without it the rule's own clock is read again. */
  due: Span.optional(),
})

/** A clock, as a pack writes it. */
export const Rule = z.strictObject({
  ...dated,
  /** What must happen, as a person says it; {{within}} stands for the time given. */
  title: z.string().min(1),
  kind: PackId,
  source: Source,
  /** What set the clock, where the opening does not say it: 'last counted {{day}}'. */
  because: z.string().min(1).optional(),
  opens: z.array(Opening).min(1),
  due: Due,
  /** How long before it is due to say so. */
  warn: Span.optional(),
  satisfied_by: z.array(Answer).min(1),
  attempts: Attempts.optional(),
  /** Events that read the clock again: a new tier, a visit that was earlier than thought. */
  moves: z.array(Move).min(1).optional(),
  /** Events after which nobody needs it any more. */
  ends_on: z.array(Answer).min(1).optional(),
  /** False: it survives closing, and keeps an owner. */
  ends_with_case: z.boolean(),
  /** How long after it was due, and to whom. */
  escalate: z.strictObject({ after: Span, to: z.enum(['supervisor', 'director']) }).optional(),
  /** Once satisfied, the next one opens. */
  repeats: z.boolean().optional(),
  /** One open at a time in a case, or one for each note, task or stay. */
  per: z.enum(['case', 'subject']).optional(),
  /** When it would open while one is open: keep that one, or end it and start anew. */
  when_open: z.enum(['keep', 'restart']).optional(),
  owner: z.enum(['primary', 'intake', 'supervisor', 'author']),
  function: z.enum(['assess', 'plan', 'link', 'monitor', 'advocate', 'direct']),
  weight: z.enum(['legal', 'safety', 'ordinary']).optional(),
  verb: z.enum(verbs),
  /** While it is not late, somebody else must move first. */
  waiting: z.boolean().optional(),
})
export type Rule = z.infer<typeof Rule>

/** A rule after layers have met: every layer's clock runs, and the earliest wins. */
export const LayeredRule = layeredItem(Rule).extend({
  due: z.array(z.object({ layer: z.string(), value: Due })).min(1),
  /** Each layer's own source, so that an obligation names that of the clock which won. Packs kept of old have one. */
  source: z.union([
    z.array(z.object({ layer: z.string(), value: Source })).min(1),
    Source.transform((value) => [{ layer: 'base', value }]),
  ]),
})
export type LayeredRule = z.infer<typeof LayeredRule>

export const rulesSection = registerPackSection('rules', {
  lists: {
    rules: {
      item: Rule,
      compares: { due: compareDues },
      strictest: {
        due: everyLayer,
        source: everyLayer,
        attempts: largest('enough'),
        ends_with_case: firstOf([false, true]),
        weight: firstOf(['safety', 'legal', 'ordinary']),
      },
    },
  },
  layered: z.object({ rules: z.array(LayeredRule) }),
  check: mistakesInRules,
})
