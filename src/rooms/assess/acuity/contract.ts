import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId, ClientId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { acuityDomains } from './acuity.rules.ts'

export const Points = z.literal([0, 1, 2, 3])
export const TierNumber = z.literal([1, 2, 3, 4, 5])
export const DomainName = z.enum(acuityDomains)
export const Scores = z.strictObject({
  safety: Points,
  medical: Points,
  behavioral_health: Points,
  function: Points,
  housing: Points,
  income: Points,
  support: Points,
  engagement: Points,
  legal: Points,
  transitions: Points,
})

/** Why a domain has its points, in words; a domain without a reason is left out. */
export const Reasons = z.partialRecord(DomainName, z.string().trim().min(1).max(500))
export type Reasons = z.infer<typeof Reasons>

/** One domain as the form shows it: what each point means, what the record already says, what it was before. */
export const AcuityDomain = z.object({
  domain: DomainName,
  title: z.string(),
  levels: z.tuple([z.string(), z.string(), z.string(), z.string()]),
  prefilled: z
    .object({
      points: Points,
      because: z.string(),
      /** The assessment that says so, and its day; null when the record itself does. */
      answers: z.object({ assessmentId: z.uuid(), on: CalendarDay }).nullable(),
    })
    .nullable(),
  before: Points.nullable(),
})
export type AcuityDomain = z.infer<typeof AcuityDomain>

/** What a tier asks of the worker; null where the pack has no such clock. */
export const TierMeaning = z.object({
  tier: TierNumber,
  title: z.string(),
  /** The sum from which it begins. */
  from: z.number().int(),
  contactEveryDays: z.number().int().nullable(),
  inPersonEveryDays: z.number().int().nullable(),
})
export type TierMeaning = z.infer<typeof TierMeaning>

export const laceParts = ['length_of_stay', 'acute_admission', 'comorbidity', 'emergency_visits'] as const

/** The chance of coming back to hospital within 30 days, 0 to 19, out of the record: every part, and what was missing. */
export const LaceFile = z.object({
  parts: z.array(
    z.object({
      part: z.enum(laceParts),
      title: z.string(),
      /** Null when the record does not say: not known is not zero. */
      points: z.number().int().nullable(),
      most: z.number().int(),
      because: z.string(),
    }),
  ),
  score: z.number().int(),
  /** What it would be were every unknown part at its worst. */
  atMost: z.number().int(),
  band: z.enum(['low', 'moderate', 'high']),
  bandTitle: z.string(),
  /** Where the bands and the score come from. */
  source: z.string().nullable(),
  stay: z.object({
    hospital: z.string().nullable(),
    startedOn: CalendarDay.nullable(),
    endedOn: CalendarDay.nullable(),
  }),
})
export type LaceFile = z.infer<typeof LaceFile>

export const AcuityScore = z.object({
  acuityId: z.uuid(),
  on: CalendarDay,
  at: Instant,
  by: z.string(),
  total: z.number().int(),
  computedTier: TierNumber,
  tier: TierNumber,
  imminentSafety: z.boolean(),
  overrideBecause: z.string().nullable(),
  domains: Scores,
  reasons: Reasons,
  /** LACE as it was that day; null when there was no stay. */
  laceScore: z.number().int().nullable(),
})
export type AcuityScore = z.infer<typeof AcuityScore>

export const AcuityFile = z.object({
  caseId: CaseId,
  clientId: ClientId,
  clientName: z.string(),
  domains: z.array(AcuityDomain),
  tiers: z.array(TierMeaning),
  /** Null when the record has no stay in hospital. */
  lace: LaceFile.nullable(),
  /** Newest first. */
  history: z.array(AcuityScore),
  /** By how many tiers I may differ from the score: 1, or any number as a supervisor; 0 when I only read. */
  mayOverrideBy: z.number().int(),
})
export type AcuityFile = z.infer<typeof AcuityFile>

export const readAcuity = route({
  method: 'GET',
  path: '/cases/:caseId/acuity',
  summary:
    'Reads the acuity of a case: its ten domains prefilled from the record, LACE with every part, and earlier scores',
  audit: 'acuity.read',
  params: z.object({ caseId: CaseId }),
  answer: AcuityFile,
})

export const ConfirmingAcuity = z.strictObject({
  domains: Scores,
  imminentSafety: z.boolean(),
  /** The scorer's own words; where they are left out and the points are those of the record or the answers, what these say. */
  reasons: Reasons.default({}),
  /** What the score gives, or another one with a reason. */
  tier: TierNumber,
  overrideBecause: z.string().trim().min(1).max(1000).nullable().default(null),
})
export type ConfirmingAcuity = z.infer<typeof ConfirmingAcuity>

export const confirmAcuity = route({
  method: 'POST',
  path: '/cases/:caseId/acuity',
  summary:
    'Confirms the acuity of a case; a tier other than the score gives needs a reason, and by more than one a supervisor',
  audit: 'acuity.confirmed',
  params: z.object({ caseId: CaseId }),
  body: ConfirmingAcuity,
  answer: AcuityFile,
  status: 201,
})
