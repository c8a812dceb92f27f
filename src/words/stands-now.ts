import { z } from 'zod'
import { Instant } from './time-zone.ts'

/** What a stale edit found instead of what was seen: in words, with who changed it last and when. */
export const StandsNow = z.object({
  facts: z.array(z.object({ words: z.string(), at: Instant.optional() })),
  by: z.string().nullable(),
  at: Instant.nullable(),
})
export type StandsNow = z.infer<typeof StandsNow>
