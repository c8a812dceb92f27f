import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { LinkKey } from './source-link.ts'

/** What refers to somebody who has not come yet: kept as it was read, under the name of what it waits for. */
export const HeldRecord = z.object({
  source: z.string(),
  resourceType: z.string(),
  logicalId: z.string(),
  waitsFor: z.string(),
  programId: z.string(),
  content: z.object({
    /** Read back through the schema of its kind. */
    record: z.unknown(),
    /** The source of the file, which references without a server mean. */
    fileSource: z.string(),
  }),
})
export type HeldRecord = z.infer<typeof HeldRecord>

/** What was held under one of these keys, waits for one of these names, or for whoever holds some identifier. */
export async function selectHeld(tx: Tx, keys: readonly LinkKey[], names: readonly string[]): Promise<HeldRecord[]> {
  const { rows } = await sql`
    select distinct on (h.source, h.resource_type, h.logical_id) h.source, h.resource_type as "resourceType",
      h.logical_id as "logicalId", h.waits_for as "waitsFor", h.program_id as "programId", h.content
    from interop.held h
    where h.org_id = app.org_id() and (h.waits_for = any(${[...names]}::text[]) or h.waits_for like 'Patient?%'
      or (h.source, h.resource_type, h.logical_id) in (
        select asked.source, asked."resourceType", asked."logicalId" from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb)
          as asked (source text, "resourceType" text, "logicalId" text)))`.execute(tx)
  return z.array(HeldRecord).parse(rows)
}

export async function upsertHeld(tx: Tx, runId: string, held: readonly HeldRecord[]): Promise<void> {
  if (held.length === 0) return
  await sql`
    insert into interop.held (source, resource_type, logical_id, waits_for, program_id, content, run_id)
    select k.source, k."resourceType", k."logicalId", k."waitsFor", k."programId", k.content, ${runId}
    from jsonb_to_recordset(${JSON.stringify(held)}::jsonb) as k (source text, "resourceType" text, "logicalId" text,
      "waitsFor" text, "programId" uuid, content jsonb)
    on conflict (org_id, source, resource_type, logical_id) do update
      set waits_for = excluded.waits_for, content = excluded.content, run_id = excluded.run_id`.execute(tx)
}

export async function deleteHeld(tx: Tx, keys: readonly LinkKey[]): Promise<void> {
  if (keys.length === 0) return
  await sql`
    delete from interop.held h
    using jsonb_to_recordset(${JSON.stringify(keys)}::jsonb)
      as done (source text, "resourceType" text, "logicalId" text)
    where h.org_id = app.org_id() and h.source = done.source
      and h.resource_type = done."resourceType" and h.logical_id = done."logicalId"`.execute(tx)
}
