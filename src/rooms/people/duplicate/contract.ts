import { z } from 'zod'
import { ClientId, ProgramId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { Sex } from '../client/contract.ts'
import { Line, LineOrNone, PartialDayOrNone } from '../fields.ts'
import { reasonKinds, strengths } from './near-match.rules.ts'

/** What somebody is about to write down, as far as they know it. */
export const TypedPerson = z.strictObject({
  given: z.string().trim().max(120).default(''),
  family: z.string().trim().max(120).default(''),
  preferred: LineOrNone,
  birthDate: PartialDayOrNone,
  sex: Sex.default('unknown'),
  phones: z.array(Line).max(10).default([]),
  emails: z.array(Line).max(10).default([]),
  addresses: z.array(Line).max(10).default([]),
  identifiers: z
    .array(z.strictObject({ system: z.string().max(200).default(''), value: Line }))
    .max(20)
    .default([]),
})
export type TypedPerson = z.infer<typeof TypedPerson>

export const Reason = z.object({ kind: z.enum(reasonKinds), said: z.string().nullable() })

/** Somebody whom the asker may see, with what agrees. */
const SeenMatch = z.object({
  kind: z.literal('seen'),
  clientId: ClientId,
  recordNumber: z.string(),
  given: z.string(),
  family: z.string(),
  preferred: z.string().nullable(),
  birthDate: z.string().nullable(),
  strength: z.enum(strengths),
  reasons: z.array(Reason),
})

/** Somebody whom the asker may not see: nothing is said of them but what the asker typed. */
const HiddenMatch = z.object({
  kind: z.literal('hidden'),
  words: z.string(),
  typed: TypedPerson,
})

export const NearMatches = z.object({ matches: z.array(z.discriminatedUnion('kind', [SeenMatch, HiddenMatch])) })
export type NearMatches = z.infer<typeof NearMatches>

export const findNearMatches = route({
  method: 'POST',
  path: '/clients/near-matches',
  summary: 'Looks over the whole agency for the person about to be written down, and says why each may be them',
  audit: 'client.near_matches_asked',
  body: TypedPerson,
  answer: NearMatches,
})

export const decisions = ['same', 'different'] as const

/** Somebody asked for a person like this one, whom they may not see. For the program's supervisors. */
export const PossibleDuplicate = z.object({
  duplicateId: z.uuid(),
  programId: ProgramId,
  clientId: ClientId,
  known: z.object({
    recordNumber: z.string(),
    given: z.string(),
    family: z.string(),
    birthDate: z.string().nullable(),
  }),
  typed: TypedPerson,
  reasons: z.array(Reason),
  askedBy: z.string().nullable(),
  askedAt: Instant,
  decision: z.enum(decisions).nullable(),
})
export type PossibleDuplicate = z.infer<typeof PossibleDuplicate>

export const listPossibleDuplicates = route({
  method: 'GET',
  path: '/possible-duplicates',
  summary: 'Lists people of my programs for whom somebody asked elsewhere, until it is decided whether they are one',
  audit: 'duplicate.listed',
  answer: z.object({ duplicates: z.array(PossibleDuplicate) }),
})

export const decideDuplicate = route({
  method: 'POST',
  path: '/possible-duplicates/:duplicateId/decision',
  summary: 'Decides whether two people are one; joins nothing by itself',
  audit: 'duplicate.decided',
  params: z.object({ duplicateId: z.uuid() }),
  body: z.strictObject({ decision: z.enum(decisions) }),
  answer: PossibleDuplicate,
})
