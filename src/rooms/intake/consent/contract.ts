import { z } from 'zod'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'

export const noteContactConsent = route({
  method: 'POST',
  path: '/referrals/:referralId/contact-consent',
  summary: 'Notes whether the person agreed to be contacted, with what they said',
  audit: 'contact_consent.noted',
  params: z.object({ referralId: z.uuid() }),
  body: z.strictObject({ agreed: z.boolean(), words: z.string().trim().min(1).max(1000).nullable().default(null) }),
  answer: z.object({ agreed: z.boolean(), words: z.string().nullable(), at: Instant }),
  status: 201,
})
