import { z } from 'zod'
import { ClientId, ProgramId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { Flag } from '../../cases/case/contract.ts'
import { Obligation } from '../../monitor/obligation/contract.ts'
import { ClientRecord } from '../../people/client-record/contract.ts'
import { purposes } from '../../record/shared.ts'

const { shape: record } = ClientRecord

/** One page of what somebody must know who meets the person: as far as the gate lets it leave for this purpose. */
export const FaceSheet = z.object({
  clientId: ClientId,
  agencyName: z.string(),
  programs: z.array(z.object({ programId: ProgramId, name: z.string(), worker: z.string().nullable() })),
  client: record.client,
  alerts: record.alerts,
  /** What is raised on a case of theirs; none on the client's own copy. */
  flags: z.array(Flag),
  lives: record.livingSituations,
  phones: record.phones,
  addresses: record.addresses,
  supporters: record.supporters,
  careTeam: record.careTeam,
  medications: record.medications,
  allergies: record.allergies,
  problems: record.problems,
  due: z.array(Obligation),
  coverages: record.coverages,
  purpose: z.enum(purposes),
  containsSealed: z.boolean(),
  /** How many entries that the reader may see were left out. */
  leftOut: z.number().int(),
  by: z.object({ name: z.string(), credential: z.string().nullable() }),
  at: Instant,
})
export type FaceSheet = z.infer<typeof FaceSheet>

const OfClient = z.object({ clientId: ClientId })
const For = { purpose: z.enum(purposes).default('treatment') }

export const readFaceSheet = route({
  method: 'GET',
  path: '/clients/:clientId/face-sheet',
  summary: 'Shows the face sheet as it would leave the house for this purpose',
  audit: 'face_sheet.read',
  params: OfClient,
  query: z.object(For),
  answer: FaceSheet,
})

export const printFaceSheet = route({
  method: 'POST',
  path: '/clients/:clientId/face-sheet',
  summary: 'Gives the face sheet to be printed, and writes down that it left the house',
  audit: 'face_sheet.printed',
  params: OfClient,
  body: z.strictObject(For),
  answer: FaceSheet,
})
