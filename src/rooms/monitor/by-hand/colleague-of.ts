import { sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { endSight, grantSight } from '../../staff/index.ts'
import { refuse } from '../refusals.ts'

type Placed = { id: string; case_id: string | null; client_id: string; program_id: string }

/**
 * Gives somebody who does not carry the client sight of them for as long as this is open, and ends the sight that
 * somebody else had because of it. Only whoever works with clients in the program may be given anything.
 */
export async function letSee(tx: Tx, row: Placed, staffId: string): Promise<void> {
  const colleague = await colleagueOf(tx, row, staffId)
  await endSight(tx, row.id, 'cover')
  if (colleague.carries) return
  await grantSight(tx, { staffId, clientId: row.client_id, reason: 'cover', subjectId: row.id })
}

export async function colleagueOf(tx: Tx, of: OfCase, staffId: string, field = 'to'): Promise<{ carries: boolean }> {
  const colleague = await placedIn(tx, of, staffId)
  if (!colleague) throw refuse('colleague_not_in_program', field)
  return colleague
}

type OfCase = Pick<Placed, 'case_id' | 'program_id'>

/** Whether somebody works with clients in the program, and carries this case; undefined where they do not. */
export async function placedIn(
  tx: Tx,
  { case_id, program_id }: OfCase,
  staffId: string,
): Promise<{ carries: boolean } | undefined> {
  const { rows } = await sql<{ carries: boolean }>`
    select m.role = 'supervisor' or exists (
      select from cases.case c where c.org_id = m.org_id and c.id = ${case_id}
        and (c.primary_id = m.staff_id or c.backup_id = m.staff_id)) as carries
    from staff.membership m
      where m.org_id = ${contextOf(tx).agencyId} and m.staff_id = ${staffId} and m.program_id = ${program_id}
        and m.role in ('case_manager', 'intake', 'supervisor')
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
      order by carries desc limit 1`.execute(tx)
  return rows[0]
}
