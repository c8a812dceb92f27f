import type { Left } from '../../../platform/events.ts'
import type { Instant } from '../../../words/time-zone.ts'
import type { LayeredPack } from '../../programs/shared.ts'
import { windowHoursIn } from '../note-window/note-window.schema.ts'
import { sha256Of } from '../signing/canonical.ts'
import type { Signer } from '../signing/sign.ts'
import type { NotedCase } from './contact-note.sql.ts'
import type { SigningNote } from './contract.ts'
import { noteRow, wordsOf } from './keep-signed-note.ts'
import { contactRecorded } from './leave-contact-recorded.ts'
import { contentOf } from './note-content.ts'

export type PastNote = {
  by: Signer
  noted: Pick<NotedCase, 'id' | 'client_id' | 'program_id' | 'data_class'>
  note: SigningNote
  /** When it was signed. */
  at: Instant
  /** The pack of its case: after so many hours a note is a late entry. */
  pack: LayeredPack
  keyAt: (at: Instant) => string
}

/**
 * The rows and the event of a note that was signed long ago, as signing would have written them: for seeds and benches,
 * which give years of notes to the database set by set.
 */
export function pastNote({ by, noted, note, at, pack, keyAt }: PastNote) {
  const row = noteRow(by, noted, note, { enteredAt: new Date(at), windowHours: windowHoursIn(pack) })
  const { client_id, program_id, data_class } = row
  const of = { client_id, program_id, data_class }
  return {
    note: { ...row, words: wordsOf(note) },
    information: note.information.map((given) => ({ id: keyAt(at), ...of, note_id: row.id, ...given })),
    signing: {
      id: keyAt(at),
      ...of,
      subject_kind: 'contact_note',
      subject_id: row.id,
      staff_id: by.id,
      name: by.name,
      credential: by.credential,
      at,
      sha256: sha256Of(contentOf(row, note.information)),
    },
    told: contactRecorded(noted, note) satisfies Left,
  }
}
