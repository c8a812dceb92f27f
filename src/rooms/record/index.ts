import './event-kinds.ts'

export { keepSignedNote } from './contact-note/keep-signed-note.ts'
export { leaveContactRecorded } from './contact-note/leave-contact-recorded.ts'
export { type NoteSection, registerNoteSection, type SignedNote } from './contact-note/note-section.ts'
export { type PastNote, pastNote } from './contact-note/past-note.ts'
export { contactNoteOf } from './contact-note/read-contact-note.ts'
export { type Disclosure, disclose, discloseList, type ListedRow } from './disclosure/disclose.ts'
export { type CsvColumn, type CsvFile, type CsvList, exportCsv, mostRows } from './disclosure/export-csv.ts'
export {
  type Asker,
  type Counted,
  type DataClass,
  dataClasses,
  type Gate,
  gateFor,
  hasSealed,
  mayLeave,
  type Purpose,
  purposes,
  type Sealable,
} from './disclosure/gate.rules.ts'
export { mountCsv } from './disclosure/mount-csv.ts'
export { en as recordEn } from './en.ts'
export { lastVisitOf } from './last-look/last-look.sql.ts'
export { contactsByClient } from './minutes/contacts-by-client.ts'
export { recordRoutes } from './record.routes.ts'
export { sha256Of } from './signing/canonical.ts'
export { quietKinds } from './timeline/timeline.rules.ts'
