import { agenciesOf } from '../../../platform/db/agencies.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { House } from '../../../platform/house.ts'
import { newId } from '../../../words/ids.ts'
import { dayOf } from '../../../words/time-zone.ts'
import type { FhirRecord } from '../fhir/record/fhir-record.ts'
import { keptFile } from '../file-in/kept-file.ts'
import { readFhirFile } from '../file-in/read-file.ts'
import { refusalOfFile } from '../file-in/refusal-of-file.ts'
import type { ImportReport } from '../import-run/contract.ts'
import { insertFile, insertRun, type KeptFile, lockImports, selectSourceOfFile } from '../import-run/import-run.sql.ts'
import { clientsOf } from '../patient-in/clients-of-report.ts'
import { openHeld } from '../source-link/held-records.ts'
import { openLinks } from '../source-link/known-links.ts'
import { bringIn } from './bring-in.ts'
import { type AskedProgram, programOfImport, programsIn } from './program-of-import.ts'
import type { Run } from './run.ts'
import { sourceNameOf } from './source-name.rules.ts'
import { openTally } from './tally.ts'

/** On whose behalf, and into which program. */
export type Importer = { house: House; agencyId: string; staffId: string | null; program: AskedProgram }

export type FileIn = {
  /** By which sentences and the report call it. */
  name: string
  content: Uint8Array
  /** Whose ids these are, when whoever sends it says so. */
  source: string | null
  /** In which it lay; null for an upload. */
  folder: string | null
}

/** A file that was read, and waits to be written. */
export type ReadFile = { file: FileIn; record: FhirRecord; kept: KeptFile }

/** Everything that takes time and needs no database. Throws a Refusal that names the file and says what to do. */
export async function readFileIn({ house, agencyId }: Importer, file: FileIn): Promise<ReadFile> {
  const agency = (await agenciesOf(house.db)).find(({ id }) => id === agencyId)
  const record = await readFhirFile({ content: file.content, file: file.name, zone: agency?.zone ?? 'UTC' })
  return { file, record, kept: await keptFile(file) }
}

const limit = 120_000

/** Imports one file: read first, then all of it in one transaction, or nothing. */
export async function importFile(by: Importer, file: FileIn): Promise<ImportReport> {
  const read = await readFileIn(by, file)
  const { report } = await asImport(by, (tx) => writeFile(tx, by, read, { keeps: true })).catch((error: unknown) => {
    throw refusalOfFile(error, file.name)
  })
  return report
}

export const asImport = <T>({ house, agencyId }: Importer, work: (tx: Tx) => Promise<T>): Promise<T> =>
  asSystem({ house, agencyId, reason: 'import', limit }, async (tx) => {
    await lockImports(tx)
    return work(tx)
  })

/** `touched` names the clients for the audit, which looks for them in what an act answers. */
export type Written = { report: ImportReport; touched: { clientId: string }[] }

export async function writeFile(tx: Tx, by: Importer, read: ReadFile, { keeps }: { keeps: boolean }): Promise<Written> {
  const run = await openRun(tx, by, read)
  await bringIn(run, read.record)
  const clients = await clientsOf(run)
  const { file, kept } = read
  const report: ImportReport = {
    import_id: keeps ? run.id : null,
    file: file.name,
    source: run.source.name,
    ...run.tally.sums(),
    clients,
  }
  if (keeps) {
    const fileId = await insertFile(tx, kept, by.staffId)
    const ofRun = { id: run.id, programId: run.program.id, source: run.source.name }
    await insertRun(tx, { ...ofRun, fileName: kept.name, fileId, byStaff: by.staffId, report })
  }
  return { report, touched: [...run.touched.keys()].map((clientId) => ({ clientId })) }
}

async function openRun(tx: Tx, { program, staffId }: Importer, { file, record, kept }: ReadFile): Promise<Run> {
  const { house, zone } = contextOf(tx)
  const before = await selectSourceOfFile(tx, kept.sha256)
  const programOf = programsIn(tx)
  const id = newId()
  const now = house.clock.now().toISOString()
  return {
    ...{ tx, id, zone, now, programOf, broughtBy: staffId },
    today: dayOf(now, zone),
    source: sourceNameOf({ named: file.source, server: record.server, before, folder: file.folder }),
    program: await programOf(await programOfImport(tx, program)),
    links: openLinks(tx),
    held: openHeld(tx, id),
    tally: openTally(record),
    touched: new Map(),
    opened: new Set(),
  }
}
