import type { Tx } from '../../../platform/db/transaction.ts'
import { refuse } from '../refusals.ts'
import type { RoleToGive } from './contract.ts'
import { refuseUnlessFits } from './role.rules.ts'
import { selectLastingAdministrators, selectPrograms } from './role.sql.ts'

/** Each role where it can be held, in programs that are open. */
export async function refuseUnlessRolesFit(tx: Tx, roles: readonly RoleToGive[]): Promise<void> {
  for (const role of roles) refuseUnlessFits(role)
  const asked = roles.flatMap(({ programId }) => programId ?? [])
  if (asked.length === 0) return
  const programs = await selectPrograms(tx, asked)
  for (const programId of asked) {
    const program = programs.find(({ id }) => id === programId)
    if (!program) throw refuse('program_unknown', 'programId')
    if (program.closed_on) throw refuse('program_closed', 'programId', { name: program.name })
  }
}

/** An agency without an administrator could never take on anybody again. */
export async function refuseIfLastAdministrator(tx: Tx, staffId: string, field: string): Promise<void> {
  const lasting = await selectLastingAdministrators(tx)
  if (lasting.includes(staffId) && lasting.every((one) => one === staffId)) throw refuse('last_administrator', field)
}
