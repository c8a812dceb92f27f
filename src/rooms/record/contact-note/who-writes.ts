import type { Staff } from '../../../platform/db/caller.ts'
import { refuse } from '../refusals.ts'

const workers = ['case_manager', 'intake']
const supervisors = ['supervisor', 'director']

/** Whoever sees a case may read its notes; to write them is for those who work with clients, not for auditors. */
export function refuseUnlessWrites(me: Staff, programId: string): void {
  const writes = me.roles.some(
    ({ role, programId: heldIn }) => workers.includes(role) || (supervisors.includes(role) && heldIn === programId),
  )
  if (!writes) throw refuse('not_your_role')
}
