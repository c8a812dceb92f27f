import { Button } from '@mantine/core'
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { AreaField } from '../../../web/form/inputs.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { useKeys } from '../../../web/keys.ts'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { tell } from '../../../web/shell/told.tsx'
import type { ContactNote } from '../contact-note/contract.ts'
import { say } from '../en.ts'
import { cosignNote, returnNote } from './contract.ts'

const topics = ['timeline', 'chart', 'today', 'team', 'sign_off'] as const

/** A supervisor who has read it puts her name under it, or returns it saying what is missing. */
export function CosignActs({ note, byKey }: { note: ContactNote; byKey: boolean }) {
  const [returns, setReturns] = useState(false)
  const act = useAct(cosignNote, topics)
  const { noteId, versionId, clientName: client } = note
  const cosign = () => {
    if (act.isPending) return
    act.mutate({ params: { noteId }, body: { versionId } }, { onSuccess: () => tell(say('cosigned_told', { client })) })
  }
  const keys = [
    { keys: 'c', does: say('cosign_note'), act: cosign },
    { keys: 'r', does: say('return_note'), act: () => setReturns(true) },
  ]
  useKeys(byKey ? keys : [])
  return (
    <>
      {act.isError && <TroubleBanner error={act.error} />}
      <div className="tl-row">
        <Button leftSection={<IconCheck aria-hidden />} loading={act.isPending} onClick={cosign}>
          {say('cosign_note')}
        </Button>
        <Button variant="default" leftSection={<IconArrowBackUp aria-hidden />} onClick={() => setReturns(true)}>
          {say('return_note')}
        </Button>
        {byKey && (
          <span className="tl-hint tl-push">
            <kbd>c</kbd> {say('cosign_note')} <kbd>r</kbd> {say('return_note')}
          </span>
        )}
      </div>
      {returns && <ReturnDialog note={note} onClose={() => setReturns(false)} />}
    </>
  )
}

function ReturnDialog({ note, onClose }: { note: ContactNote; onClose: () => void }) {
  const act = useAct(returnNote, topics)
  const problems = problemsOf(act.error) ?? {}
  const { noteId, versionId } = note
  const author = note.versions[0]?.signature.name ?? ''
  const onSuccess = () => {
    tell(say('returned_told', { author }))
    onClose()
  }
  return (
    <FormDialog
      title={say('return_to', { author })}
      verb={say('return_note')}
      busy={act.isPending}
      error={act.error}
      problems={problems}
      onClose={onClose}
      onSubmit={(typed) =>
        act.mutate({ params: { noteId }, body: { versionId, comment: String(typed.get('comment')) } }, { onSuccess })
      }
    >
      <AreaField
        label={say('return_comment')}
        name="comment"
        rows={4}
        hint={say('return_hint', { author })}
        problem={problems['comment']}
        data-first=""
      />
    </FormDialog>
  )
}
