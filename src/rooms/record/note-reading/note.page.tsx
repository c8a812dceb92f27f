import { Answered } from '../../../web/list/answered.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { say } from '../en.ts'
import { useContactNote } from './contact-note.client.ts'
import { ContactNoteView } from './contact-note.view.tsx'
import type { Adding } from './note-acts.view.tsx'

type NotePageProps = {
  noteId: string
  /** Opens the addendum or amendment that somebody began, or begins one. */
  adds?: Adding
}

/** One note at an address of its own: where an addendum is gone on with. */
export function NotePage({ noteId, adds }: NotePageProps) {
  const query = useContactNote(noteId)
  return (
    <div className="tl-page tl-stack">
      <Answered query={query} rows={6}>
        {({ clientId, clientName, programName }) => (
          <>
            <PageHead
              title={say('note_of', { client: clientName })}
              lead={programName}
              acts={<Go to={`/clients/${clientId}/timeline`}>{say('to_timeline')}</Go>}
            />
            <Sheet label={say('note_of', { client: clientName })}>
              <ContactNoteView noteId={noteId} adds={adds} />
            </Sheet>
          </>
        )}
      </Answered>
    </div>
  )
}
