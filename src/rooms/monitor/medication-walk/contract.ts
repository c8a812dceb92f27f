import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId, ClientId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'

const OfCase = z.object({ caseId: CaseId })
const Words = z.string().trim().min(1).max(300)
const Because = z.string().trim().max(500).nullable().default(null)

/** What the list of the client says is taken, and what a walk must answer line by line. */
export const ListedMedication = z.object({
  medicationId: z.uuid(),
  words: z.string(),
  dose: z.string().nullable(),
  prescriber: z.string().nullable(),
  /** Who says that it is taken. */
  source: z.string(),
  onHold: z.boolean(),
  version: z.number().int().positive(),
})
export type ListedMedication = z.infer<typeof ListedMedication>

export const readMedicationList = route({
  method: 'GET',
  path: '/cases/:caseId/medication-list',
  summary: 'Lists what the client takes, to be walked through line by line',
  audit: 'medication_list.read',
  params: OfCase,
  answer: z.object({
    clientId: ClientId,
    medications: z.array(ListedMedication),
    /** The last time somebody walked through it. */
    lastWalk: z.object({ on: CalendarDay, by: z.string() }).nullable(),
  }),
})

const listed = { medicationId: z.uuid(), version: z.number().int().positive() }

export const WalkedLine = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('kept'), ...listed }),
  z.strictObject({ act: z.literal('changed'), ...listed, words: Words, dose: Words.nullable(), because: Because }),
  z.strictObject({ act: z.literal('stopped'), ...listed, because: Because }),
])
export type WalkedLine = z.infer<typeof WalkedLine>

export const AddedLine = z.strictObject({
  words: Words,
  dose: Words.nullable().default(null),
  prescriber: Words.nullable().default(null),
})
export type AddedLine = z.infer<typeof AddedLine>

export const MedicationWalk = z.strictObject({
  walkedOn: CalendarDay,
  lines: z.array(WalkedLine).max(200),
  added: z.array(AddedLine).max(50).default([]),
  note: z.string().trim().max(2000).nullable().default(null),
})
export type MedicationWalk = z.infer<typeof MedicationWalk>

export const walkMedications = route({
  method: 'POST',
  path: '/cases/:caseId/medication-walks',
  summary: 'Walks through the medication list: each one kept, changed or stopped, and what was added; none left out',
  audit: 'medications.reconciled',
  params: OfCase,
  body: MedicationWalk,
  answer: z.object({ walkId: z.uuid(), clientId: ClientId }),
  status: 201,
})
