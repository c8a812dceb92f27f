import type { Staff } from '../../../platform/db/caller.ts'
import { type CaseFacts, isSupervisorOf } from '../../cases/index.ts'

const workers = ['case_manager', 'intake', 'supervisor', 'director']

/** Whoever works on an open case assesses; auditors, and colleagues from another program, read only. */
export function mayAssess(me: Staff, { programId, primaryId, backupId, closedAt }: CaseFacts): boolean {
  if (closedAt !== null) return false
  const works = me.roles.some(
    (held) => workers.includes(held.role) && (held.programId === null || held.programId === programId),
  )
  return works || primaryId === me.id || backupId === me.id
}

/** Its author, or whoever supervises the program. */
export const mayVoid = (me: Staff, row: { author_id: string; program_id: string }): boolean =>
  row.author_id === me.id || isSupervisorOf(me, row.program_id)
