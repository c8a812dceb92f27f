import { refuse } from '../refusals.ts'
import type { RoleToGive } from './contract.ts'

/** Administrators look after the whole agency; carrying and intake are work in one program, and give no sight elsewhere. */
export const fitsWhere = ({ role, programId }: RoleToGive): 'fits' | 'needs_program' | 'needs_agency' => {
  if (role === 'administrator') return programId === null ? 'fits' : 'needs_agency'
  if (role === 'case_manager' || role === 'intake') return programId === null ? 'needs_program' : 'fits'
  return 'fits'
}

export function refuseUnlessFits(given: RoleToGive): void {
  const fits = fitsWhere(given)
  if (fits === 'needs_program') throw refuse('role_needs_program', 'programId')
  if (fits === 'needs_agency') throw refuse('role_of_whole_agency', 'programId')
}

type Held = { role: string; program_id: string | null; until_day: string | null }

/** The same role twice at the same time would need to be ended twice. */
export function refuseIfHeld(held: readonly Held[], given: RoleToGive & { fromDay: string }): void {
  const twice = held.some(
    (one) =>
      one.role === given.role &&
      one.program_id === given.programId &&
      (one.until_day === null || one.until_day >= given.fromDay),
  )
  if (twice) throw refuse('role_held_already', 'role')
}
