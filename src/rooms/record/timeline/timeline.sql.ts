import { type RawBuilder, sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { lastVersion } from '../amendment/amendment.sql.ts'
import type { WorkFunction } from '../contact-note/note-words.ts'
import { type Group, kindsOf, quietKinds, quietObligation } from './timeline.rules.ts'

export type Wanted = {
  clientId: string
  most: number
  before?: string | undefined
  function?: WorkFunction | undefined
  group?: Group | undefined
  /** Words, and the stored sentences that have them. */
  saying?: { typed: string; summaries: string[]; noteIds: string[] } | undefined
  /** Entered after this moment by somebody else. */
  changedSince?: string | null | undefined
}

export type EventRow = {
  id: string
  client_id: string
  case_id: string | null
  program_id: string | null
  program_name: string | null
  data_class: string
  kind: string
  function: string | null
  subject_id: string
  summary: string
  words: Record<string, unknown>
  by_staff: string | null
  by_name: string | null
  happened_at: Date
  recorded_at: Date
  caused_by: string | null
  undoes: string | null
  cursor: string
}

/** One page of a client's events by key, the latest first. Row security leaves out what the asker may not know. */
export async function selectEvents(tx: Tx, wanted: Wanted): Promise<EventRow[]> {
  const { rows } = await eventsQuery(tx, wanted).execute(tx)
  return rows
}

export const eventsQuery = (tx: Tx, wanted: Wanted): RawBuilder<EventRow> => sql<EventRow>`
  select e.id, e.client_id, e.case_id, e.program_id, g.short_name as program_name, e.data_class, e.kind, e.function, e.subject_id,
    e.summary, e.words, e.by_staff, m.name as by_name, e.happened_at, e.recorded_at, e.caused_by, e.undoes,
    to_char(e.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '~' || e.id as cursor
  from platform.event e
  left join staff.member m on m.org_id = e.org_id and m.id = e.by_staff
  left join programs.program g on g.org_id = e.org_id and g.id = e.program_id
  where ${sql.join(conditionsOf(tx, wanted), sql` and `)}
  order by e.happened_at desc, e.id desc
  limit ${wanted.most}`

function conditionsOf(tx: Tx, wanted: Wanted): RawBuilder<unknown>[] {
  const { agencyId, staffId } = contextOf(tx)
  const { before, changedSince, group, saying } = wanted
  const [at, id] = before?.split('~') ?? []
  return [
    sql`e.org_id = ${agencyId} and e.client_id = ${wanted.clientId} and e.kind <> all(${[...quietKinds]})`,
    // what was entered in error has left, but for the entry that says so
    sql`(e.kind = 'note.voided' or e.subject_id <> all((select record.voided_notes())::uuid[]))`,
    sql`(e.kind not like 'obligation.%' or e.facts ->> 'kind' is distinct from ${quietObligation})`,
    ...(at ? [sql`(e.happened_at, e.id) < (${at}::timestamptz, ${id}::uuid)`] : []),
    ...(wanted.function ? [sql`e.function = ${wanted.function}`] : []),
    ...(group ? [inGroup(group)] : []),
    ...(changedSince ? [sql`e.recorded_at > ${changedSince} and e.by_staff is distinct from ${staffId}`] : []),
    ...(saying
      ? [
          sql`(e.subject_id = any(${saying.noteIds}::uuid[]) or e.summary = any(${saying.summaries}::text[])
            or e.found_by @@ record.sought(${saying.typed}))`,
        ]
      : []),
  ]
}

function inGroup(group: Group): RawBuilder<unknown> {
  const kinds = kindsOf(group)
  return 'oneOf' in kinds
    ? sql`split_part(e.kind, '.', 1) = any(${[...kinds.oneOf]}::text[])`
    : sql`split_part(e.kind, '.', 1) <> all(${[...kinds.noneOf]}::text[])`
}

export type StandingRow = { id: string; minutes: number; amended: boolean; standing: string }

/** How these notes stand: whether a supervisor's name is awaited, and what an amendment made of the minutes. */
export async function selectStandings(tx: Tx, noteIds: readonly string[]): Promise<StandingRow[]> {
  if (noteIds.length === 0) return []
  const { rows } = await sql<StandingRow>`
    select n.id, coalesce(t.minutes, n.minutes) as minutes, t.id is not null as amended,
      case when c.version_id is null then 'signed' else coalesce(a.answer, 'awaiting_cosign') end as standing
    from record.contact_note n
    left join record.amendment t on ${lastVersion}
    left join record.cosign_asked c on c.org_id = n.org_id and c.version_id = coalesce(t.id, n.id)
    left join record.cosign_answer a on a.org_id = c.org_id and a.version_id = c.version_id
    where n.org_id = ${contextOf(tx).agencyId} and n.id = any(${[...noteIds]}::uuid[])`.execute(tx)
  return rows
}

/** The notes whose words, or whose addenda, say it, as far as the asker may read them. */
export async function selectNotesSaying(tx: Tx, clientId: string, typed: string): Promise<string[]> {
  const { rows } = await sql<{ ids: string[] }>`select record.notes_saying(${clientId}, ${typed}) as ids`.execute(tx)
  return rows[0]?.ids ?? []
}
