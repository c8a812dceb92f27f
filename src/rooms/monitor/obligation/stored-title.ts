import { z } from 'zod'
import { dayOf } from '../../../words/time-zone.ts'
import { reworded } from './asked.ts'
import type { Asked, DueDates } from './obligation.ts'
import { titleOf } from './title-words.ts'

/** What a title and its second line name, as it comes back from the database or over the wire: flat. */
export const StoredWords = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

/** "Follow-up call within 2 business days of discharge". */
export const storedTitle = ({ title, words }: { title: string; words: unknown }): string =>
  titleOf({ title, words: StoredWords.parse(words) })

/** What is kept of its sentences once its day was moved: by hand, the day that the rule asks for is named beside it. */
export function wordsMoved(
  words: unknown,
  { dueAt, ruleDueAt, asked }: Pick<DueDates, 'dueAt' | 'ruleDueAt'> & { asked?: Asked },
  zone: string,
): z.infer<typeof StoredWords> {
  const { wasDue: _, ...kept } = StoredWords.parse(words)
  const others = asked ? StoredWords.parse(reworded(kept, asked)) : kept
  const wasDue = ruleDueAt && dayOf(ruleDueAt, zone)
  return wasDue === null || wasDue === dayOf(dueAt, zone) ? others : { ...others, wasDue }
}
