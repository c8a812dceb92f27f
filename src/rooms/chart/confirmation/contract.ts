import { z } from 'zod'
import { CaseId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'

/** What somebody made sure of: who the person is, by a document or by asking; and that they are reached as written. */
export const confirmables = ['identity', 'contact_details'] as const

export const Confirming = z.strictObject({
  what: z.enum(confirmables),
  /** How they made sure: 'Driving licence', 'Called the number'. */
  how: z.string().trim().min(1).max(200),
})
export type Confirming = z.infer<typeof Confirming>

export const confirmClient = route({
  method: 'POST',
  path: '/cases/:caseId/confirmations',
  summary: 'Confirms, for a case, who the person is or how they are reached',
  audit: 'client.confirmed',
  params: z.object({ caseId: CaseId }),
  body: Confirming,
  answer: z.object({ clientId: z.uuid(), eventId: z.uuid() }),
})
