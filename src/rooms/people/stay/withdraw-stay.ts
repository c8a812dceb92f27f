import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { refuseUnlessWorksFor } from '../by-hand.ts'
import { refuse } from '../refusals.ts'
import type { WithdrawingStay } from './contract.ts'
import { selectStay } from './stay.sql.ts'
import { tellTakenBack } from './tell-turn.ts'

/** Takes back a stay that was entered by mistake: history keeps it, no list shows it, and its clocks end. */
export function withdrawStay(
  by: Caller,
  of: { clientId: string; stayId: string },
  { version, because }: WithdrawingStay,
): Promise<{ stayId: string }> {
  return asStaff(by, async (tx, me) => {
    await refuseUnlessWorksFor(tx, me, of.clientId)
    const stay = await selectStay(tx, of.clientId, of.stayId)
    if (!stay) throw refuse('not_there')
    if (stay.version !== version || !(await standsWithdrawn(tx, of.stayId, version)))
      throw refuse('stale_edit', undefined, { theirs: stay, version: stay.version })
    await tellTakenBack(tx, { ...stay, id: stay.stayId }, because)
    return { stayId: stay.stayId }
  })
}

async function standsWithdrawn(tx: Tx, id: string, version: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('people.stay')
    .set({ status: 'entered-in-error', by_hand_at: contextOf(tx).house.clock.now(), version: version + 1 })
    .where('org_id', '=', contextOf(tx).agencyId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
