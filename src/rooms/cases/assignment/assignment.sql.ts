import { type Insertable, sql } from 'kysely'
import { asSystemWithin, contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'
import type { TierCount } from './load.rules.ts'

export const insertAssignment = (tx: Tx, row: Insertable<DB['cases.assignment']>) =>
  tx.insertInto('cases.assignment').values(row).execute()

/** Gives the assignments that it ended, whose sight ends with them. */
export const endAssignments = (tx: Tx, caseId: string, role: string, at: Date) =>
  tx
    .updateTable('cases.assignment')
    .set({ until_at: at })
    .where('case_id', '=', caseId)
    .where('role', '=', role)
    .where('until_at', 'is', null)
    .returning('id')
    .execute()

/** Since when somebody carries the case as this; undefined when nobody does. */
export const selectCarriedSince = (tx: Tx, caseId: string, role: string) =>
  tx
    .selectFrom('cases.assignment')
    .select('from_at')
    .where('case_id', '=', caseId)
    .where('role', '=', role)
    .where('until_at', 'is', null)
    .executeTakeFirst()

export async function nameOf(tx: Tx, staffId: string): Promise<string> {
  const member = await tx.selectFrom('staff.member').select('name').where('id', '=', staffId).executeTakeFirst()
  return member?.name ?? ''
}

type Carriers = { primary_id: string | null; backup_id: string | null }

export const updateCarriers = (tx: Tx, caseId: string, carriers: Carriers) =>
  tx
    .updateTable('cases.case')
    .set({ ...carriers, version: sql`version + 1` })
    .where('id', '=', caseId)
    .execute()

export type WorkerRow = {
  id: string
  name: string
  credential: string | null
  languages: string[]
  fte: number
  away_until: string | null
}

/** Who holds the role of a case manager in this program today. */
export async function selectWorkers(tx: Tx, programId: string): Promise<WorkerRow[]> {
  const { rows } = await sql<WorkerRow>`
    select m.id, m.name, m.credential, m.languages, m.fte::float8 as fte,
      (select max(a.until_day)::text from staff.absence a
        where a.org_id = m.org_id and a.staff_id = m.id and app.today() between a.from_day and a.until_day) as away_until
    from staff.member m
    where m.org_id = ${contextOf(tx).agencyId} and (m.left_on is null or m.left_on > app.today())
      and exists (select from staff.membership s
        where s.org_id = m.org_id and s.staff_id = m.id and s.role = 'case_manager'
          and (s.program_id is null or s.program_id = ${programId})
          and s.from_day <= app.today() and (s.until_day is null or s.until_day >= app.today()))
    order by m.name`.execute(tx)
  return rows
}

export type CountRow = TierCount & { staff_id: string }

/** How many open cases of each tier each of them carries, in every program: counted as the system, and never whose. */
export const selectTierCounts = (tx: Tx, staffIds: readonly string[]): Promise<CountRow[]> =>
  asSystemWithin(tx, 'load', async () => {
    const { rows } = await sql<CountRow>`
      select c.primary_id as staff_id, c.acuity_tier as tier, count(*)::int as cases
      from cases.case c
      where c.org_id = ${contextOf(tx).agencyId} and c.closed_at is null and c.primary_id = any(${[...staffIds]}::uuid[])
      group by 1, 2`.execute(tx)
    return rows
  })
