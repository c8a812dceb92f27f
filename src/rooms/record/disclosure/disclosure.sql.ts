import { sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'

export type DisclosureRow = {
  id: string
  client_id: string
  program_id: string
  program_name: string
  data_class: string
  kind: string
  document: string
  purpose: string
  by_staff: string | null
  by_name: string | null
  by_reason: string | null
  at: Date
  included: unknown
  left_out: unknown
  cursor: string
}

type Wanted = { clientId: string; before?: string | undefined; most: number }

export async function selectDisclosures(tx: Tx, { clientId, before, most }: Wanted): Promise<DisclosureRow[]> {
  const [at, id] = before?.split('~') ?? []
  const { rows } = await sql<DisclosureRow>`
    select d.id, d.client_id, d.program_id, g.name as program_name, d.data_class, d.kind, d.document, d.purpose,
      d.by_staff, m.name as by_name, d.by_reason, d.at, d.included, d.left_out,
      to_char(d.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '~' || d.id as cursor
    from record.disclosure d
    join programs.program g on g.org_id = d.org_id and g.id = d.program_id
    left join staff.member m on m.org_id = d.org_id and m.id = d.by_staff
    where d.org_id = ${contextOf(tx).agencyId} and d.client_id = ${clientId}
      and (${at ?? null}::timestamptz is null or (d.at, d.id) < (${at ?? null}::timestamptz, ${id ?? null}::uuid))
    order by d.at desc, d.id desc
    limit ${most}`.execute(tx)
  return rows
}
