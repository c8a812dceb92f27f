import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId, ClientId, ProgramId, StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { CaseLine } from '../../cases/case/contract.ts'

const Stage = CaseLine.shape.stage

/** A case as a chip in a list: where it stands and who carries it. */
const ListedCase = z.object({
  caseId: CaseId,
  programId: ProgramId,
  programShortName: z.string(),
  stage: Stage,
  primary: z.object({ staffId: StaffId, name: z.string() }).nullable(),
  acuity: z.object({ tier: z.number().int().min(1).max(5), on: CalendarDay }).nullable(),
  lastContactAt: Instant.nullable(),
})

export const ListedClient = z.object({
  clientId: ClientId,
  recordNumber: z.string(),
  given: z.string(),
  family: z.string(),
  preferred: z.string().nullable(),
  /** As exactly as it is known: a year, a month or a day. */
  birthDate: z.string().nullable(),
  deceased: z.boolean(),
  /** Those that I may see, the open ones first. */
  cases: z.array(ListedCase),
})
export type ListedClient = z.infer<typeof ListedClient>

/** Filters of the list; each narrows it. */
const filters = {
  programId: z.uuid().optional(),
  /** Whom a worker carries, as primary or backup. */
  workerId: z.uuid().optional(),
  stage: Stage.optional(),
  /** 'open': with a case that has not ended. 'all': everybody whom I may see. */
  cases: z.enum(['open', 'all']).default('open'),
}

export const ClientFilter = z.object(filters)
export type ClientFilter = z.infer<typeof ClientFilter>

export const listClients = route({
  method: 'GET',
  path: '/clients',
  summary: 'Lists the clients whom the caller may see, by family name; pages by key',
  audit: 'client.listed',
  query: z.object({
    ...filters,
    /** Where the page before ended; the answer's own `next`, given back as it came. */
    after: z.string().max(400).optional(),
  }),
  answer: z.object({ clients: z.array(ListedClient), next: z.string().nullable() }),
})

export const downloadClients = route({
  method: 'GET',
  path: '/clients.csv',
  summary: 'The same list as a CSV file, whole',
  audit: 'client.list_downloaded',
  params: z.object({}),
  query: z.object(filters),
  answer: z.string(),
})
