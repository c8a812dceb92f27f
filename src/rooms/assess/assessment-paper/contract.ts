import { z } from 'zod'
import { ClientId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { purposes } from '../../record/shared.ts'
import { AssessmentFile } from '../assessment/contract.ts'

/** A signed assessment on paper, as far as the gate lets it leave for this purpose. */
export const AssessmentPaper = z.object({
  assessmentId: z.uuid(),
  clientId: ClientId,
  purpose: z.enum(purposes),
  agency: z.string(),
  /** Null where the assessment may not leave the house for this purpose. */
  content: AssessmentFile.nullable(),
  by: z.string(),
  at: Instant,
})
export type AssessmentPaper = z.infer<typeof AssessmentPaper>

const OfAssessment = z.object({ assessmentId: z.uuid() })
const For = { purpose: z.enum(purposes).default('client_copy') }

export const readAssessmentPaper = route({
  method: 'GET',
  path: '/assessments/:assessmentId/paper',
  summary: 'Shows a signed assessment as it would leave the house for this purpose',
  audit: 'assessment.paper_read',
  params: OfAssessment,
  query: z.object(For),
  answer: AssessmentPaper,
})

export const printAssessmentPaper = route({
  method: 'POST',
  path: '/assessments/:assessmentId/paper',
  summary: 'Gives a signed assessment to be printed, and writes down that it left the house',
  audit: 'assessment.printed',
  params: OfAssessment,
  body: z.strictObject(For),
  answer: AssessmentPaper,
})
