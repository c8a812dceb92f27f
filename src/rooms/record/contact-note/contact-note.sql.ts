import { type Insertable, sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'
import { minutesNow, stands } from '../amendment/amendment.sql.ts'
import { isNew } from '../is-new.ts'
import type { Information } from './contract.ts'

/** The case that a note is about, as far as its writer sees it. */
export const selectNotedCase = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('cases.case as c')
    .innerJoin('people.client as p', (join) =>
      join.onRef('p.org_id', '=', 'c.org_id').onRef('p.id', '=', 'c.client_id'),
    )
    .innerJoin('programs.program as g', (join) =>
      join.onRef('g.org_id', '=', 'c.org_id').onRef('g.id', '=', 'c.program_id'),
    )
    .select(['c.id', 'c.client_id', 'c.program_id', 'c.data_class', 'c.pack_version', 'c.primary_id', 'c.backup_id'])
    .select('c.closed_at')
    .select(['p.given', 'p.family', 'p.preferred', 'g.name as program_name', 'g.pack'])
    .where('c.id', '=', caseId)
    .executeTakeFirst()
export type NotedCase = NonNullable<Awaited<ReturnType<typeof selectNotedCase>>>

/** False when a note of this key stands already: signed a moment ago, from another tab. */
export const insertNote = (tx: Tx, row: Insertable<DB['record.contact_note']>): Promise<boolean> =>
  isNew(
    tx
      .insertInto('record.contact_note')
      .values(row)
      .onConflict((conflict) => conflict.doNothing()),
  )

type OfNote = { id: string; client_id: string; program_id: string; data_class: string }

export async function insertInformation(
  tx: Tx,
  note: OfNote,
  given: readonly (Information & { id: string })[],
): Promise<void> {
  const { id: note_id, client_id, program_id, data_class } = note
  if (given.length === 0) return
  await tx
    .insertInto('record.information_given')
    .values(given.map(({ id, title, version }) => ({ id, client_id, program_id, data_class, note_id, title, version })))
    .execute()
}

/** By its own key, or by that of an amendment. */
export const selectNote = (tx: Tx, noteId: string) =>
  tx
    .selectFrom('record.contact_note as n')
    .innerJoin('people.client as p', (join) =>
      join.onRef('p.org_id', '=', 'n.org_id').onRef('p.id', '=', 'n.client_id'),
    )
    .innerJoin('programs.program as g', (join) =>
      join.onRef('g.org_id', '=', 'n.org_id').onRef('g.id', '=', 'n.program_id'),
    )
    .selectAll('n')
    .select(['p.given', 'p.family', 'p.preferred', 'g.name as program_name'])
    .where((eb) =>
      eb.or([
        eb('n.id', '=', noteId),
        eb('n.id', '=', eb.selectFrom('record.amendment').select('note_id').where('id', '=', noteId)),
      ]),
    )
    .executeTakeFirst()
export type NoteRow = NonNullable<Awaited<ReturnType<typeof selectNote>>>

export const selectInformation = (tx: Tx, noteId: string) =>
  tx
    .selectFrom('record.information_given')
    .select(['title', 'version'])
    .where('note_id', '=', noteId)
    .orderBy('id')
    .execute()

export const selectAddenda = (tx: Tx, noteId: string) =>
  tx
    .selectFrom('record.addendum')
    .select(['id', 'words', 'at'])
    .where('note_id', '=', noteId)
    .orderBy('at')
    .orderBy('id')
    .execute()
export type AddendumRow = Awaited<ReturnType<typeof selectAddenda>>[number]

/** Signatures under a note, its versions and its addenda. */
export const selectSignings = (tx: Tx, subjectIds: readonly string[]) =>
  tx
    .selectFrom('record.signing')
    .select(['subject_kind', 'subject_id', 'staff_id', 'name', 'credential', 'at', 'sha256'])
    .where('subject_id', 'in', subjectIds)
    .orderBy('at')
    .execute()
export type SigningRow = Awaited<ReturnType<typeof selectSignings>>[number]

export type NoteLineRow = {
  id: string
  case_id: string
  client_id: string
  happened_at: Date
  entered_at: Date
  late_because: string | null
  outcome: string
  mode: string
  function: string
  minutes: number
  signed_by: string
  credential: string | null
  opening: string
  cursor: string
}

/** One page of a client's notes, the latest first, by key. */
export async function selectNoteLines(
  tx: Tx,
  { clientId, before, most }: { clientId: string; before: string | undefined; most: number },
): Promise<NoteLineRow[]> {
  const [at, id] = before?.split('~') ?? []
  const { rows } = await sql<NoteLineRow>`
    select n.id, n.case_id, n.client_id, n.happened_at, n.entered_at, n.late_because, n.outcome, n.mode, n.function,
      ${minutesNow} as minutes, s.name as signed_by, s.credential, left(n.words, 200) as opening,
      to_char(n.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '~' || n.id as cursor
    from record.contact_note n
    join record.signing s on s.org_id = n.org_id and s.subject_kind = 'contact_note' and s.subject_id = n.id
      and s.staff_id = n.author_id
    where n.org_id = ${contextOf(tx).agencyId} and n.client_id = ${clientId} and ${stands}
      and (${at ?? null}::timestamptz is null or (n.happened_at, n.id) < (${at ?? null}::timestamptz, ${id ?? null}::uuid))
    order by n.happened_at desc, n.id desc
    limit ${most}`.execute(tx)
  return rows
}

/** How the last contact of a case was made, so that the next note begins like it. */
export const selectLastNote = (tx: Tx, caseId: string, clientId: string) =>
  tx
    .selectFrom('record.contact_note as n')
    .select([
      'happened_at',
      'mode',
      'place',
      'outcome',
      'minutes',
      'function',
      'format',
      'with_client',
      'with_caregiver',
    ])
    .where('org_id', '=', contextOf(tx).agencyId)
    .where('client_id', '=', clientId)
    .where('case_id', '=', caseId)
    .where(stands)
    .orderBy('happened_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
export type LastNoteRow = NonNullable<Awaited<ReturnType<typeof selectLastNote>>>

export const selectIsClient = async (tx: Tx, clientId: string): Promise<boolean> =>
  (await tx.selectFrom('people.client').select('id').where('id', '=', clientId).executeTakeFirst()) !== undefined
