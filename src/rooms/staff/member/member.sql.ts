import { type Insertable, type Selectable, sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'

export const insertMember = (tx: Tx, row: Insertable<DB['staff.member']>) =>
  tx.insertInto('staff.member').values(row).execute()

export const insertMembership = (tx: Tx, row: Insertable<DB['staff.membership']>) =>
  tx.insertInto('staff.membership').values(row).execute()

const memberColumns = ['id', 'user_id', 'name', 'email', 'joined_on', 'left_on'] as const
export type MemberRow = Pick<Selectable<DB['staff.member']>, (typeof memberColumns)[number]>

export const selectMember = (tx: Tx, staffId: string) =>
  tx.selectFrom('staff.member').select(memberColumns).where('id', '=', staffId).executeTakeFirst()

/** By a colleague or, for a sign-in, by somebody of another agency in the same database. */
export async function emailIsTaken(tx: Tx, email: string, butBy: string | null = null): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select staff.signs_in_already(${email}) or exists (select from staff.member
      where org_id = ${contextOf(tx).agencyId} and email = lower(${email}) and id is distinct from ${butBy}::uuid) as taken
    `.execute(tx)
  return rows[0]?.taken ?? false
}

export const updateSignIn = (tx: Tx, staffId: string, userId: string) =>
  tx.updateTable('staff.member').set({ user_id: userId, version: sql`version + 1` }).where('id', '=', staffId).execute()

export const updateLeftOn = (tx: Tx, staffId: string, leftOn: string | null) =>
  tx.updateTable('staff.member').set({ left_on: leftOn, version: sql`version + 1` }).where('id', '=', staffId).execute()

export const selectAgency = (tx: Tx) =>
  tx.selectFrom('platform.agency').select(['name', 'zone', 'clock', 'demo']).executeTakeFirstOrThrow()

export const selectProgramNames = (tx: Tx) => tx.selectFrom('programs.program').select(['id', 'name']).execute()

export type ColleagueRow = {
  id: string
  name: string
  credential: string | null
  languages: string[]
  roles: { role: string; program_id: string | null }[]
  away_until: string | null
}

/** Everybody who works here today, with the roles they hold today and whether they are away. */
export async function selectColleagues(tx: Tx): Promise<ColleagueRow[]> {
  const { rows } = await sql<ColleagueRow>`
    select m.id, m.name, m.credential, m.languages,
      coalesce(jsonb_agg(jsonb_build_object('role', s.role, 'program_id', s.program_id))
        filter (where s.id is not null), '[]') as roles,
      (select max(a.until_day)::text from staff.absence a
        where a.org_id = m.org_id and a.staff_id = m.id and app.today() between a.from_day and a.until_day) as away_until
    from staff.member m
    left join staff.membership s on s.org_id = m.org_id and s.staff_id = m.id
      and s.from_day <= app.today() and (s.until_day is null or s.until_day >= app.today())
    where m.org_id = ${contextOf(tx).agencyId} and (m.left_on is null or m.left_on > app.today())
    group by m.org_id, m.id
    order by m.name`.execute(tx)
  return rows
}
