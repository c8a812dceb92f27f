import type { Staff } from '../../../platform/db/caller.ts'
import { refuse } from '../refusals.ts'

const workers = ['case_manager', 'intake']
const supervisors = ['supervisor', 'director']

/** Whoever sees a case may read its notes; to write them is for those who work with clients, not for auditors. */
export const writesIn = (me: Staff, programId: string): boolean =>
  me.roles.some(
    ({ role, programId: heldIn }) => workers.includes(role) || (supervisors.includes(role) && heldIn === programId),
  )

export function refuseUnlessWrites(me: Staff, programId: string): void {
  if (!writesIn(me, programId)) throw refuse('not_your_role')
}
