import { z } from 'zod'

/** A score as it was signed: the number, what it was called, and the points that made it. */
export const KeptScore = z.object({
  scale: z.string(),
  title: z.string(),
  /** Null where too much was left out to score: no score is no zero. */
  value: z.number().nullable(),
  range: z.tuple([z.number(), z.number()]),
  decimals: z.number().int(),
  better: z.enum(['lower', 'higher', 'neither']),
  unit: z.string().nullable(),
  band: z.object({ title: z.string(), concern: z.enum(['none', 'some', 'high']) }).nullable(),
  /** Those that hold for this person, lowest first. */
  bands: z.array(z.object({ from: z.number(), title: z.string(), concern: z.enum(['none', 'some', 'high']) })),
  tScore: z.number().nullable(),
  /** Each question that counts, with its points; null where it was not answered. */
  parts: z.array(z.object({ item: z.string(), points: z.number().nullable() })),
  /** How it came about, or why there is no score, in sentences. */
  explained: z.array(z.string()),
  /** From how many points on a difference means something; null where nobody published one. */
  meaningfulFrom: z.number().nullable(),
})
export type KeptScore = z.infer<typeof KeptScore>
export const KeptScores = z.array(KeptScore)
