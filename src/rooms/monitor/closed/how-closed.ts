import type { Tx } from '../../../platform/db/transaction.ts'
import { dayOf } from '../../../words/time-zone.ts'
import type { CaseFile } from '../../cases/case/contract.ts'
import { packOfCase } from '../../cases/index.ts'
import { selectWritten } from '../closure/closing.sql.ts'
import type { HowClosed } from '../closure/contract.ts'
import { reasonsOf } from '../closure/read-closing.ts'

type ClosedCase = Pick<CaseFile, 'caseId' | 'programId' | 'packVersion' | 'closedAt'>

/** Why a case is closed and how it turned out; null while it is open, and where nobody here closed it. */
export async function howClosed(tx: Tx, file: ClosedCase, zone: string): Promise<HowClosed | null> {
  const written = file.closedAt === null ? null : await selectWritten(tx, file.caseId, 'closure')
  if (!written) return null
  const pack = await packOfCase(tx, { program_id: file.programId, pack_version: file.packVersion })
  const reason = reasonsOf(pack).find(({ id }) => id === written.reason)
  return {
    reason: reason?.title ?? written.reason,
    outcome: written.outcome,
    on: dayOf(written.at, zone),
    by: written.by_name,
  }
}
