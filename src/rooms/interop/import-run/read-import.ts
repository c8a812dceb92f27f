import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { refuse } from '../refusals.ts'
import { selectRun, selectVisibleClients } from './import-run.sql.ts'
import { presentLine } from './list-imports.ts'

/** What a file did. Of its clients only those whom the reader sees now; for the audit they stand in `seen`. */
export const readImport = (by: Caller, importId: string) =>
  asStaff(by, async (tx) => {
    const run = await selectRun(tx, importId)
    if (!run) throw refuse('not_there')
    const visible = await selectVisibleClients(
      tx,
      run.report.clients.map(({ id }) => id),
    )
    const clients = run.report.clients.filter(({ id }) => visible.has(id))
    return {
      ...presentLine(run),
      report: { ...run.report, clients },
      hiddenClients: run.report.clients.length - clients.length,
      seen: clients.map(({ id }) => ({ clientId: id })),
    }
  })
