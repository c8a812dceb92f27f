import { z } from 'zod'
import { ClientId, ProgramId, StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { Cursor } from '../contact-note/contract.ts'
import { dataClasses, purposes } from './gate.rules.ts'

const Counted = z.record(z.string(), z.partialRecord(z.enum(dataClasses), z.number().int()))

/** That something of a client left the house. */
export const DisclosureLine = z.object({
  disclosureId: z.uuid(),
  clientId: ClientId,
  programId: ProgramId,
  programName: z.string(),
  kind: z.enum(['print', 'export']),
  /** What it was, said. */
  document: z.string(),
  purpose: z.enum(purposes),
  /** Without a staff member it was a command of the house. */
  by: z.object({ staffId: StaffId.nullable(), name: z.string() }),
  at: Instant,
  /** Rows of each part and class that left, and that were left out. */
  included: Counted,
  leftOut: Counted,
})
export type DisclosureLine = z.infer<typeof DisclosureLine>

const OfClient = z.object({ clientId: ClientId })

export const listDisclosures = route({
  method: 'GET',
  path: '/clients/:clientId/disclosures',
  summary: 'Lists what left the house about a client: to whom carries them, and to the privacy officer',
  audit: 'disclosure.listed',
  params: OfClient,
  query: z.object({ before: Cursor.optional() }),
  answer: z.object({ disclosures: z.array(DisclosureLine), next: Cursor.nullable() }),
})

export const downloadDisclosures = route({
  method: 'GET',
  path: '/clients/:clientId/disclosures.csv',
  summary: 'The same list as a CSV file',
  audit: 'disclosure.downloaded',
  params: OfClient,
  query: z.object({}),
  answer: z.string(),
})
