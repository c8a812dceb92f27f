import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { ProgramId } from '../../../words/ids.ts'
import { ImportLine } from './contract.ts'
import { type After, type RunRow, selectRuns } from './import-run.sql.ts'
import { programsToImportInto } from './importer-of.ts'

const pageSize = 50

/** The latest first. Whose files I see the rows decide: those of my programs, and my own. */
export const listImports = (by: Caller, after: string | undefined) =>
  asStaff(by, async (tx, me) => {
    const rows = await selectRuns(tx, cursorOf(after), pageSize)
    const page = rows.slice(0, pageSize)
    const programs = await programsToImportInto(tx, me)
    return {
      imports: page.map(presentLine),
      next: rows.length > pageSize ? nextOf(page.at(-1)) : null,
      mayImportInto: programs.map(({ id, name }) => ({ programId: ProgramId.parse(id), name })),
    }
  })

export const presentLine = ({ report, ...row }: RunRow): ImportLine =>
  ImportLine.parse({
    importId: row.id,
    programId: row.program_id,
    programName: row.program_name,
    fileName: row.file_name,
    source: row.source,
    at: row.at.toISOString(),
    by: row.by_name,
    created: report.created,
    updated: report.updated + report.merged,
    held: report.held.length,
    warnings: report.warnings.length,
    clients: report.clients.length,
    referrals: report.clients.flatMap(({ referrals }) => referrals).filter(({ opened }) => opened).length,
  })

const nextOf = (last: RunRow | undefined): string | null => (last ? `${last.at.toISOString()}~${last.id}` : null)

const Cursor = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)~([0-9a-f-]{36})$/

/** What does not read as the end of a page begins at the first one. */
function cursorOf(after: string | undefined): After | null {
  const [, at, id] = Cursor.exec(after ?? '') ?? []
  return at && id ? { at, id } : null
}
