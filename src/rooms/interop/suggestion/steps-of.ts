import type { SuggestionRow } from './suggestion.sql.ts'

/** What of a care plan may become a step and did not yet: its activities, or its own words where it has none. */
export function stepsOf({ kind, words, detail, steps_taken }: SuggestionRow): string[] {
  if (kind !== 'care_plan') return []
  const activities = [...new Set(detail.activities.map((activity) => activity.words))]
  return (activities.length > 0 ? activities : [words]).filter((step) => !steps_taken.includes(step))
}
