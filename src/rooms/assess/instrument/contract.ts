import { z } from 'zod'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'

export const InstrumentKey = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9]*([_-][a-z0-9]+)*$/)

/** A FHIR resource as it came: read by the form engine on both sides, never trusted unread. */
export const FhirResource = z.record(z.string(), z.json())
export type FhirResource = z.infer<typeof FhirResource>

export const instrumentStates = ['offered', 'replaced', 'added', 'retired'] as const

export const InstrumentLine = z.object({
  /** Null while it only ships with the house and nobody answered it here. */
  instrumentId: z.uuid().nullable(),
  key: z.string(),
  version: z.string(),
  title: z.string(),
  about: z.string(),
  origin: z.enum(['shipped', 'added']),
  /** Only its total is entered: its questions are not ours to print. */
  shell: z.boolean(),
  questions: z.number().int(),
  /** 'offered' can be answered; 'replaced' by a file of the agency; 'added' waits to be published. */
  state: z.enum(instrumentStates),
  since: Instant.nullable(),
  addedBy: z.string().nullable(),
})
export type InstrumentLine = z.infer<typeof InstrumentLine>

export const listInstruments = route({
  method: 'GET',
  path: '/instruments',
  summary: 'Lists the instruments of the agency: what ships with the house, what was added, what can be answered now',
  audit: 'instruments.listed',
  answer: z.object({ instruments: z.array(InstrumentLine) }),
})

export const InstrumentFile = z.object({
  key: z.string(),
  version: z.string(),
  title: z.string(),
  about: z.string(),
  origin: z.enum(['shipped', 'added']),
  shell: z.boolean(),
  licence: z.string(),
  source: z.string(),
  questionnaire: FhirResource,
  sheet: FhirResource,
  /** What in it cannot be computed here, in sentences. */
  notComputable: z.array(z.string()),
})
export type InstrumentFile = z.infer<typeof InstrumentFile>

export const AddingInstrument = z.strictObject({
  file: FhirResource,
  /** The known instrument whose form this is, such as 'phq-9'; found by its codes when left out. */
  key: InstrumentKey.nullable().default(null),
  /** What the file is called, for one that has no name inside. */
  name: z.string().trim().max(200).optional(),
})
export type AddingInstrument = z.infer<typeof AddingInstrument>

export const previewInstrument = route({
  method: 'POST',
  path: '/instruments/preview',
  summary:
    'Reads a FHIR Questionnaire as it would be added: its form, what its score means, and what cannot be computed',
  audit: 'instrument.previewed',
  body: AddingInstrument,
  answer: InstrumentFile,
})

export const readInstrument = route({
  method: 'GET',
  path: '/instruments/:key',
  summary: 'Reads an instrument that can be answered now: its form, its bands, its licence',
  audit: 'instrument.read',
  params: z.object({ key: InstrumentKey }),
  answer: InstrumentFile,
})

export const readKeptInstrument = route({
  method: 'GET',
  path: '/instruments/kept/:instrumentId',
  summary: 'Reads an instrument as it is kept here, published or not',
  audit: 'instrument.read',
  params: z.object({ instrumentId: z.uuid() }),
  answer: InstrumentFile,
})

export const addInstrument = route({
  method: 'POST',
  path: '/instruments',
  summary: 'Adds a FHIR Questionnaire as an instrument; it is offered once it is published. For administrators',
  audit: 'instrument.added',
  body: AddingInstrument,
  answer: z.object({ instrumentId: z.uuid(), key: z.string(), version: z.string() }),
  status: 201,
})

export const publishInstrument = route({
  method: 'POST',
  path: '/instruments/:instrumentId/publish',
  summary: 'Offers an added instrument from now on; what was answered before keeps its own version. For administrators',
  audit: 'instrument.published',
  params: z.object({ instrumentId: z.uuid() }),
  answer: z.object({ instrumentId: z.uuid() }),
})

export const RetiringInstrument = z.strictObject({ because: z.string().trim().min(1).max(1000) })

export const retireInstrument = route({
  method: 'POST',
  path: '/instruments/:key/retire',
  summary: 'Offers an instrument no longer; what was answered stays readable. For administrators',
  audit: 'instrument.retired',
  params: z.object({ key: InstrumentKey }),
  body: RetiringInstrument,
  answer: z.object({ key: z.string() }),
})
