import './sign-off.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { asked } from '../../../web/asking.ts'
import { useKeys } from '../../../web/keys.ts'
import { Answered } from '../../../web/list/answered.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { useQueryOfPage } from '../../../web/where.ts'
import { say } from '../en.ts'
import { listSignOffs, type WaitingClosing, type WaitingNote } from './contract.ts'
import { WaitingClosingRow } from './waiting-closing.view.tsx'
import { WaitingNoteRow } from './waiting-note.view.tsx'

const Address = z.object({ version: z.uuid().optional().catch(undefined) })

/** For a supervisor: what waits for her name or her answer, read and answered in place, worked by keyboard. */
export function SignOffPage() {
  const query = useQuery(asked('sign_off', listSignOffs, {}))
  return (
    <div className="tl-page tl-stack">
      <PageHead title={say('sign_off_page')} lead={say('sign_off_lead')} />
      <Answered query={query} rows={5}>
        {({ notes, closings }) =>
          notes.length + closings.length === 0 ? (
            <EmptyState>{say('sign_off_none')}</EmptyState>
          ) : (
            <>
              {notes.length > 0 && <Notes notes={notes} />}
              {closings.length > 0 && <Closings closings={closings} />}
            </>
          )
        }
      </Answered>
    </div>
  )
}

/** One is open at a time; when it is answered it leaves, and the one that takes its place opens. */
function Notes({ notes }: { notes: readonly WaitingNote[] }) {
  const asked = useQueryOfPage(Address).version
  const [chosen, choose] = useState<{ versionId: string | null; at: number }>({ versionId: asked ?? null, at: 0 })
  const found = notes.findIndex(({ versionId }) => versionId === chosen.versionId)
  const isFolded = chosen.versionId === '' // folded by hand
  const at = found >= 0 ? found : Math.min(chosen.at, notes.length - 1)
  const open = (to: number) => {
    const next = Math.max(0, Math.min(to, notes.length - 1))
    choose({ versionId: notes[next]?.versionId ?? null, at: next })
  }
  useKeys([
    { keys: 'j', does: say('sign_off_next'), act: () => open(at + 1) },
    { keys: 'k', does: say('sign_off_before'), act: () => open(at - 1) },
  ])
  return (
    <Sheet title={say('sign_off_notes')} aside={String(notes.length)} flush>
      <ul className="tl-sign-off">
        {notes.map((note, place) => {
          const isOpen = !isFolded && place === at
          return (
            <WaitingNoteRow
              key={note.versionId}
              note={note}
              open={isOpen}
              onToggle={() => (isOpen ? choose({ versionId: '', at: place }) : open(place))}
            />
          )
        })}
      </ul>
    </Sheet>
  )
}

function Closings({ closings }: { closings: readonly WaitingClosing[] }) {
  return (
    <Sheet title={say('sign_off_closings')} aside={String(closings.length)} flush>
      <ul className="tl-sign-off">
        {closings.map((closing) => (
          <WaitingClosingRow key={closing.caseId} closing={closing} />
        ))}
      </ul>
    </Sheet>
  )
}
