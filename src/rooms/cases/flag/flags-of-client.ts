import type { Tx } from '../../../platform/db/transaction.ts'
import { presentFlag } from '../case/case.present.ts'
import type { Flag } from '../case/contract.ts'
import { selectFlagsOfClient } from './flag.sql.ts'

type FlagOfClient = Flag & { caseId: string; programId: string; dataClass: string }

/** For the head of a chart: a crisis on one case concerns whoever works on another. */
export const flagsOfClient = async (tx: Tx, clientId: string): Promise<FlagOfClient[]> =>
  (await selectFlagsOfClient(tx, clientId)).map((row) => ({
    ...presentFlag(row),
    caseId: row.case_id,
    programId: row.program_id,
    dataClass: row.data_class,
  }))
