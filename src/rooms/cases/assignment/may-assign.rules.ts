import type { Staff } from '../../../platform/db/caller.ts'
import { type CarrierRole, carrierRoles } from './carrier-roles.ts'

const assigners = ['supervisor', 'director', 'intake']

/** Whoever leads or takes in for the program gives cases; they alone see what each worker carries. */
export const assignsIn = (me: Staff, programId: string): boolean =>
  me.roles.some(({ role, programId: at }) => assigners.includes(role) && (at === null || at === programId))

/** A primary worker names who stands in for her. */
export function mayAssign(me: Staff, held: { program_id: string; primary_id: string | null }): CarrierRole[] {
  if (assignsIn(me, held.program_id)) return [...carrierRoles]
  return held.primary_id === me.id ? ['backup'] : []
}
