import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId, ClientId, StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { FhirResource, InstrumentKey } from '../instrument/contract.ts'
import { KeptScore } from '../scoring/kept-score.ts'

export const AssessmentId = z.uuid().brand<'AssessmentId'>()
export type AssessmentId = z.infer<typeof AssessmentId>

export const modes = ['interview', 'self', 'proxy'] as const
export const Mode = z.enum(modes)
export type Mode = z.infer<typeof Mode>

export const Voided = z.object({ because: z.string(), by: z.string(), at: Instant })

export const SignedLine = z.object({
  assessmentId: AssessmentId,
  /** The case in which it was asked. */
  caseId: CaseId,
  key: z.string(),
  title: z.string(),
  doneOn: CalendarDay,
  by: z.string(),
  credential: z.string().nullable(),
  scores: z.array(KeptScore),
  /** Null while it counts. */
  voided: Voided.nullable(),
})
export type SignedLine = z.infer<typeof SignedLine>

export const OfferedInstrument = z.object({
  key: z.string(),
  title: z.string(),
  about: z.string(),
  shell: z.boolean(),
  questions: z.number().int(),
  /** What the pack says of it here; null when it is only there to be used. */
  asked: z.object({ required: z.boolean(), why: z.string() }).nullable(),
  lastOn: CalendarDay.nullable(),
})
export type OfferedInstrument = z.infer<typeof OfferedInstrument>

export const BegunLine = z.object({
  assessmentId: AssessmentId,
  key: z.string(),
  title: z.string(),
  begunAt: Instant,
  begunBy: z.string(),
  mine: z.boolean(),
})
export type BegunLine = z.infer<typeof BegunLine>

export const AssessFile = z.object({
  clientId: ClientId,
  caseId: CaseId,
  /** Those that the pack asks for first, then by name. */
  offered: z.array(OfferedInstrument),
  begun: z.array(BegunLine),
  /** Of all cases that the reader may see; the latest first. */
  signed: z.array(SignedLine),
  /** Whether the reader begins and signs here, or only reads. */
  mayAssess: z.boolean(),
})
export type AssessFile = z.infer<typeof AssessFile>

export const readAssessments = route({
  method: 'GET',
  path: '/cases/:caseId/assessments',
  summary: 'Reads what was assessed of a person, what was begun, and which instruments the pack asks for',
  audit: 'assessments.read',
  params: z.object({ caseId: CaseId }),
  answer: AssessFile,
})

export const BeginningAssessment = z.strictObject({ assessmentId: AssessmentId, instrument: InstrumentKey })
export type BeginningAssessment = z.infer<typeof BeginningAssessment>

export const beginAssessment = route({
  method: 'POST',
  path: '/cases/:caseId/assessments',
  summary: 'Begins an assessment: its form is pinned from here on, its answers are a draft until it is signed',
  audit: 'assessment.begun',
  params: z.object({ caseId: CaseId }),
  body: BeginningAssessment,
  answer: z.object({ assessmentId: AssessmentId }),
  status: 201,
})

export const Before = z.object({
  assessmentId: AssessmentId,
  doneOn: CalendarDay,
  response: FhirResource,
  scores: z.array(KeptScore),
})
export type Before = z.infer<typeof Before>

export const AssessmentFile = z.object({
  assessmentId: AssessmentId,
  caseId: CaseId,
  client: z.object({
    clientId: ClientId,
    name: z.string(),
    sex: z.enum(['female', 'male', 'other', 'unknown']),
    /** Whole years on the day of the assessment; null when the birth date is not known to the year. */
    age: z.number().int().nullable(),
    phone: z.string().nullable(),
  }),
  key: z.string(),
  version: z.string(),
  title: z.string(),
  shell: z.boolean(),
  questionnaire: FhirResource,
  sheet: FhirResource,
  /** Begun with what the record already answers; signed, as it was signed. */
  response: FhirResource,
  state: z.enum(['begun', 'signed', 'void']),
  mode: Mode.nullable(),
  proxyName: z.string().nullable(),
  doneOn: CalendarDay.nullable(),
  scores: z.array(KeptScore),
  /** Each answer that could not wait and was told, by its id in the sheet. */
  raised: z.array(z.object({ item: z.string(), at: Instant, by: z.string() })),
  begun: z.object({ at: Instant, by: z.string(), mine: z.boolean() }).nullable(),
  signature: z
    .object({ staffId: StaffId, name: z.string(), credential: z.string().nullable(), at: Instant, sha256: z.string() })
    .nullable(),
  voided: Voided.nullable(),
  /** The last one of the same instrument, to be read beside it. */
  before: Before.nullable(),
  /** All earlier scores of the same instrument, the latest first: what the chart over time draws. */
  earlier: z.array(z.object({ assessmentId: AssessmentId, doneOn: CalendarDay, scores: z.array(KeptScore) })),
  mayAssess: z.boolean(),
  /** Whether the asker may begin the same instrument anew. */
  mayBeginAgain: z.boolean(),
  mayVoid: z.boolean(),
})
export type AssessmentFile = z.infer<typeof AssessmentFile>

export const readAssessment = route({
  method: 'GET',
  path: '/assessments/:assessmentId',
  summary: 'Reads an assessment: its form, its answers, its scores with every part, and the one before it',
  audit: 'assessment.read',
  params: z.object({ assessmentId: AssessmentId }),
  answer: AssessmentFile,
})

export const SigningAssessment = z.strictObject({
  response: FhirResource,
  doneOn: CalendarDay,
  mode: Mode,
  proxyName: z.string().trim().min(1).max(120).nullable().default(null),
})
export type SigningAssessment = z.infer<typeof SigningAssessment>

export const signAssessment = route({
  method: 'POST',
  path: '/assessments/:assessmentId/sign',
  summary: 'Signs an assessment: checked and scored again here, then never changed',
  audit: 'assessment.signed',
  params: z.object({ assessmentId: AssessmentId }),
  body: SigningAssessment,
  answer: AssessmentFile,
  status: 201,
})

export const discardAssessment = route({
  method: 'DELETE',
  path: '/assessments/:assessmentId',
  summary: 'Throws away an assessment that was begun and not signed, with its draft',
  audit: 'assessment.discarded',
  params: z.object({ assessmentId: AssessmentId }),
  answer: z.object({ discarded: z.boolean() }),
})

export const TellingCritical = z.strictObject({
  /** The ids in the sheet of those answers that cannot wait, as they stand now. */
  items: z.array(z.string().max(80)).max(50),
})
export type TellingCritical = z.infer<typeof TellingCritical>

export const tellCritical = route({
  method: 'POST',
  path: '/assessments/:assessmentId/critical',
  summary:
    'Tells at once which answers cannot wait: opens what is due today, tells the supervisor, takes back what was corrected',
  audit: 'assessment.critical',
  params: z.object({ assessmentId: AssessmentId }),
  body: TellingCritical,
  answer: z.object({ raised: AssessmentFile.shape.raised }),
})

export const VoidingAssessment = z.strictObject({ because: z.string().trim().min(1).max(1000) })

export const voidAssessment = route({
  method: 'POST',
  path: '/assessments/:assessmentId/void',
  summary: 'Marks a signed assessment as entered in error: it stays readable and counts no longer',
  audit: 'assessment.voided',
  params: z.object({ assessmentId: AssessmentId }),
  body: VoidingAssessment,
  answer: AssessmentFile,
})
