import { z } from 'zod'
import { route } from '../../../words/route.ts'
import { addedFields, entryFields, Line, LineOrNone, ofClient, seenVersion } from '../fields.ts'

export const allergyStatuses = ['active', 'inactive', 'resolved'] as const
const status = z.enum(allergyStatuses)

export const Allergy = z.object({
  ...entryFields,
  allergyId: z.uuid(),
  substance: z.string(),
  reaction: z.string().nullable(),
  severity: z.string().nullable(),
  criticality: z.string().nullable(),
  status,
  source: z.string(),
})
export type Allergy = z.infer<typeof Allergy>

const facts = { substance: Line, reaction: LineOrNone, severity: LineOrNone, status: status.default('active') }

export const AddingAllergy = z.strictObject({ allergyId: z.uuid(), ...addedFields, ...facts })
export type AddingAllergy = z.infer<typeof AddingAllergy>

export const ChangingAllergy = z.strictObject({ ...seenVersion, ...facts })
export type ChangingAllergy = z.infer<typeof ChangingAllergy>

export const addAllergy = route({
  method: 'POST',
  path: '/clients/:clientId/allergies',
  summary: 'Adds an allergy to the record of a client',
  audit: 'allergy.added',
  params: ofClient,
  body: AddingAllergy,
  answer: Allergy,
  status: 201,
})

export const changeAllergy = route({
  method: 'PUT',
  path: '/clients/:clientId/allergies/:allergyId',
  summary: 'Changes an allergy; refuses with 409 and both versions when it was changed meanwhile',
  audit: 'allergy.changed',
  params: ofClient.extend({ allergyId: z.uuid() }),
  body: ChangingAllergy,
  answer: Allergy,
})
