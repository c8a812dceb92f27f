import { lazily } from '../../web/lazily.tsx'
import { Waiting } from '../../web/list/waiting.tsx'
import type { TimelineEntry } from './timeline/contract.ts'

/** Each part is loaded when it is first opened: Today shows its list before it needs a drawer. */

/** A contact, written down over whatever page is open. */
export const NoteDrawer = lazily(async () => (await import('./note-drawer/note-drawer.view.tsx')).NoteDrawer)

/** A signed note, its addenda, and the way to add one. */
export const ContactNoteView = lazily(
  async () => (await import('./note-reading/contact-note.view.tsx')).ContactNoteView,
  <Waiting rows={3} />,
)

/** The same at an address of its own. */
export const NotePage = lazily(
  async () => (await import('./note-reading/note.page.tsx')).NotePage,
  <Waiting rows={6} />,
)

/** People met about a case, or about the cases of a household. */
export const ConferencePage = lazily(
  async () => (await import('./conference-screen/conference.page.tsx')).ConferencePage,
  <Waiting rows={6} />,
)

/** A group, written down once for several people. */
export const GroupNotePage = lazily(
  async () => (await import('./group-note-screen/group-note.page.tsx')).GroupNotePage,
  <Waiting rows={6} />,
)

/** What stands of a conference on one case. */
export const ConferenceEntryView = lazily(
  async () => (await import('./conference-screen/conference-entry.view.tsx')).ConferenceEntry,
  <Waiting rows={3} />,
)

/** A contact, or an addendum to one, unfolds into the note. */
export function NoteEntry({ entry }: { entry: TimelineEntry }) {
  return <ContactNoteView noteId={entry.subjectId} />
}

/** Everything that happened to one person. */
export const TimelineView = lazily(async () => (await import('./timeline/timeline.view.tsx')).TimelineView, <Waiting />)

/** What left the house about one person. */
export const DisclosuresView = lazily(
  async () => (await import('./disclosure/disclosures.view.tsx')).DisclosuresView,
  <Waiting />,
)
