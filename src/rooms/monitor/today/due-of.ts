import type { Due } from '../../../web/due-words.ts'
import type { Obligation } from '../obligation/contract.ts'

/** The day when the day counts, the instant when the hour does. */
export const dueOf = ({ dueAt, dueDay }: Pick<Obligation, 'dueAt' | 'dueDay'>): Due =>
  dueDay ? { on: dueDay } : { at: dueAt }
