import { z } from 'zod'
import { Refusal } from '../words/refusal.ts'
import { Broken } from './trouble.ts'

/** RFC 9457, with our code, field and values. */
const Problem = z.object({
  title: z.string().optional(),
  code: z.string().optional(),
  field: z.string().nullish(),
  values: z.record(z.string(), z.unknown()).optional(),
  requestId: z.string().optional(),
  /** Every field that could not be read, each with its sentence. */
  problems: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
})

const mendable = new Set([400, 403, 404, 409, 413, 415, 422, 429])

/** A refusal when a person can mend it, else something broken on our side. */
export async function readProblem(response: Response): Promise<Error> {
  const read = Problem.safeParse(await response.json().catch(() => null))
  const problem = read.success ? read.data : {}
  if (!problem.code || !mendable.has(response.status)) return new Broken(response.status, problem.requestId)
  const values = { ...problem.values, sentence: problem.title, ...(problem.problems && { problems: problem.problems }) }
  return new Refusal(problem.code, problem.field ?? undefined, values)
}
