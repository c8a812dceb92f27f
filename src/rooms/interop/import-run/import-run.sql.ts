import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import { ImportReport } from './contract.ts'

export type KeptFile = {
  sha256: string
  name: string
  /** As they came. */
  bytes: number
  content: Buffer
  isGzipped: boolean
}

/** Keeps the file whole, once however often it comes. Gives its key. */
export async function insertFile(tx: Tx, file: KeptFile, keptBy: string | null): Promise<string> {
  const { sha256, name, bytes, content } = file
  const media_type = file.isGzipped ? 'application/fhir+json; content-encoding=gzip' : 'application/fhir+json'
  await tx
    .insertInto('platform.file')
    .values({ id: newId(), sha256, name, bytes, content, media_type, kept_by: keptBy })
    .onConflict((same) => same.columns(['org_id', 'sha256']).doNothing())
    .execute()
  const { id } = await tx
    .selectFrom('platform.file')
    .select('id')
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow()
  return id
}

/** Under which source the very same file came last. */
export async function selectSourceOfFile(tx: Tx, sha256: string): Promise<string | null> {
  const run = await tx
    .selectFrom('platform.file as f')
    .innerJoin('interop.import_run as r', (on) => on.onRef('r.org_id', '=', 'f.org_id').onRef('r.file_id', '=', 'f.id'))
    .select('r.source')
    .where('f.sha256', '=', sha256)
    .orderBy('r.at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return run?.source ?? null
}

/** One import at a time in an agency: the same person in two files at once must not become two people. */
export const lockImports = (tx: Tx) =>
  sql`select pg_advisory_xact_lock(hashtextextended('import ' || app.org_id()::text, 0))`.execute(tx)

export type NewRun = {
  id: string
  programId: string
  source: string
  fileName: string
  fileId: string
  byStaff: string | null
  report: ImportReport
}

export const insertRun = (tx: Tx, { id, programId, source, fileName, fileId, byStaff, report }: NewRun) =>
  tx
    .insertInto('interop.import_run')
    .values({
      ...{ id, source, kind: 'fhir' },
      program_id: programId,
      file_name: fileName,
      file_id: fileId,
      by_staff: byStaff,
      by_reason: byStaff ? null : 'cli',
      report: JSON.stringify(report),
    })
    .execute()

const Row = z.object({
  id: z.string(),
  program_id: z.string(),
  program_name: z.string(),
  source: z.string(),
  file_name: z.string(),
  at: z.date(),
  by_name: z.string().nullable(),
  report: ImportReport,
})
export type RunRow = z.infer<typeof Row>

export type After = { at: string; id: string }

/** One page by key, the latest first, and one row more to tell whether another follows. */
export async function selectRuns(tx: Tx, after: After | null, most: number): Promise<RunRow[]> {
  const beyond = after ? sql`and (r.at, r.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``
  const { rows } = await runs(sql`${beyond} order by r.at desc, r.id desc limit ${most + 1}`).execute(tx)
  return z.array(Row).parse(rows)
}

export async function selectRun(tx: Tx, id: string): Promise<RunRow | undefined> {
  const { rows } = await runs(sql`and r.id = ${id}`).execute(tx)
  return z.array(Row).parse(rows)[0]
}

const runs = (rest: RawBuilder<unknown>) => sql`
  select r.id, r.program_id, g.name as program_name, r.source, r.file_name, r.at, m.name as by_name, r.report
  from interop.import_run r
  join programs.program g on g.org_id = r.org_id and g.id = r.program_id
  left join staff.member m on m.org_id = r.org_id and m.id = r.by_staff
  where r.org_id = app.org_id() ${rest}`

/** Whom of these the asker may see now. */
export async function selectVisibleClients(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await tx.selectFrom('people.client').select('id').where('id', 'in', ids).execute()
  return new Set(rows.map(({ id }) => id))
}
