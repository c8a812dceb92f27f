import { displayName } from '../../../words/person-name.ts'
import { sha256Of } from '../signing/canonical.ts'
import { Signature } from '../signing/contract.ts'
import { unitsOf } from './contact-note.rules.ts'
import type { AddendumRow, NoteLineRow, NoteRow, SigningRow } from './contact-note.sql.ts'
import { Addendum, ContactNote, type Information, NoteLine } from './contract.ts'
import { contentOf } from './note-content.ts'
import { Mode, Outcome, type Party } from './note-words.ts'

type Parts = { row: NoteRow; information: Information[]; addenda: AddendumRow[]; signings: SigningRow[] }

export function presentNote({ row, information, addenda, signings }: Parts): ContactNote {
  const signatures = signings.filter(({ subject_id }) => subject_id === row.id).map(presentSignature)
  const now = sha256Of(contentOf(row, information))
  const contact = { outcome: Outcome.parse(row.outcome), mode: Mode.parse(row.mode), minutes: row.minutes }
  return ContactNote.parse({
    ...contact,
    noteId: row.id,
    caseId: row.case_id,
    clientId: row.client_id,
    clientName: displayName(row),
    programName: row.program_name,
    authorId: row.author_id,
    happenedAt: row.happened_at.toISOString(),
    enteredAt: row.entered_at.toISOString(),
    lateBecause: row.late_because,
    units: unitsOf(contact),
    place: row.place,
    with: partyOf(row),
    participants: row.participants,
    function: row.function,
    format: row.format,
    body: row.body,
    refused: refusedOf(row),
    information,
    nextContact: row.next_contact_at && { at: row.next_contact_at.toISOString(), mode: row.next_contact_mode },
    signatures,
    addenda: addenda.map((addendum) => presentAddendum(addendum, signings)),
    intact: signatures.every(({ sha256 }) => sha256 === now),
  })
}

export const partyOf = (row: { with_client: boolean; with_caregiver: boolean }): Party => {
  if (row.with_client) return row.with_caregiver ? 'both' : 'client'
  return row.with_caregiver ? 'caregiver' : 'outsider'
}

const refusedOf = ({ outcome, refused_offer, refused_because, reoffer_on }: NoteRow) =>
  outcome === 'refused' ? { offer: refused_offer, because: refused_because, reofferOn: reoffer_on } : null

const presentAddendum = ({ id, words }: AddendumRow, signings: SigningRow[]) =>
  Addendum.parse({
    addendumId: id,
    words,
    signature: signings.filter(({ subject_id }) => subject_id === id).map(presentSignature)[0],
  })

const presentSignature = ({ staff_id, name, credential, at, sha256 }: SigningRow): Signature =>
  Signature.parse({ staffId: staff_id, name, credential, at: at.toISOString(), sha256 })

export const presentNoteLine = (row: NoteLineRow): NoteLine =>
  NoteLine.parse({
    noteId: row.id,
    caseId: row.case_id,
    clientId: row.client_id,
    happenedAt: row.happened_at.toISOString(),
    enteredAt: row.entered_at.toISOString(),
    late: row.late_because !== null,
    outcome: row.outcome,
    mode: row.mode,
    function: row.function,
    minutes: row.minutes,
    signedBy: row.signed_by,
    credential: row.credential,
    opening: row.opening,
  })
