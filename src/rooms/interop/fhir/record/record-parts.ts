import { z } from 'zod'

/** When something took place, as exactly as the source knew: '1941', '1941-08', '1941-08-11' or an instant in UTC. */
export const Moment = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}\.\d{3}Z)?)?)?$/)
  .brand<'Moment'>()
export type Moment = z.infer<typeof Moment>

const words = z.string()
const wordsOrNone = z.string().nullable()

/** Which record of which system said it. The house knows it again by server, type and logical id. */
export const Source = z.object({
  resourceType: words,
  logicalId: words,
  /** The server's address when it is another than the bundle's own; null means the bundle's own source. */
  server: wordsOrNone,
  /** Of the resource as it stood in the file: the same hash says the same. */
  sha256: words,
  lastUpdated: Moment.nullable(),
  /** Confidentiality and sensitivity codes on the resource ('R', 'ETH', 'PSY'): they decide its data class. */
  labels: z.array(words),
})
export type Source = z.infer<typeof Source>

/** An identifier without a system is worth showing and never worth linking by. */
export const Identifier = z.object({ system: wordsOrNone, type: wordsOrNone, value: words })
export type Identifier = z.infer<typeof Identifier>

const known = { resourceType: wordsOrNone, logicalId: wordsOrNone, server: wordsOrNone, display: wordsOrNone }

/** What a record refers to: an entry of this file, something that has not come yet, or only a name. */
export const Link = z.discriminatedUnion('state', [
  z.object({ ...known, state: z.literal('here'), resourceType: words, logicalId: words }),
  z.object({ ...known, state: z.literal('waits'), waitsFor: words, identifier: Identifier.nullable() }),
  z.object({ state: z.literal('named'), display: words }),
])
export type Link = z.infer<typeof Link>

export const Coded = z.object({ system: wordsOrNone, code: wordsOrNone, words })
export type Coded = z.infer<typeof Coded>

export const GivenName = z.object({ given: z.array(words), family: words })
export type GivenName = z.infer<typeof GivenName>

export const OtherName = GivenName.extend({ kind: z.enum(['maiden', 'previous', 'nickname', 'alias']) })
export type OtherName = z.infer<typeof OtherName>

export const Phone = z.object({
  kind: z.enum(['phone', 'email']),
  use: z.enum(['home', 'mobile', 'work', 'other']),
  value: words,
})
export type Phone = z.infer<typeof Phone>

export const Address = z.object({
  use: z.enum(['home', 'mailing', 'temporary', 'old']),
  line: words,
  city: words,
  county: words,
  state: words,
  postalCode: words,
  country: words,
  from: Moment.nullable(),
  until: Moment.nullable(),
})
export type Address = z.infer<typeof Address>
