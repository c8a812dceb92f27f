import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { caseFacts } from '../../cases/index.ts'
import { listedMedications, shown } from './listed-medications.ts'

export const readMedicationList = (by: Caller, caseId: string) =>
  asStaff(by, async (tx) => {
    const { clientId } = await caseFacts(tx, caseId)
    const medications = (await listedMedications(tx, clientId)).map(shown)
    return { clientId, medications, lastWalk: await selectLastWalk(tx, clientId) }
  })

async function selectLastWalk(tx: Tx, clientId: string): Promise<{ on: string; by: string } | null> {
  const walk = await tx
    .selectFrom('monitor.medication_walk as w')
    .innerJoin('staff.member as m', (join) => join.onRef('m.org_id', '=', 'w.org_id').onRef('m.id', '=', 'w.walked_by'))
    .select(['w.walked_on as on', 'm.name as by'])
    .where('w.client_id', '=', clientId)
    .orderBy('w.walked_on', 'desc')
    .orderBy('w.recorded_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return walk ?? null
}
