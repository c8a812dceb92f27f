import { sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'

type RoleRow = {
  id: string
  role: string
  program_id: string | null
  program: string | null
  from_day: string
  until_day: string | null
}

export type StaffRow = {
  id: string
  name: string
  credential: string | null
  discipline: string | null
  email: string
  signs_in: boolean
  roles: RoleRow[]
  positions: { id: string; kind: string; from_day: string; until_day: string | null }[]
  away_until: string | null
  away_next: { from_day: string; until_day: string } | null
  joined_on: string
  left_on: string | null
}

/** Everybody, those who left at the end; roles as they began. */
export async function selectStaff(tx: Tx): Promise<StaffRow[]> {
  const { rows } = await sql<StaffRow>`
    select m.id, m.name, m.credential, m.discipline, m.email, m.user_id is not null as signs_in, m.joined_on, m.left_on,
      (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'role', s.role, 'program_id', s.program_id,
          'program', p.name, 'from_day', s.from_day, 'until_day', s.until_day) order by s.from_day, s.id), '[]')
        from staff.membership s left join programs.program p on p.org_id = s.org_id and p.id = s.program_id
        where s.org_id = m.org_id and s.staff_id = m.id) as roles,
      (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'kind', o.kind, 'from_day', o.from_day,
          'until_day', o.until_day) order by o.from_day, o.id), '[]')
        from staff.position o where o.org_id = m.org_id and o.staff_id = m.id) as positions,
      (select max(a.until_day)::text from staff.absence a
        where a.org_id = m.org_id and a.staff_id = m.id and app.today() between a.from_day and a.until_day) as away_until,
      (select jsonb_build_object('from_day', a.from_day, 'until_day', a.until_day) from staff.absence a
        where a.org_id = m.org_id and a.staff_id = m.id and a.from_day > app.today()
        order by a.from_day limit 1) as away_next
    from staff.member m
    where m.org_id = ${contextOf(tx).agencyId}
    order by coalesce(m.left_on <= app.today(), false), m.name`.execute(tx)
  return rows
}
