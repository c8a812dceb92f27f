import { useState } from 'react'
import type { DraftInHand } from '../../../web/draft/use-draft.ts'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { tell } from '../../../web/shell/told.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import type { NoteStart } from '../note-draft/contract.ts'
import { type NoteDraft, readDraft, stillWrong } from './note-draft.form.ts'
import { useSignNote } from './note-drawer.client.ts'

const nothingWrong: Problems = {}

/**
 * Signs what is in hand, or says beside which fields it cannot be signed yet. `open` is what was not changed since;
 * `summed` stands on top until the first of them is mended, so that nothing takes the hand away while she types.
 */
export function useSigning(
  { caseId, clientName, windowHours }: NoteStart,
  draft: DraftInHand<NoteDraft>,
  onSigned: () => void,
) {
  const here = useHere()
  const act = useSignNote()
  const [judged, setJudged] = useState({ problems: nothingWrong, body: draft.body })
  const [trouble, setTrouble] = useState<unknown>()
  const sign = async (): Promise<void> => {
    if (act.isPending || !draft.ready || draft.other) return // which of two drafts is signed is for her to say
    const read = readDraft(draft.body, { ...here, windowHours })
    setTrouble(undefined)
    setJudged({ problems: 'problems' in read ? read.problems : nothingWrong, body: draft.body })
    if ('problems' in read) return
    await draft.hold()
    try {
      await act.mutateAsync({ params: { caseId }, body: read.note })
    } catch (error) {
      const refused = problemsOf(error)
      return refused ? setJudged({ problems: refused, body: draft.body }) : setTrouble(error)
    }
    draft.forget()
    tell(say('note_signed', { client: clientName }))
    onSigned()
  }
  const { problems } = judged
  const open = stillWrong(problems, judged.body, draft.body)
  const summed = Object.keys(open).length === Object.keys(problems).length ? problems : nothingWrong
  return { problems, open, summed, trouble, signing: act.isPending, sign: () => void sign() }
}
