import type { Tx } from '../../../platform/db/transaction.ts'
import type { CalendarDay } from '../../../words/calendar-day.ts'
import type { Instant } from '../../../words/time-zone.ts'
import type { Source } from '../fhir/record/record-parts.ts'
import type { HeldRecords } from '../source-link/held-records.ts'
import type { KnownLinks } from '../source-link/known-links.ts'
import type { LinkKey } from '../source-link/source-link.ts'
import { dataClassOf } from './data-class.rules.ts'
import type { SourceName } from './source-name.rules.ts'
import type { Tally } from './tally.ts'

export type ImportProgram = {
  id: string
  name: string
  dataClass: string
  /** Of the pack in force: how old a discharge may be. Null when the pack names no such window. */
  windowDays: number | null
}

/** One file on its way in: the transaction it is written in, and what is known while it is. */
export type Run = {
  tx: Tx
  id: string
  /** Who reads what the import says; null for a command. */
  broughtBy: string | null
  source: SourceName
  program: ImportProgram
  /** Another program of the agency: what was held belongs to the one whose file brought it. */
  programOf(id: string): Promise<ImportProgram>
  zone: string
  now: Instant
  today: CalendarDay
  links: KnownLinks
  held: HeldRecords
  tally: Tally
  touched: TouchedClients
  /** The referrals that this file opened. */
  opened: Set<string>
}

/** Whom the file is about, and how they were known. */
export type TouchedClients = Map<string, TouchedClient>
export type TouchedClient = { matched: 'new' | 'identifier'; programId: string; created: number; updated: number }

/** A client of the file, noted once; the first word on how they were known stands. */
export function touch({ touched, program }: Run, clientId: string, matched: TouchedClient['matched']): TouchedClient {
  const known = touched.get(clientId)
  if (known) return known
  const one = { matched, programId: program.id, created: 0, updated: 0 }
  touched.set(clientId, one)
  return one
}

export const keyIn = ({ source }: Pick<Run, 'source'>, of: Source): LinkKey => keyAt(source.name, of)

/** An entry of another server keeps that server's name. */
export const keyAt = (
  fileSource: string,
  { server, resourceType, logicalId }: Pick<Source, 'server' | 'resourceType' | 'logicalId'>,
): LinkKey => ({ source: server ?? fileSource, resourceType, logicalId })

/** Where what a source says of a client is put. */
export type Place = { id: string; clientId: string; programId: string; dataClass: string; source: string }

type Placing = { id: string; clientId: string; program: ImportProgram; source: string; of: Source }

export const placeOf = ({ program, of, ...place }: Placing): Place => ({
  ...place,
  programId: program.id,
  dataClass: dataClassOf(of.labels, program.dataClass),
})
