import { sayingsOf } from '../../../words/catalogue.ts'

/** What is wrong with a pack's instruments. Spread into the catalogue of the room. */
export const instrumentSetSentences = {
  pack_instrument_unknown:
    'There is no instrument "{{instrument}}" in the house. Correct the key, or have the agency name its own.',
} as const

export const instrumentSetSay = sayingsOf('assess', instrumentSetSentences)
