import { z } from 'zod'
import { PackId, Source } from '../../programs/shared.ts'

/** For whom a band holds; for everybody where nothing is said. Sex as in the record, age in whole years on the day. */
const forWhom = {
  sex: z.enum(['female', 'male']).optional(),
  age_from: z.int().nonnegative().optional(),
  age_below: z.int().positive().optional(),
}

/** A named stretch of a scale: from this number up to the next band's. */
const Band = z.strictObject({
  from: z.number(),
  title: z.string().min(1),
  /** How much it asks for attention: shown by shape and word, never by colour alone. */
  concern: z.enum(['none', 'some', 'high']),
  ...forWhom,
})

const ScoredItem = z.strictObject({
  /** The linkId in the questionnaire. */
  item: z.string().min(1),
  /** Counts backwards: lowest and highest points of the item are added and its own taken off. */
  reverse: z.tuple([z.number(), z.number()]).optional(),
  weight: z.number().positive().optional(),
})

/** How a scale comes from the answers. A shell has none: its total is entered. */
const FromAnswers = z.strictObject({
  how: z.enum(['sum', 'mean', 'value']),
  items: z.array(z.union([z.string().min(1), ScoredItem])).min(1),
  /** The result is multiplied by this, such as 4 for WHO-5. */
  times: z.number().positive().optional(),
  /** So many items may be unanswered; then the rest is scaled up to all. With more there is no score. */
  may_miss: z.int().nonnegative().default(0),
})

const Scale = z.strictObject({
  id: PackId,
  title: z.string().min(1),
  from: FromAnswers.optional(),
  range: z.tuple([z.number(), z.number()]),
  decimals: z.int().min(0).max(2).default(0),
  better: z.enum(['lower', 'higher', 'neither']),
  unit: z.string().min(1).optional(),
  bands: z.array(Band).default([]),
  /** The smallest difference that means something, in points, with where that is from. */
  meaningful_change: z.strictObject({ points: z.number().positive(), source: Source }).optional(),
  /** Raw score to T-score (mean 50, deviation 10), where the instrument publishes a table. */
  t_scores: z.array(z.tuple([z.number(), z.number()])).optional(),
})

/** An answer that cannot wait: it opens a same-day obligation and tells the supervisor at once. */
const Critical = z.strictObject({
  id: PackId,
  /** As people name it: "9". In a questionnaire of ours its linkId. Never the wording of somebody else's instrument. */
  item: z.string().min(1),
  title: z.string().min(1),
  /** From so many points on; left out for a plain yes. */
  at_least: z.number().optional(),
  why: z.string().min(1),
})

/** What is known of an instrument apart from its questions: facts with their source. One sheet is one instrument. */
export const ScoringSheet = z.strictObject({
  key: PackId,
  title: z.string().min(1),
  /** What it is for, in one sentence of ours. */
  about: z.string().min(1),
  /** How often and by whom it is given, where that is part of it. */
  items: z.int().positive().optional(),
  /** Where certain. */
  codes: z
    .array(z.strictObject({ system: z.url(), code: z.string().min(1), of: z.enum(['form', 'total']) }))
    .default([]),
  /** Printed on every copy. */
  licence: z.string().min(1),
  source: Source,
  /** None for a form that has answers and no score. */
  scales: z.array(Scale),
  critical: z.array(Critical).default([]),
})

export type ScoringSheet = z.infer<typeof ScoringSheet>
export type Scale = z.infer<typeof Scale>
export type Band = z.infer<typeof Band>
export type Critical = z.infer<typeof Critical>
