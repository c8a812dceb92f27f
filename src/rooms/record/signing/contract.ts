import { z } from 'zod'
import { StaffId } from '../../../words/ids.ts'
import { Instant } from '../../../words/time-zone.ts'

/** Who signed, with the name and credential of that day. */
export const Signature = z.object({
  staffId: StaffId,
  /** 'cosign': a supervisor, beside the author. */
  kind: z.enum(['contact_note', 'addendum', 'amendment', 'cosign', 'conference']),
  name: z.string(),
  credential: z.string().nullable(),
  at: Instant,
  /** Of the words that were signed, in their canonical form. */
  sha256: z.string(),
})
export type Signature = z.infer<typeof Signature>
