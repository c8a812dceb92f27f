import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asked, useAct } from '../../../web/asking.ts'
import { AreaField } from '../../../web/form/inputs.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { Answered, TroubleBanner } from '../../../web/list/answered.tsx'
import { Dialog } from '../../../web/parts/dialog.tsx'
import { Mark } from '../../../web/parts/mark.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { movePack } from '../../cases/pack-move/contract.ts'
import { say } from '../en.ts'
import { type PackMove, readPackMove } from './contract.ts'
import { PackMoveMeans } from './pack-move-means.view.tsx'

const stale = ['chart', 'today', 'timeline', 'team', 'clients', 'notices'] as const

type PackMoveDialogProps = { caseId: string; onClose: () => void }

/** Which rules hold for a case is changed on purpose, once one has seen what that means. */
export function PackMoveDialog({ caseId, onClose }: PackMoveDialogProps) {
  const query = useQuery(asked('chart', readPackMove, { params: { caseId } }))
  if (query.data) return <MoveForm move={query.data} onClose={onClose} />
  return (
    <Dialog title={say('move_pack')} onClose={onClose}>
      <Answered query={query}>{() => null}</Answered>
    </Dialog>
  )
}

function MoveForm({ move, onClose }: { move: PackMove; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const act = useAct(movePack, stale)
  const { caseId, clientName, from, to, version, missingStage } = move
  const stands = from === to
  const save = () => {
    setTried(true)
    if (reason.trim() === '') return
    const onSuccess = () => [tell(say('pack_moved_told', { name: clientName })), onClose()]
    act.mutate({ params: { caseId }, body: { to, version, reason } }, { onSuccess })
  }
  const acts = (
    <>
      <Button variant="default" onClick={onClose}>
        {say('cancel')}
      </Button>
      {!stands && (
        <Button loading={act.isPending} disabled={missingStage !== null} onClick={save}>
          {say('move_pack_verb')}
        </Button>
      )}
    </>
  )
  const problem = tried && reason.trim() === '' ? say('because_needed') : problemsOf(act.error)?.['reason']
  return (
    <Dialog title={say('move_pack_of', { name: clientName })} onClose={onClose} acts={acts} wide>
      {act.error && !problemsOf(act.error) && <TroubleBanner error={act.error} />}
      {stands ? <p>{say('pack_stands', { title: move.packTitle, to })}</p> : <PackMoveMeans move={move} />}
      {missingStage !== null && (
        <Mark kind="overdue" wraps>
          {say('pack_without_stage', { stage: missingStage })}
        </Mark>
      )}
      {!stands && missingStage === null && (
        <AreaField
          label={say('because')}
          hint={say('pack_because_hint')}
          name="reason"
          rows={2}
          value={reason}
          problem={problem}
          onChange={({ target }) => setReason(target.value)}
          data-first=""
        />
      )}
    </Dialog>
  )
}
