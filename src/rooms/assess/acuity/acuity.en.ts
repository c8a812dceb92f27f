import { sayingsOf } from '../../../words/catalogue.ts'

/** What is wrong with a pack's acuity. Spread into the catalogue of the room. */
export const acuityPackSentences = {
  pack_domains_missing: 'These domains are missing: {{missing}}. Acuity is a sum of ten; add them.',
  pack_tier_uneven: 'Tier {{tier}} must begin above the tier before it, and the first at 0. Correct "from".',
  pack_answers_unclear: 'Name either the "scale" or the "item" whose score gives the points.',
  pack_answers_fall: 'Each "from" must be higher than the one before it. Put them in rising order.',
} as const

export const acuitySay = sayingsOf('assess', acuityPackSentences)
