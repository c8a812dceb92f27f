import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { asked, useAct } from '../../../web/asking.ts'
import { call } from '../../../web/call-api.ts'
import type { SaveState } from '../../../web/save-states.ts'
import { signContactNote } from '../contact-note/contract.ts'
import { beginContactNote, discardContactNote, readNoteStart } from '../note-draft/contract.ts'
import { isInstant } from './moment.form.ts'
import type { NoteDraft } from './note-draft.form.ts'

/** Lists that a signed or discarded note makes stale. */
const topics = ['today', 'timeline', 'chart', 'clients', 'drafts', 'team', 'referrals', 'minutes'] as const

/** How a note of this case begins. Asked once each time the drawer opens: the clock is today's. */
export const useNoteStart = (caseId: string) =>
  useQuery({
    ...asked('note_start', readNoteStart, { params: { caseId } }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })

export const useSignNote = () => useAct(signContactNote, topics)

export const useDiscardNote = () => useAct(discardContactNote, topics)

/** The note's clock starts on the server with the first words that are saved there: told once each opening. */
export function useBegunNote(caseId: string, { noteId, when }: NoteDraft, state: SaveState | undefined): void {
  const told = useRef('')
  const canTell = state?.kind === 'saved' && isInstant(when)
  useEffect(() => {
    if (!canTell || told.current === noteId) return
    told.current = noteId
    const begun = { params: { caseId }, body: { noteId, happenedAt: when } }
    call(beginContactNote, begun, { background: true, signedOut: 'throw' }).catch(() => {
      told.current = '' // told again with the next words
    })
  }, [caseId, noteId, when, canTell])
}
