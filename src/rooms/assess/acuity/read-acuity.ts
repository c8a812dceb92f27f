import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type CaseFacts, caseFacts, isSupervisorOf, packOfCase } from '../../cases/index.ts'
import { presentAcuity } from './acuity.present.ts'
import { selectNameOf, selectScores } from './acuity.sql.ts'
import type { AcuityFile } from './contract.ts'
import { whatTheRecordSays } from './what-the-record-says.ts'

export const readAcuity = (by: Caller, caseId: string): Promise<AcuityFile> =>
  asStaff(by, async (tx, me) => acuityOf(tx, me, await caseFacts(tx, caseId)))

export async function acuityOf(tx: Tx, me: Staff, of: CaseFacts): Promise<AcuityFile> {
  const { caseId, clientId, programId, packVersion } = of
  const pack = await packOfCase(tx, { program_id: programId, pack_version: packVersion })
  return presentAcuity({
    caseId,
    clientId,
    name: await selectNameOf(tx, clientId),
    pack,
    said: await whatTheRecordSays(tx, clientId, pack),
    scores: await selectScores(tx, caseId),
    zone: me.zone,
    mayOverrideBy: mayOverrideBy(me, of),
  })
}

const anyTier = 4
const workers = ['case_manager', 'intake', 'supervisor', 'director']

/** A worker moves the tier by one, a supervisor by any number; whoever only reads, not at all. */
function mayOverrideBy(me: Staff, { programId, primaryId, backupId }: CaseFacts): number {
  if (isSupervisorOf(me, programId)) return anyTier
  const works = me.roles.some((held) => workers.includes(held.role) && held.programId === programId)
  return works || primaryId === me.id || backupId === me.id ? 1 : 0
}
