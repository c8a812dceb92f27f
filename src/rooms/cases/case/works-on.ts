import type { Staff } from '../../../platform/db/caller.ts'
import { refuse } from '../refusals.ts'

type Carried = { program_id: string; primary_id: string | null; backup_id: string | null }

const workers = ['case_manager', 'intake', 'supervisor', 'director']
const supervisors = ['supervisor', 'director']

export const isSupervisorOf = (me: Staff, programId: string): boolean => holds(me, supervisors, programId)

/** To see a case is not to work on it: auditors, and colleagues from another program, read only. */
export function refuseUnlessWorksOn(me: Staff, carried: Carried): void {
  if (!worksOn(me, carried)) throw refuse('not_your_role')
}

export const worksOn = (me: Staff, { program_id, primary_id, backup_id }: Carried): boolean =>
  primary_id === me.id || backup_id === me.id || holds(me, workers, program_id)

const holds = (me: Staff, roles: readonly string[], programId: string): boolean =>
  me.roles.some((held) => roles.includes(held.role) && (held.programId === null || held.programId === programId))
