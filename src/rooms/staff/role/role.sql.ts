import { sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'

export const selectRolesOf = (tx: Tx, staffId: string) =>
  tx
    .selectFrom('staff.membership')
    .select(['id', 'role', 'program_id', 'from_day', 'until_day'])
    .where('staff_id', '=', staffId)
    .execute()

export const updateRoleEnd = (tx: Tx, membershipId: string, untilDay: string) =>
  tx.updateTable('staff.membership').set({ until_day: untilDay }).where('id', '=', membershipId).execute()

export const selectPrograms = (tx: Tx, programIds: readonly string[]) =>
  tx
    .selectFrom('programs.program')
    .select(['id', 'name', 'closed_on'])
    .where('id', 'in', [...programIds])
    .execute()

/** Who stays an administrator whatever comes, and can sign in. Locked, so that the last two cannot leave at once. */
export async function selectLastingAdministrators(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ staff_id: string }>`
    select held.staff_id from staff.membership held
    join staff.member m on m.org_id = held.org_id and m.id = held.staff_id
    where held.org_id = ${contextOf(tx).agencyId} and held.role = 'administrator' and held.program_id is null
      and held.from_day <= app.today() and held.until_day is null and m.left_on is null and m.user_id is not null
    for update of held`.execute(tx)
  return rows.map(({ staff_id }) => staff_id)
}
