import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { contextOf } from '../../../platform/db/transaction.ts'
import { endSight } from '../../staff/index.ts'
import { tellOfWeight } from '../notice/tell-leaders.ts'
import type { Obligation } from '../obligation/contract.ts'
import { leaveChange } from '../obligation/leave-change.ts'
import { presentObligation } from '../obligation/obligation.present.ts'
import { updateClosedBy, updateObligation } from '../obligation/obligation.sql.ts'
import { takeObligation } from './take-obligation.ts'

type Waiving = { version: number; because: string }

/** Says that something need not happen, and why. It is closed before its event is heard: some clocks then begin anew. */
export function waiveObligation(by: Caller, id: string, waiving: Waiving): Promise<Obligation> {
  return asStaff(by, async (tx, me) => {
    const row = await takeObligation(tx, me, id, waiving)
    const now = contextOf(tx).house.clock.now()
    const waived = await updateObligation(tx, id, { closed_at: now, closed_how: 'waived' })
    const event = await leaveChange(tx, waived, {
      act: 'waived',
      because: waiving.because,
      dueFrom: row.due_at,
      ownerFrom: row.owner_id,
    })
    await updateClosedBy(tx, id, event.id)
    await endSight(tx, id, 'cover')
    await tellOfWeight(tx, row, { summary: 'monitor:notice_waived', because: waiving.because, by: me.name })
    return presentObligation(waived)
  })
}
