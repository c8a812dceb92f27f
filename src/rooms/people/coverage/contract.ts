import { z } from 'zod'
import { route } from '../../../words/route.ts'
import { addedFields, entryFields, Line, LineOrNone, ofClient, PartialDayOrNone, seenVersion } from '../fields.ts'

export const coverageStatuses = ['active', 'cancelled', 'draft', 'unknown'] as const

/** Who pays, under which number, from when to when. */
export const Coverage = z.object({
  ...entryFields,
  coverageId: z.uuid(),
  payer: z.string(),
  plan: z.string().nullable(),
  kind: z.string().nullable(),
  memberId: z.string().nullable(),
  status: z.string(),
  fromDay: z.string().nullable(),
  untilDay: z.string().nullable(),
  source: z.string(),
})
export type Coverage = z.infer<typeof Coverage>

const facts = {
  payer: Line,
  plan: LineOrNone,
  kind: LineOrNone,
  memberId: LineOrNone,
  status: z.enum(coverageStatuses).default('active'),
  fromDay: PartialDayOrNone,
  untilDay: PartialDayOrNone,
}

export const AddingCoverage = z.strictObject({ coverageId: z.uuid(), ...addedFields, ...facts })
export type AddingCoverage = z.infer<typeof AddingCoverage>

export const ChangingCoverage = z.strictObject({ ...seenVersion, ...facts })
export type ChangingCoverage = z.infer<typeof ChangingCoverage>

export const addCoverage = route({
  method: 'POST',
  path: '/clients/:clientId/coverages',
  summary: 'Adds a coverage to the record of a client',
  audit: 'coverage.added',
  params: ofClient,
  body: AddingCoverage,
  answer: Coverage,
  status: 201,
})

export const changeCoverage = route({
  method: 'PUT',
  path: '/clients/:clientId/coverages/:coverageId',
  summary: 'Changes a coverage; refuses with 409 and both versions when it was changed meanwhile',
  audit: 'coverage.changed',
  params: ofClient.extend({ coverageId: z.uuid() }),
  body: ChangingCoverage,
  answer: Coverage,
})
