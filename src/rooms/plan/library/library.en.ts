import { sayingsOf } from '../../../words/catalogue.ts'

/** What is wrong with a pack's plan library. Spread into the catalogue of the room. */
export const librarySentences = {
  pack_domain_unknown:
    'There is no domain "{{domain}}" in this library. Add it to "domains", or name one that stands there.',
  pack_every_needs: 'Write one of days, weeks or months, such as { weeks: 2 }.',
  pack_measure_unit: 'A goal that is measured by a number says its unit, such as "dollars a month". Add "unit".',
  pack_suggested_unclear:
    'An answer that suggests a need names one scale or one item of an instrument, and "from", "to" or, for an item, "answers".',
} as const

export const librarySay = sayingsOf('plan', librarySentences)
