/** What other rooms' screens, and the front door, use of the record. */
import { ConferenceEntryView, NoteEntry } from './record.view.tsx'
import { registerEntryView } from './timeline/entry-views.ts'

registerEntryView('contact', NoteEntry)
registerEntryView('note', NoteEntry)
registerEntryView('conference', ConferenceEntryView)

export { say as sayRecord } from './en.ts'
export { rememberLook } from './last-look/last-look.client.ts'
export { MinutesLine } from './minutes/minutes-line.view.tsx'
export type { NoteOpening } from './note-drawer/note-draft.form.ts'
export type { NoteDrawerProps } from './note-drawer/note-drawer.view.tsx'
export { type NoteSectionProps, type NoteSectionView, registerNoteSectionView } from './note-drawer/section-views.ts'
export {
  ConferencePage,
  ContactNoteView,
  DisclosuresView,
  GroupNotePage,
  NoteDrawer,
  NotePage,
  TimelineView,
} from './record.view.tsx'
export type { TimelineEntry } from './timeline/contract.ts'
export { type EntryView, registerEntryView } from './timeline/entry-views.ts'
