import { z } from 'zod'
import { dated, layeredItem, PackId, registerPackSection, Source } from '../../programs/shared.ts'
import { acuitySay } from './acuity.en.ts'
import { acuityDomains } from './acuity.rules.ts'

const Domain = z.strictObject({
  ...dated,
  id: z.enum(acuityDomains),
  title: z.string().min(1),
  /** What 0, 1, 2 and 3 mean, in words in which two workers agree. */
  levels: z.tuple([z.string().min(1), z.string().min(1), z.string().min(1), z.string().min(1)]),
})

const Tier = z.strictObject({
  ...dated,
  tier: z.literal([1, 2, 3, 4, 5]),
  title: z.string().min(1),
  /** The sum from which the tier begins. */
  from: z.int().min(0).max(30),
})

const LaceBand = z.strictObject({
  ...dated,
  id: PackId,
  title: z.string().min(1),
  from: z.int().min(0).max(19),
  source: Source,
})

/** Which answers give a domain its points: a scale's score, or one item's, from so much on. */
const FromAnswers = z.strictObject({
  ...dated,
  title: z.string().min(1),
  domain: z.enum(acuityDomains),
  instrument: PackId,
  scale: PackId.optional(),
  item: z.string().min(1).optional(),
  /** By rising score; below the first one the answers say nothing. */
  points: z.array(z.strictObject({ from: z.number(), points: z.literal([0, 1, 2, 3]) })).min(1),
  /** How long an answer speaks for today. */
  within_days: z.int().positive(),
})
export type FromAnswers = z.infer<typeof FromAnswers>

type Section = {
  domains: { id: string }[]
  tiers: { tier: number; from: number; id: string }[]
  from_answers: FromAnswers[]
}

export const acuitySection = registerPackSection('acuity', {
  lists: {
    domains: { item: Domain },
    tiers: { item: Tier },
    lace_bands: { item: LaceBand },
    from_answers: { item: FromAnswers },
  },
  layered: z.object({
    domains: z.array(layeredItem(Domain)),
    tiers: z.array(layeredItem(Tier)),
    lace_bands: z.array(layeredItem(LaceBand)),
    from_answers: z.array(layeredItem(FromAnswers)),
  }),
  check: ({ domains, tiers, from_answers }: Section) => [
    ...missingDomains(domains),
    ...unevenTiers(tiers),
    ...unclearAnswers(from_answers),
  ],
})

/** A sum is a sum of ten: with a domain left out every tier would mean something else. */
function missingDomains(domains: readonly { id: string }[]) {
  const missing = acuityDomains.filter((domain) => !domains.some(({ id }) => id === domain))
  if (missing.length === 0 || domains.length === 0) return []
  return [{ list: 'domains', id: '', message: acuitySay('pack_domains_missing', { missing: missing.join(', ') }) }]
}

function unevenTiers(tiers: readonly { tier: number; from: number; id: string }[]) {
  const inOrder = tiers.toSorted((one, other) => one.tier - other.tier)
  return inOrder
    .filter(({ from }, index) => (index === 0 ? from !== 0 : from <= (inOrder[index - 1]?.from ?? 0)))
    .map(({ id, tier }) => ({ list: 'tiers', id, field: ['from'], message: acuitySay('pack_tier_uneven', { tier }) }))
}

function unclearAnswers(rules: readonly FromAnswers[]) {
  const unclear = rules.filter(({ scale, item }) => (scale === undefined) === (item === undefined))
  const falling = rules.filter(({ points }) =>
    points.some(({ from }, index) => index > 0 && from <= (points[index - 1]?.from ?? 0)),
  )
  return [
    ...unclear.map(({ id }) => ({ list: 'from_answers', id, message: acuitySay('pack_answers_unclear') })),
    ...falling.map(({ id }) => ({
      list: 'from_answers',
      id,
      field: ['points'],
      message: acuitySay('pack_answers_fall'),
    })),
  ]
}
