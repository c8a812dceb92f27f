import { sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { minutesNow, stands } from '../amendment/amendment.sql.ts'

/** `from` up to, and without, `until`, as instants. */
type Asked = { authorId: string; from: string; until: string; zone: string }

export type ContactsOfClient = {
  client_id: string
  given: string
  family: string
  preferred: string | null
  /** Contacts that reached somebody, conferences among them, and those that did not. */
  reached: number
  tries: number
  minutes: number
  /** The agency's day of the last one. */
  day: string
}

/** The signed notes and the conferences of one author in some time, summed for each person; voided notes count nothing. */
export async function contactsByClient(tx: Tx, { authorId, from, until, zone }: Asked): Promise<ContactsOfClient[]> {
  const orgId = contextOf(tx).agencyId
  const { rows } = await sql<ContactsOfClient>`
    with told as (
      select n.client_id, n.happened_at, n.outcome = 'reached' as reached, ${minutesNow} as minutes
        from record.contact_note n
        where n.org_id = ${orgId} and n.author_id = ${authorId} and n.happened_at >= ${from} and n.happened_at < ${until}
          and ${stands}
      union all
      select e.client_id, e.happened_at, true, e.minutes from record.conference_entry e
        where e.org_id = ${orgId} and e.author_id = ${authorId} and e.happened_at >= ${from} and e.happened_at < ${until}),
    summed as (
      select client_id, count(*) filter (where reached)::int as reached, count(*) filter (where not reached)::int as tries,
          sum(minutes)::int as minutes, (max(happened_at) at time zone ${zone})::date as day
        from told group by client_id)
    select s.client_id, s.reached, s.tries, s.minutes, s.day, c.given, c.family, c.preferred
      from summed s
      join people.client c on c.org_id = ${orgId} and c.id = s.client_id`.execute(tx)
  return rows
}
