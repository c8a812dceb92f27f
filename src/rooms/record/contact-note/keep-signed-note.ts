import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import { alikePercent } from '../copy-forward/alike.rules.ts'
import { selectWordsBefore } from '../copy-forward/words-before.sql.ts'
import { refuse } from '../refusals.ts'
import { type Signer, sign } from '../signing/sign.ts'
import { isLateEntry, isWithCaregiver, isWithClient } from './contact-note.rules.ts'
import { insertInformation, insertNote, type NotedCase } from './contact-note.sql.ts'
import type { SigningNote } from './contract.ts'
import { contentOf } from './note-content.ts'
import { NoteBody, textOf } from './note-format.rules.ts'

/** A note as it is written down: alone, or as one of a group of so many people. */
export type NoteToKeep = SigningNote & { groupOf?: number }

/** Writes a note, what was given with it, and the signature under both: one does not exist without the others. */
export async function keepSignedNote(
  tx: Tx,
  by: Signer,
  noted: Pick<NotedCase, 'id' | 'client_id' | 'program_id' | 'data_class'>,
  note: NoteToKeep,
  windowHours: number,
): Promise<void> {
  const row = noteRow(by, noted, note, { enteredAt: contextOf(tx).house.clock.now(), windowHours })
  const alike = await alikeOf(tx, noted, note)
  const kept = await insertNote(tx, { ...row, ...alike, body: JSON.stringify(row.body), words: wordsOf(note) })
  if (!kept) throw refuse('already_signed')
  await insertInformation(
    tx,
    row,
    note.information.map((given) => ({ ...given, id: newId() })),
  )
  const { client_id: clientId, program_id: programId, data_class: dataClass } = row
  const content = contentOf(row, note.information)
  await sign(tx, by, { kind: 'contact_note', subjectId: row.id, clientId, programId, dataClass, content })
}

/** How much of it stood in the note before it: a fact for whoever reads it, and no part of what is signed. */
async function alikeOf(tx: Tx, noted: Pick<NotedCase, 'id' | 'client_id'>, { body }: SigningNote) {
  const before = await selectWordsBefore(tx, noted)
  if (!before) return {}
  const percent = alikePercent(textOf(NoteBody.parse(before.body)), textOf(body))
  return { alike_percent: percent, alike_note_id: before.id }
}

/** The row of a note that is signed at that moment, with a late entry's reason only where it is late. */
export function noteRow(
  by: Signer,
  noted: Pick<NotedCase, 'id' | 'client_id' | 'program_id' | 'data_class'>,
  note: NoteToKeep,
  { enteredAt: entered_at, windowHours }: { enteredAt: Date; windowHours: number },
) {
  const late = isLateEntry(note.happenedAt, entered_at.toISOString(), windowHours)
  const refused = note.outcome === 'refused' ? note.refused : null
  return {
    id: note.noteId,
    case_id: noted.id,
    client_id: noted.client_id,
    program_id: noted.program_id,
    data_class: noted.data_class,
    author_id: by.id,
    happened_at: new Date(note.happenedAt),
    minutes: note.minutes,
    mode: note.mode,
    place: note.place,
    outcome: note.outcome,
    with_client: isWithClient(note.with),
    with_caregiver: isWithCaregiver(note.with),
    participants: note.participants || null,
    function: note.function,
    format: note.format,
    body: note.body,
    refused_offer: refused?.offer ?? null,
    refused_because: refused?.because ?? null,
    reoffer_on: refused?.reofferOn ?? null,
    next_contact_at: note.nextContact ? new Date(note.nextContact.at) : null,
    next_contact_mode: note.nextContact?.mode ?? null,
    late_because: late ? note.lateBecause : null,
    entered_at,
    group_of: note.groupOf ?? null,
  }
}

/** Everything in it that somebody may search for. */
export const wordsOf = ({ body, refused, information, participants }: SigningNote): string =>
  [textOf(body), refused?.offer, refused?.because, ...information.map(({ title }) => title), participants]
    .filter((words) => words)
    .join('\n\n')
