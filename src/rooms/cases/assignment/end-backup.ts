import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { type HeldCase, selectCaseToChange } from '../case/case.sql.ts'
import { caseStandsNow } from '../case/stands-now.ts'
import { refuse } from '../refusals.ts'
import { endRole } from './assign-case.ts'
import { nameOf, updateCarriers } from './assignment.sql.ts'
import type { EndingBackup } from './contract.ts'
import { mayAssign } from './may-assign.rules.ts'

/** Nobody stands in any more: the backup's sight ends, and they are told. */
export const endBackup = (by: Caller, caseId: string, { reason, version }: EndingBackup) =>
  asStaff(by, async (tx, me) => {
    const held = await selectCaseToChange(tx, caseId)
    if (!held) throw refuse('not_there')
    if (!mayAssign(me, held).includes('backup')) throw refuse('not_your_role')
    if (held.version !== version) throw refuse('stale_edit', 'version', await staleValues(tx, held))
    if (!held.backup_id) throw refuse('no_backup')
    await endRole(tx, caseId, 'backup', contextOf(tx).house.clock.now())
    await updateCarriers(tx, caseId, { primary_id: held.primary_id, backup_id: null })
    await leaveEnded(tx, held, held.backup_id, reason)
    refreshLive(tx, ['today', 'clients', 'chart'], [held.backup_id])
    refreshLive(tx, ['team', 'timeline', 'chart'])
    return { caseId, clientId: held.client_id }
  })

const staleValues = async (tx: Tx, held: HeldCase) => ({
  theirs: { backupId: held.backup_id },
  version: held.version,
  now: await caseStandsNow(tx, held),
})

const leaveEnded = async (tx: Tx, held: HeldCase, staffId: string, reason: string) =>
  leaveEvent(tx, {
    kind: 'case.backup_ended',
    caseId: held.id,
    clientId: held.client_id,
    programId: held.program_id,
    dataClass: held.data_class,
    subjectId: held.id,
    summary: 'cases:backup_ended',
    words: { staff: await nameOf(tx, staffId), reason },
    facts: { staffId },
  })
