import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { selectClient } from '../../people/index.ts'
import { mayAssign } from '../assignment/may-assign.rules.ts'
import { selectFlags } from '../flag/flag.sql.ts'
import { refuse } from '../refusals.ts'
import { standingOf } from '../stage/standing-of-case.ts'
import { presentCaseFile, presentCaseLine } from './case.present.ts'
import { selectCasesOfClients, selectShownCase } from './case.sql.ts'
import type { CaseFile, CaseLine } from './contract.ts'
import { isSupervisorOf } from './works-on.ts'

export const readCase = (by: Caller, caseId: string): Promise<CaseFile> =>
  asStaff(by, (tx, me) => caseFileOf(tx, me, caseId))

export async function caseFileOf(tx: Tx, me: Staff, caseId: string): Promise<CaseFile> {
  const row = await selectShownCase(tx, caseId)
  if (!row) throw refuse('not_there')
  return presentCaseFile({
    row,
    standing: await standingOf(tx, row),
    flags: await selectFlags(tx, caseId),
    zone: me.zone,
    maySkipCriteria: isSupervisorOf(me, row.program_id),
    mayAssign: row.closed_at ? [] : mayAssign(me, row),
  })
}

export const listCasesOfClient = (by: Caller, clientId: string): Promise<{ cases: CaseLine[] }> =>
  asStaff(by, async (tx, me) => {
    if (!(await selectClient(tx, clientId))) throw refuse('not_there')
    return { cases: await caseLinesOf(tx, [clientId], me.zone) }
  })

/** For later rooms that compose a page of one person, or of several, in one transaction. */
export const caseLinesOf = async (tx: Tx, clientIds: readonly string[], zone: string): Promise<CaseLine[]> =>
  (await selectCasesOfClients(tx, clientIds)).map((row) => presentCaseLine(row, zone))
