import { z } from 'zod'
import { route } from '../../../words/route.ts'
import { Line, LineOrNone } from '../fields.ts'

export const providerKinds = ['person', 'organization', 'location'] as const

/** A person or place outside the agency (R01). No client content: colleagues share one address book. */
export const OutsideProvider = z.object({
  providerId: z.uuid(),
  kind: z.enum(providerKinds),
  name: z.string(),
  specialty: z.string().nullable(),
  organization: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  address: z.string().nullable(),
  version: z.number().int().positive(),
})
export type OutsideProvider = z.infer<typeof OutsideProvider>

export const NewProvider = z.strictObject({
  providerId: z.uuid(),
  kind: z.enum(providerKinds).default('person'),
  name: Line,
  specialty: LineOrNone,
  organization: LineOrNone,
  phone: LineOrNone,
  email: LineOrNone,
  address: LineOrNone,
})
export type NewProvider = z.infer<typeof NewProvider>

export const searchProviders = route({
  method: 'GET',
  path: '/outside-providers',
  summary: 'Finds people and places outside the agency by the start of a word of their name; at most 20',
  audit: 'outside_provider.searched',
  query: z.object({ q: z.string().trim().max(100).default('') }),
  answer: z.object({ providers: z.array(OutsideProvider) }),
})
