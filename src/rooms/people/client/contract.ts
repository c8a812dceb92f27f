import { z } from 'zod'
import { ClientId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { entryFields, LanguageOrNone, LineOrNone, ofClient, PartialDayOrNone, seenVersion } from '../fields.ts'

export const sexes = ['female', 'male', 'other', 'unknown'] as const
export const Sex = z.enum(sexes)

/** The person. Names are legal names; `preferred` stands in the place of the given ones. */
export const Client = z.object({
  ...entryFields,
  recordNumber: z.string(),
  given: z.string(),
  family: z.string(),
  preferred: z.string().nullable(),
  pronouns: z.string().nullable(),
  /** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; null when nobody knows. */
  birthDate: z.string().nullable(),
  sex: Sex,
  language: z.string().nullable(),
  interpreterNeeded: z.boolean(),
  deceased: z.boolean(),
  diedAt: z.string().nullable(),
  nameUnknown: z.boolean(),
})
export type Client = z.infer<typeof Client>

export const ChangingClient = z.strictObject({
  ...seenVersion,
  given: z.string().trim().max(120),
  family: z.string().trim().max(120),
  preferred: LineOrNone,
  pronouns: LineOrNone,
  birthDate: PartialDayOrNone,
  sex: Sex,
  /** A language code such as 'es'. */
  language: LanguageOrNone,
  interpreterNeeded: z.boolean(),
  deceased: z.boolean(),
  diedAt: PartialDayOrNone,
  nameUnknown: z.boolean().default(false),
})
export type ChangingClient = z.infer<typeof ChangingClient>

export const changeClient = route({
  method: 'PUT',
  path: '/clients/:clientId',
  summary: 'Changes who the person is; refuses with 409 and both versions when it was changed meanwhile',
  audit: 'client.changed',
  params: ofClient,
  body: ChangingClient,
  answer: Client,
})

export const waysToFind = [
  'name',
  'other_name',
  'sounds_like',
  'birth_date',
  'phone',
  'identifier',
  'record_number',
] as const

/** Somebody whom the caller may see, and by what they were found. */
export const FoundClient = z.object({
  clientId: ClientId,
  recordNumber: z.string(),
  given: z.string(),
  family: z.string(),
  preferred: z.string().nullable(),
  birthDate: z.string().nullable(),
  why: z.array(
    z.object({
      how: z.enum(waysToFind),
      /** The other name, the last four digits, the kind of identifier. */
      said: z.string().nullable(),
    }),
  ),
})
export type FoundClient = z.infer<typeof FoundClient>

export const searchClients = route({
  method: 'GET',
  path: '/clients/search',
  summary: 'Finds clients while typing: by name, birth date, phone, identifier or record number; at most 20',
  audit: 'client.searched',
  query: z.object({ q: z.string().trim().max(100) }),
  answer: z.object({ found: z.array(FoundClient) }),
})
