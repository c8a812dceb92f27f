import { say } from '../en.ts'
import type { Score } from './scores.ts'

/** A score in sentences: its sum, what was counted backwards, what is missing, what must be known for its band. */
export function explainScore(score: Score): string[] {
  const { lines, missing, mayMiss, notScored, bandNeeds } = score
  if (notScored === 'too_many_missing') return [say('s_too_many_missing', { count: missing, most: mayMiss })]
  if (notScored) return [say(`s_${notScored}`)]
  const reversed = lines.filter(({ reversed: isReversed, counted }) => isReversed && counted !== null)
  return [
    ...sumOf(score),
    ...(missing > 0 ? [say('s_missing', { count: missing })] : []),
    ...reversed.map(({ question, points, counted }) => say('s_reversed', { question, points, counted })),
    ...(bandNeeds ? [say(`s_needs_${bandNeeds}`)] : []),
  ]
}

function sumOf({ value, lines, times, how, prorated }: Score): string[] {
  const counted = lines.flatMap((line) => line.counted ?? [])
  if (counted.length < 2) return []
  const values = { value, parts: counted.join(' + '), times }
  if (how === 'mean') return [say('s_mean', { value, parts: counted.join(', ') })]
  if (prorated) return [say('s_scaled', values)]
  return [say(times === 1 ? 's_sum' : 's_sum_times', values)]
}
