import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type LinkKey, LinkState, type SourceLink } from './source-link.ts'

const Row = z.object({
  source: z.string(),
  resourceType: z.string(),
  logicalId: z.string(),
  kind: z.string(),
  subjectId: z.string(),
  clientId: z.string().nullable(),
  sha256: z.string(),
  state: LinkState,
})

const columns = sql`l.source, l.resource_type as "resourceType", l.logical_id as "logicalId", l.kind,
  l.subject_id as "subjectId", l.client_id as "clientId", l.sha256, l.state`

const atOnce = 2000

/**
 * The links of these keys; and, of ids that are uuids, those of the same id at any source: a uuid is given out once,
 * so it names the same record whatever folder or server brought the file.
 */
export async function selectLinks(tx: Tx, keys: readonly LinkKey[]): Promise<SourceLink[]> {
  const found: SourceLink[] = []
  for (let from = 0; from < keys.length; from += atOnce) {
    const asked = JSON.stringify(keys.slice(from, from + atOnce).map((key) => ({ ...key, anywhere: isUuid(key) })))
    const { rows } = await sql`
      select distinct on (l.source, l.resource_type, l.logical_id) ${columns}
      from jsonb_to_recordset(${asked}::jsonb)
        as asked (source text, "resourceType" text, "logicalId" text, anywhere boolean)
      join interop.source_link l on l.org_id = app.org_id()
        and l.resource_type = asked."resourceType" and l.logical_id = asked."logicalId"
        and (l.source = asked.source or asked.anywhere)`.execute(tx)
    found.push(...z.array(Row).parse(rows))
  }
  return found
}

const isUuid = ({ logicalId }: LinkKey): boolean => z.guid().safeParse(logicalId).success

/** Every stay of these people, as all their sources tell it. */
export async function selectStayLinks(tx: Tx, clientIds: readonly string[]): Promise<SourceLink[]> {
  const { rows } = await sql`
    select ${columns} from interop.source_link l
    where l.org_id = app.org_id() and l.client_id = any(${[...clientIds]}::uuid[]) and l.kind = 'stay'
    order by l.source, l.logical_id`.execute(tx)
  return z.array(Row).parse(rows)
}

export async function upsertLinks(tx: Tx, links: readonly SourceLink[]): Promise<void> {
  for (let from = 0; from < links.length; from += atOnce) {
    const kept = JSON.stringify(links.slice(from, from + atOnce))
    await sql`
      insert into interop.source_link
        (source, resource_type, logical_id, kind, subject_id, client_id, sha256, state)
      select k.source, k."resourceType", k."logicalId", k.kind, k."subjectId", k."clientId", k.sha256, k.state
      from jsonb_to_recordset(${kept}::jsonb) as k (source text, "resourceType" text, "logicalId" text, kind text,
        "subjectId" uuid, "clientId" uuid, sha256 text, state jsonb)
      on conflict (org_id, source, resource_type, logical_id) do update
        set subject_id = excluded.subject_id, client_id = excluded.client_id, sha256 = excluded.sha256,
          state = excluded.state`.execute(tx)
  }
}
