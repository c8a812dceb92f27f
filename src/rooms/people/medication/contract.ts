import { z } from 'zod'
import { route } from '../../../words/route.ts'
import { addedFields, entryFields, Line, LineOrNone, ofClient, PartialDayOrNone, seenVersion } from '../fields.ts'

export const medicationStatuses = ['active', 'on_hold', 'completed', 'stopped', 'unknown'] as const
export const MedicationStatus = z.enum(medicationStatuses)

export const Medication = z.object({
  ...entryFields,
  medicationId: z.uuid(),
  words: z.string(),
  code: z.string().nullable(),
  codeSystem: z.string().nullable(),
  dose: z.string().nullable(),
  status: MedicationStatus,
  started: z.string().nullable(),
  ended: z.string().nullable(),
  prescriber: z.string().nullable(),
  /** Who says that the client takes it (R04). */
  source: z.string(),
})
export type Medication = z.infer<typeof Medication>

const facts = {
  words: Line,
  /** In the words of whoever prescribed it: '5 mg each evening'. */
  dose: LineOrNone,
  status: MedicationStatus.default('active'),
  started: PartialDayOrNone,
  ended: PartialDayOrNone,
  prescriber: LineOrNone,
}

export const AddingMedication = z.strictObject({ medicationId: z.uuid(), ...addedFields, ...facts })
export type AddingMedication = z.infer<typeof AddingMedication>

export const ChangingMedication = z.strictObject({ ...seenVersion, ...facts })
export type ChangingMedication = z.infer<typeof ChangingMedication>

export const addMedication = route({
  method: 'POST',
  path: '/clients/:clientId/medications',
  summary: 'Adds a medication to the list of a client',
  audit: 'medication.added',
  params: ofClient,
  body: AddingMedication,
  answer: Medication,
  status: 201,
})

export const changeMedication = route({
  method: 'PUT',
  path: '/clients/:clientId/medications/:medicationId',
  summary: 'Changes or stops a medication; refuses with 409 and both versions when it was changed meanwhile',
  audit: 'medication.changed',
  params: ofClient.extend({ medicationId: z.uuid() }),
  body: ChangingMedication,
  answer: Medication,
})
