import { z } from 'zod'
import { route } from '../../../words/route.ts'
import { addedFields, entryFields, Line, ofClient, PartialDayOrNone, seenVersion } from '../fields.ts'

export const problemStatuses = ['active', 'inactive', 'resolved'] as const
const status = z.enum(problemStatuses)

export const Problem = z.object({
  ...entryFields,
  problemId: z.uuid(),
  words: z.string(),
  code: z.string().nullable(),
  codeSystem: z.string().nullable(),
  status,
  onset: z.string().nullable(),
  abated: z.string().nullable(),
  /** 'staff', or the name of the source that said so. */
  source: z.string(),
})
export type Problem = z.infer<typeof Problem>

const facts = { words: Line, status: status.default('active'), onset: PartialDayOrNone, abated: PartialDayOrNone }

export const AddingProblem = z.strictObject({ problemId: z.uuid(), ...addedFields, ...facts })
export type AddingProblem = z.infer<typeof AddingProblem>

export const ChangingProblem = z.strictObject({ ...seenVersion, ...facts })
export type ChangingProblem = z.infer<typeof ChangingProblem>

export const addProblem = route({
  method: 'POST',
  path: '/clients/:clientId/problems',
  summary: 'Adds a problem or diagnosis to the record of a client',
  audit: 'problem.added',
  params: ofClient,
  body: AddingProblem,
  answer: Problem,
  status: 201,
})

export const changeProblem = route({
  method: 'PUT',
  path: '/clients/:clientId/problems/:problemId',
  summary: 'Changes a problem; refuses with 409 and both versions when it was changed meanwhile',
  audit: 'problem.changed',
  params: ofClient.extend({ problemId: z.uuid() }),
  body: ChangingProblem,
  answer: Problem,
})
