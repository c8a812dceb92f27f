import { z } from 'zod'

/**
 * Where a number comes from. 'published': looked up, and the place is named. 'common': known in the field and not
 * looked up, so an agency verifies it before it relies on it. 'proposal': our own default, published nowhere.
 */
export const Source = z.strictObject({
  name: z.string().min(1),
  citation: z.string().min(1),
  url: z.url({ protocol: /^https$/ }).optional(),
  certainty: z.enum(['published', 'common', 'proposal']),
})
export type Source = z.infer<typeof Source>

/** An id inside a pack: lower case, with hyphens or underscores. */
export const PackId = z.string().regex(/^[a-z][a-z0-9]*([_-][a-z0-9]+)*$/)

/** Every entry of a list in a pack has these. */
export const dated = {
  id: PackId,
  effective_from: z.iso.date(),
  effective_until: z.iso.date().optional(),
}
