import { Button } from '@mantine/core'
import { IconPencil, IconTrashX } from '@tabler/icons-react'
import { useState } from 'react'
import { AddAddendum } from '../addendum/add-addendum.view.tsx'
import { AmendNote } from '../amendment/amend-note.view.tsx'
import type { ContactNote } from '../contact-note/contract.ts'
import { CosignActs } from '../cosign/cosign-acts.view.tsx'
import { say } from '../en.ts'
import { VoidNoteDialog } from '../void/void-note.view.tsx'

/** What is opened at once: somebody goes on with what they began. */
export type Adding = 'addendum' | 'amendment' | undefined

/** What can still be done with a signed note, by whoever reads it. */
export function NoteActs({ note, adds, byKey }: { note: ContactNote; adds: Adding; byKey: boolean }) {
  const [amends, setAmends] = useState(adds === 'amendment' && note.mayAmend)
  const [voids, setVoids] = useState(false)
  if (amends) return <AmendNote note={note} onClose={() => setAmends(false)} />
  if (note.voided) return null
  return (
    <>
      {note.mayCosign && <CosignActs note={note} byKey={byKey} />}
      <AddAddendum note={note} opened={adds === 'addendum'}>
        {note.mayAmend && (
          <Button
            size="xs"
            variant={note.standing === 'returned' ? 'filled' : 'default'}
            leftSection={<IconPencil aria-hidden />}
            onClick={() => setAmends(true)}
          >
            {say(note.standing === 'returned' ? 'mend_note' : 'amend_note')}
          </Button>
        )}
        {note.mayVoid && (
          <Button size="xs" variant="subtle" leftSection={<IconTrashX aria-hidden />} onClick={() => setVoids(true)}>
            {say('void_note')}
          </Button>
        )}
      </AddAddendum>
      {voids && <VoidNoteDialog note={note} onClose={() => setVoids(false)} />}
    </>
  )
}
