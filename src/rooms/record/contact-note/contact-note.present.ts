import { displayName } from '../../../words/person-name.ts'
import type { CosignRow } from '../cosign/cosign.sql.ts'
import type { NoteRules } from '../note-window/note-window.schema.ts'
import { sha256Of } from '../signing/canonical.ts'
import { Signature } from '../signing/contract.ts'
import type { VoidRow } from '../void/void.sql.ts'
import { unitsOf } from './contact-note.rules.ts'
import type { AddendumRow, NoteLineRow, NoteRow, SigningRow } from './contact-note.sql.ts'
import { Addendum, ContactNote, Cosign, NoteLine } from './contract.ts'
import { Mode, Outcome, type Party } from './note-words.ts'
import type { NoteVersion, ReadNote } from './read-contact-note.ts'

type Parts = {
  read: ReadNote
  addenda: AddendumRow[]
  signings: SigningRow[]
  /** The asker supervises the program of the note. */
  supervises: boolean
  rules: NoteRules
  me: string | null
}

export function presentNote({ read, addenda, signings, supervises, rules, me }: Parts): ContactNote {
  const { row, information, tip, versions } = read
  const contact = { outcome: Outcome.parse(row.outcome), mode: Mode.parse(row.mode), minutes: tip.minutes }
  const isMine = row.author_id === me
  return ContactNote.parse({
    ...contact,
    noteId: row.id,
    versionId: tip.versionId,
    standing: read.standing,
    versions: versions.map((one) => presentVersion(one, signings)),
    cosigns: read.cosigns.map(presentCosign),
    voided: read.voided ? presentVoid(read.voided) : null,
    alikePercent: (row.alike_percent ?? 0) >= rules.alikeFrom ? row.alike_percent : null,
    mayCosign: supervises && !isMine && !read.voided && read.standing === 'awaiting_cosign',
    mayAmend: isMine && !read.voided,
    mayVoid: (isMine || supervises) && !read.voided,
    caseId: row.case_id,
    clientId: row.client_id,
    clientName: displayName(row),
    programName: row.program_name,
    authorId: row.author_id,
    ...timesOf(row),
    units: unitsOf(contact),
    place: row.place,
    with: partyOf(row),
    participants: row.participants,
    function: row.function,
    format: tip.format,
    body: tip.body,
    diagnoses: tip.format !== 'soap' || rules.diagnoses(signedWith(read, signings)),
    groupOf: row.group_of,
    refused: refusedOf(row),
    information,
    nextContact: row.next_contact_at && { at: row.next_contact_at.toISOString(), mode: row.next_contact_mode },
    signatures: signings.filter(({ subject_id }) => subject_id === tip.versionId).map(presentSignature),
    addenda: addenda.map((addendum) => presentAddendum(addendum, signings)),
    intact: versions.every((one) => isIntact(one, signings)),
  })
}

const timesOf = ({ happened_at, entered_at, late_because }: NoteRow) => ({
  happenedAt: happened_at.toISOString(),
  enteredAt: entered_at.toISOString(),
  lateBecause: late_because,
})

/** The credential under which its author signed it, as it stands. */
const signedWith = ({ row, tip }: ReadNote, signings: readonly SigningRow[]): string | null =>
  signings.find((one) => one.subject_id === tip.versionId && one.staff_id === row.author_id)?.credential ?? null

/** Every signature under it stands for the words as they are stored. */
const isIntact = ({ versionId, content }: NoteVersion, signings: readonly SigningRow[]): boolean => {
  const now = sha256Of(content)
  return signings.every(({ subject_id, sha256 }) => subject_id !== versionId || sha256 === now)
}

const presentVersion = ({ content: _, ...version }: NoteVersion, signings: readonly SigningRow[]) => ({
  ...version,
  signature: signings
    .filter(({ subject_id, subject_kind }) => subject_id === version.versionId && subject_kind !== 'cosign')
    .map(presentSignature)[0],
})

const presentCosign = (row: CosignRow): Cosign =>
  Cosign.parse({
    versionId: row.version_id,
    ruleTitle: row.rule_title,
    ruleSource: row.rule_source,
    percent: row.percent,
    askedAt: row.asked_at.toISOString(),
    answer: row.answer,
    comment: row.comment,
    by: row.answered_by,
    at: row.answered_at?.toISOString() ?? null,
  })

const presentVoid = ({ because, by_name, at }: VoidRow) => ({ because, by: by_name, at: at.toISOString() })

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

const presentSignature = ({ subject_kind, staff_id, name, credential, at, sha256 }: SigningRow): Signature =>
  Signature.parse({ kind: subject_kind, staffId: staff_id, name, credential, at: at.toISOString(), sha256 })

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
