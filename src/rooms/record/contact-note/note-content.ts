import type { NoteRow } from './contact-note.sql.ts'
import type { Information } from './contract.ts'

type Given = readonly Information[]

/** What a signature stands for: every word and figure of a note, as it is stored. */
export const contentOf = (row: Omit<NoteRow, NotSigned>, information: Given) => ({
  noteId: row.id,
  caseId: row.case_id,
  clientId: row.client_id,
  authorId: row.author_id,
  happenedAt: new Date(row.happened_at).toISOString(),
  enteredAt: new Date(row.entered_at).toISOString(),
  lateBecause: row.late_because,
  minutes: row.minutes,
  mode: row.mode,
  place: row.place,
  outcome: row.outcome,
  withClient: row.with_client,
  withCaregiver: row.with_caregiver,
  participants: row.participants,
  function: row.function,
  format: row.format,
  body: row.body,
  refusedOffer: row.refused_offer,
  refusedBecause: row.refused_because,
  reofferOn: row.reoffer_on,
  nextContactAt: row.next_contact_at && new Date(row.next_contact_at).toISOString(),
  nextContactMode: row.next_contact_mode,
  information: information.map(({ title, version }) => ({ title, version })),
  // what was signed before there were groups has no such line
  ...(row.group_of !== null && { groupOf: row.group_of }),
})

type NotSigned =
  | 'org_id'
  | 'program_id'
  | 'data_class'
  | 'words'
  | 'alike_percent'
  | 'alike_note_id'
  | 'found_by'
  | 'given'
  | 'family'
  | 'preferred'
  | 'program_name'
