import { assessmentSay as say } from '../assessment.en.ts'
import type { Band } from '../scoring/scoring-sheet.schema.ts'

/** "From 10: Moderate", and for whom where it is not for everybody. */
export function bandInWords({ from, title, sex, age_from, age_below }: Band): string {
  const whom = [
    ...(sex ? [say(`for_${sex}`)] : []),
    ...(age_from === undefined ? [] : [say('from_age', { age: age_from })]),
    ...(age_below === undefined ? [] : [say('below_age', { age: age_below })]),
  ]
  return whom.length === 0 ? say('band', { from, title }) : say('band_for', { from, title, whom: whom.join(', ') })
}
