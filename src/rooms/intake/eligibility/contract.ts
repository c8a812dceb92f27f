import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Lives } from '../../people/support-network/contract.ts'

export const ScreeningAnswer = z.enum(['yes', 'no', 'unknown'])
export const EligibilityResult = z.enum(['eligible', 'ineligible', 'needs_info'])
export type EligibilityResult = z.infer<typeof EligibilityResult>

/** What the record knows to a question; the screen says it in its own words. */
export const KnownAnswer = z.object({
  because: z.enum([
    'known_stay',
    'known_stay_long_ago',
    'known_in_hospital',
    'known_lives',
    'known_agreed',
    'known_not_agreed',
  ]),
  day: CalendarDay.nullable(),
  hospital: z.string().nullable(),
  lives: Lives.nullable(),
})
export type KnownAnswer = z.infer<typeof KnownAnswer>

export const ScreeningQuestion = z.object({
  questionId: z.string(),
  question: z.string(),
  help: z.string().nullable(),
  /** Under which answer the person qualifies; 'either' is asked for the record. */
  eligibleWhen: z.enum(['yes', 'no', 'either']),
  answer: ScreeningAnswer,
  /** Who knows: somebody who screened, or the record; null while it is open. */
  from: z.enum(['worker', 'record']).nullable(),
  /** What the record says; null where somebody answered. */
  known: KnownAnswer.nullable(),
  /** What whoever screened noted. */
  note: z.string().nullable(),
  /** What the person is told when they do not qualify by this. */
  told: z.string().nullable(),
})
export type ScreeningQuestion = z.infer<typeof ScreeningQuestion>

export const EligibilityFile = z.object({
  questions: z.array(ScreeningQuestion),
  known: z.number().int(),
  /** What the answers say. */
  computed: EligibilityResult,
  /** What somebody decided; null until then. */
  decided: z
    .object({ result: EligibilityResult, on: CalendarDay, by: z.string().nullable(), reason: z.string().nullable() })
    .nullable(),
})
export type EligibilityFile = z.infer<typeof EligibilityFile>

export const SavingScreening = z.strictObject({
  answers: z
    .array(
      z.strictObject({
        questionId: z.string().max(100),
        answer: ScreeningAnswer,
        note: z.string().trim().min(1).max(1000).nullable().default(null),
      }),
    )
    .min(1)
    .max(100),
})
export type SavingScreening = z.infer<typeof SavingScreening>

export const saveScreening = route({
  method: 'PUT',
  path: '/cases/:caseId/screening',
  summary: 'Keeps answers to the screening questions of the program; earlier ones stay in the record',
  audit: 'screening.saved',
  params: z.object({ caseId: CaseId }),
  body: SavingScreening,
  answer: EligibilityFile,
})

export const DecidingEligibility = z.strictObject({
  result: EligibilityResult,
  /** Needed when it differs from what the answers say. */
  reason: z.string().trim().min(1).max(1000).nullable().default(null),
})
export type DecidingEligibility = z.infer<typeof DecidingEligibility>

export const decideEligibility = route({
  method: 'POST',
  path: '/cases/:caseId/eligibility',
  summary: 'Decides whether the person is eligible; other than the answers say only by a supervisor, with a reason',
  audit: 'eligibility.decided',
  params: z.object({ caseId: CaseId }),
  body: DecidingEligibility,
  answer: EligibilityFile,
})
