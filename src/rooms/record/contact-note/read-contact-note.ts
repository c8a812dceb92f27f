import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { type AmendmentRow, selectAmendments } from '../amendment/amendment.sql.ts'
import { amendmentContent } from '../amendment/amendment-content.ts'
import { type CosignRow, selectCosigns, selectSupervises } from '../cosign/cosign.sql.ts'
import { type NoteRules, usualNoteRules } from '../note-window/note-window.schema.ts'
import { noteRulesOf } from '../note-window/note-window.ts'
import { refuse } from '../refusals.ts'
import { selectVoid, type VoidRow } from '../void/void.sql.ts'
import { presentNote, presentNoteLine } from './contact-note.present.ts'
import {
  type NoteRow,
  selectAddenda,
  selectInformation,
  selectIsClient,
  selectNote,
  selectNotedCase,
  selectNoteLines,
  selectSignings,
} from './contact-note.sql.ts'
import type { ContactNote, Information, NoteLine, NoteStanding } from './contract.ts'
import { contentOf } from './note-content.ts'

export const readContactNote = (by: Caller, noteId: string): Promise<ContactNote> =>
  asStaff(by, (tx) => contactNoteOf(tx, noteId))

/** One version of a note: the first has the note's own key, each amendment its own. */
export type NoteVersion = {
  versionId: string
  format: string
  body: unknown
  minutes: number
  because: string | null
  /** What a signature under it stands for. */
  content: unknown
}

/** A note as it stands: every version, the last of them, and what supervisors said to each. */
export type ReadNote = {
  row: NoteRow
  information: Information[]
  versions: NoteVersion[]
  tip: NoteVersion
  cosigns: CosignRow[]
  voided: VoidRow | undefined
  standing: NoteStanding
}

/** By its own key, or by that of any of its versions. */
export async function readNoteRows(tx: Tx, versionId: string): Promise<ReadNote> {
  const row = await selectNote(tx, versionId)
  if (!row) throw refuse('not_there')
  const information = await selectInformation(tx, row.id)
  const versions = versionsOf(row, information, await selectAmendments(tx, row.id))
  const cosigns = await selectCosigns(tx, row.id)
  const tip = versions.at(-1) ?? firstVersion(row, information)
  const voided = await selectVoid(tx, row.id)
  return {
    row,
    information,
    versions,
    tip,
    cosigns,
    voided,
    standing: standingOf(tip, cosigns),
  }
}

/** A signed note with everything that stands under it, as far as the asker may see it. */
export async function contactNoteOf(tx: Tx, noteId: string): Promise<ContactNote> {
  const read = await readNoteRows(tx, noteId)
  const addenda = await selectAddenda(tx, read.row.id)
  const signed = [...read.versions.map(({ versionId }) => versionId), ...addenda.map(({ id }) => id)]
  const supervises = await selectSupervises(tx, read.row.program_id)
  const signings = await selectSignings(tx, signed)
  const rules = await rulesOf(tx, read.row)
  return presentNote({ read, addenda, signings, supervises, rules, me: contextOf(tx).staffId })
}

async function rulesOf(tx: Tx, { case_id }: NoteRow): Promise<NoteRules> {
  const noted = await selectNotedCase(tx, case_id)
  return noted ? noteRulesOf(tx, noted) : usualNoteRules
}

const firstVersion = (row: NoteRow, information: Information[]): NoteVersion => ({
  versionId: row.id,
  format: row.format,
  body: row.body,
  minutes: row.minutes,
  because: null,
  content: contentOf(row, information),
})

const versionsOf = (row: NoteRow, information: Information[], amendments: readonly AmendmentRow[]): NoteVersion[] => [
  firstVersion(row, information),
  ...amendments.map((one) => ({
    versionId: one.id,
    format: one.format,
    body: one.body,
    minutes: one.minutes,
    because: one.because,
    content: amendmentContent(row.id, one),
  })),
]

function standingOf({ versionId }: NoteVersion, cosigns: readonly CosignRow[]): NoteStanding {
  const asked = cosigns.find((one) => one.version_id === versionId)
  if (!asked) return 'signed'
  if (asked.answer === 'cosigned') return 'cosigned'
  return asked.answer === 'returned' ? 'returned' : 'awaiting_cosign'
}

const page = 50

export const listContactNotes = (
  by: Caller,
  clientId: string,
  before: string | undefined,
): Promise<{ notes: NoteLine[]; next: string | null }> =>
  asStaff(by, async (tx) => {
    if (!(await selectIsClient(tx, clientId))) throw refuse('not_there')
    const rows = await selectNoteLines(tx, { clientId, before, most: page + 1 })
    const shown = rows.slice(0, page)
    return { notes: shown.map(presentNoteLine), next: rows.length > page ? (shown.at(-1)?.cursor ?? null) : null }
  })
