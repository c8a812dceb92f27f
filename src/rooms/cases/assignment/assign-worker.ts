import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { CalendarDay } from '../../../words/calendar-day.ts'
import { dayOf, instantOf } from '../../../words/time-zone.ts'
import { type HeldCase, selectCaseToChange } from '../case/case.sql.ts'
import { caseStandsNow } from '../case/stands-now.ts'
import { isSupervisorOf } from '../case/works-on.ts'
import { refuse } from '../refusals.ts'
import { hasEnded } from '../stage/stage.rules.ts'
import { Stage } from '../stage/standing-of-case.ts'
import { assignCase } from './assign-case.ts'
import { nameOf, selectCarriedSince } from './assignment.sql.ts'
import type { CarrierRole } from './carrier-roles.ts'
import type { Assigning, Worker } from './contract.ts'
import { workersOf } from './list-workers.ts'
import { fits, pointsOfCase } from './load.rules.ts'
import { mayAssign } from './may-assign.rules.ts'

export const assignWorker = (by: Caller, caseId: string, assigning: Assigning) =>
  asStaff(by, async (tx, me) => {
    const held = await selectCaseToChange(tx, caseId)
    if (!held) throw refuse('not_there')
    if (held.version !== assigning.version)
      throw refuse('stale_edit', 'version', await staleValues(tx, held, assigning))
    if (assigning.role === 'primary' && held.primary_id && !assigning.reason) throw refuse('handover_reason', 'reason')
    const worker = await assignHeld(tx, me, held, assigning)
    return { caseId, clientId: held.client_id, staffId: worker.staffId, staffName: worker.name, role: assigning.role }
  })

type Assigned = Omit<Assigning, 'version' | 'handover'> & { handover?: string | null }

/** The assignment itself, for acts of later rooms in the same transaction. After it the asker may see the case no more. */
export async function assignHeld(
  tx: Tx,
  me: Staff,
  held: HeldCase,
  { staffId, role, reason, fromDay, handover = null }: Assigned,
): Promise<Worker> {
  if (!mayAssign(me, held).includes(role)) throw refuse('not_your_role')
  if (hasEnded(Stage.parse(held.stage))) throw refuse('case_ended')
  const worker = (await workersOf(tx, held.program_id)).find((one) => one.staffId === staffId)
  if (!worker) throw refuse('worker_not_in_program', 'staffId', { name: await nameOf(tx, staffId) })
  if (held.primary_id === staffId || (role === 'backup' && held.backup_id === staffId)) {
    throw refuse('already_carries', 'staffId', { name: worker.name })
  }
  if (role === 'primary') refuseUnlessRoom(me, held, worker, reason)
  const from = fromDay && (await beganOn(tx, me, held, { role, day: fromDay }))
  await assignCase(tx, { caseId: held.id, staffId, role, reason, from, handover })
  return worker
}

/** The start of that day, and never before the worker before took the case. Undefined for today: it counts from now. */
async function beganOn(
  tx: Tx,
  me: Staff,
  held: HeldCase,
  { role, day }: { role: CarrierRole; day: CalendarDay },
): Promise<Date | undefined> {
  if (day > me.today) throw refuse('from_in_future', 'fromDay')
  const before = (await selectCarriedSince(tx, held.id, role))?.from_at ?? held.opened_at
  if (day < dayOf(before, me.zone)) throw refuse('from_before_last', 'fromDay', { day: dayOf(before, me.zone) })
  if (day === me.today) return undefined
  const start = new Date(instantOf(day, '00:00', me.zone))
  return start < before ? before : start
}

/** Above the cap only a supervisor assigns, and says why (domain 5.3). */
function refuseUnlessRoom(me: Staff, held: HeldCase, worker: Worker, reason: string | null): void {
  if (fits(worker, held.acuity_tier)) return
  if (isSupervisorOf(me, held.program_id) && reason) return
  const points = worker.points + pointsOfCase(held.acuity_tier)
  throw refuse('over_the_cap', 'staffId', { name: worker.name, points, cap: worker.cap })
}

const staleValues = async (tx: Tx, held: HeldCase, { staffId }: Assigning) => ({
  yours: { primaryId: staffId },
  theirs: { primaryId: held.primary_id },
  version: held.version,
  now: await caseStandsNow(tx, held),
})
