import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { newId } from '../../../words/ids.ts'
import { endSight, grantSight } from '../../staff/index.ts'
import { type HeldCase, selectCaseToChange } from '../case/case.sql.ts'
import { refuse } from '../refusals.ts'
import { endAssignments, insertAssignment, nameOf, updateCarriers } from './assignment.sql.ts'
import type { CarrierRole } from './carrier-roles.ts'

export type AssigningCase = {
  caseId: string
  staffId: string
  role: CarrierRole
  reason: string | null
  /** From when it counts; now when left out. */
  from?: Date | undefined
  /** What the next worker needs to know. */
  handover?: string | null
}

/** Gives a case to a worker: sight follows the assignment, the one before ends, and intake's ends with the first carrier. */
export async function assignCase(tx: Tx, assigning: AssigningCase): Promise<void> {
  const { caseId, staffId, role, reason, from = contextOf(tx).house.clock.now() } = assigning
  const held = await selectCaseToChange(tx, caseId)
  if (!held) throw refuse('not_there')
  await endRole(tx, caseId, role, from)
  // The backup who becomes the primary worker is no backup any more.
  if (role === 'primary' && held.backup_id === staffId) await endRole(tx, caseId, 'backup', from)
  const id = newId()
  await insertAssignment(tx, {
    id,
    case_id: caseId,
    client_id: held.client_id,
    program_id: held.program_id,
    data_class: held.data_class,
    staff_id: staffId,
    role,
    from_at: from,
    assigned_by: contextOf(tx).staffId,
    reason,
  })
  await grantSight(tx, { staffId, clientId: held.client_id, reason: role, subjectId: id })
  await updateCarriers(tx, caseId, carriersAfter(held, role, staffId))
  const gone = role === 'primary' ? held.primary_id : held.backup_id
  await leaveAssigned(tx, held, { ...assigning, id, gone })
  if (role === 'primary') await endSight(tx, caseId, 'intake')
  refreshLive(tx, ['today', 'clients', 'chart'], gone ? [staffId, gone] : [staffId])
  refreshLive(tx, ['referrals', 'team', 'timeline'])
}

/** The assignment and the sight that it gave: the one as of the day that is said, the other now. */
export async function endRole(tx: Tx, caseId: string, role: CarrierRole, at: Date): Promise<void> {
  for (const { id } of await endAssignments(tx, caseId, role, at)) await endSight(tx, id, role)
}

function carriersAfter({ primary_id, backup_id }: HeldCase, role: CarrierRole, staffId: string) {
  if (role === 'backup') return { primary_id, backup_id: staffId }
  return { primary_id: staffId, backup_id: backup_id === staffId ? null : backup_id }
}

type Assigned = AssigningCase & { id: string; gone: string | null }

async function leaveAssigned(tx: Tx, held: HeldCase, { id, gone, ...assigned }: Assigned): Promise<void> {
  const { staffId, role, reason, handover = null } = assigned
  const from = gone ? await nameOf(tx, gone) : null
  await leaveEvent(tx, {
    kind: 'case.assigned',
    caseId: held.id,
    clientId: held.client_id,
    programId: held.program_id,
    dataClass: held.data_class,
    subjectId: id,
    summary: from && role === 'primary' ? handedOver(reason) : `cases:assigned_${role}`,
    words: { staff: await nameOf(tx, staffId), from, reason, handover },
    facts: { role, staffId, previousStaffId: gone },
    ...(assigned.from && { happenedAt: assigned.from }),
  })
}

const handedOver = (reason: string | null) => (reason ? 'cases:handed_over_because' : 'cases:handed_over')
