import { refuse } from '../refusals.ts'

/** Refuses a name without a word, and an end that has not come. */
export function refuseUnlessName(
  { given, family, endedOn }: { given: string; family: string; endedOn: string | null },
  today: string,
): void {
  if (given + family === '') throw refuse('other_name_missing', 'given')
  if (endedOn !== null && endedOn > today) throw refuse('ended_in_future', 'endedOn')
}
