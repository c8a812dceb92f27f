import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { useKept } from '../../../web/draft/use-kept.ts'
import { AreaField, TextField } from '../../../web/form/inputs.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { Answered, TroubleBanner } from '../../../web/list/answered.tsx'
import { Dialog } from '../../../web/parts/dialog.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { versionAfter } from '../../../web/trouble.ts'
import { useHere } from '../../../web/use-here.ts'
import { dayOf } from '../../../words/time-zone.ts'
import type { CaseFile } from '../case/contract.ts'
import { caseQuery, staleWithCase } from '../cases.client.ts'
import { say } from '../en.ts'
import { moveStage } from './contract.ts'
import { isCorrection, offeredMoves, readMove, type TypedMove } from './move-stage.form.ts'
import { StageChoice } from './stage-choice.view.tsx'

const kept = new Map<string, TypedMove>()

type MoveStageDialogProps = { caseId: string; onClose: () => void }

/** Where the case may go from here, and what each move still waits for. */
export function MoveStageDialog({ caseId, onClose }: MoveStageDialogProps) {
  const file = useQuery(caseQuery(caseId))
  if (file.data) return <MoveForm file={file.data} onClose={onClose} />
  return (
    <Dialog title={say('move_stage')} onClose={onClose}>
      <Answered query={file}>{() => null}</Answered>
    </Dialog>
  )
}

function MoveForm({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  const here = useHere()
  const today = dayOf(here.now, here.zone)
  const act = useAct(moveStage, staleWithCase)
  const nothing = { to: '', reason: '', note: '', effectiveOn: today, backdatedBecause: '' }
  const { typed, type: setTyped, forget } = useKept(kept, file.caseId, nothing)
  const [found, setFound] = useState<Problems>({})
  const problems = { ...found, ...problemsOf(act.error) }
  const chosen = offeredMoves(file).find(({ to }) => to === typed.to)
  const held = chosen !== undefined && chosen.missing.length > 0 && !file.maySkipCriteria
  const move = () => {
    const read = readMove(typed, file, today)
    setFound(read.ok ? {} : read.problems)
    if (!read.ok) return
    const onSuccess = () => [
      forget(),
      tell(say('moved', { name: file.clientName, stage: chosen?.title ?? '' })),
      onClose(),
    ]
    act.mutate(
      { params: { caseId: file.caseId }, body: { ...read.body, version: versionAfter(act.error, file.version) } },
      { onSuccess },
    )
  }
  const acts = (
    <>
      <Button variant="default" onClick={onClose}>
        {say('cancel')}
      </Button>
      <Button loading={act.isPending} disabled={held} onClick={move}>
        {say('move_case')}
      </Button>
    </>
  )
  return (
    <Dialog title={say('move_stage_of', { name: file.clientName })} onClose={onClose} acts={acts} wide>
      {act.error && !problemsOf(act.error) && <TroubleBanner error={act.error} />}
      <StageChoice
        file={file}
        value={typed.to}
        problem={problems['to']}
        onChange={(to) => setTyped({ ...typed, to })}
      />
      <MoveWhy
        typed={typed}
        onType={setTyped}
        problems={problems}
        asksReason={chosen !== undefined && (chosen.missing.length > 0 || isCorrection(chosen.to))}
        past={typed.effectiveOn < today}
      />
    </Dialog>
  )
}

type MoveWhyProps = {
  typed: TypedMove
  onType: (typed: TypedMove) => void
  problems: Problems
  /** Something is missing, or the case is corrected. */
  asksReason: boolean
  past: boolean
}

function MoveWhy({ typed, onType, problems, asksReason, past }: MoveWhyProps) {
  const set = (field: keyof TypedMove) => ({
    name: field,
    value: typed[field],
    problem: problems[field],
    onChange: ({ target }: { target: { value: string } }) => onType({ ...typed, [field]: target.value }),
  })
  return (
    <div className="tl-fields">
      <AreaField label={say(asksReason ? 'reason' : 'reason_optional')} rows={2} {...set('reason')} />
      <div className="tl-fields-row">
        <TextField label={say('effective_on')} type="date" {...set('effectiveOn')} />
      </div>
      {past && <TextField label={say('backdated_because')} {...set('backdatedBecause')} />}
      <AreaField label={say('note_optional')} rows={2} {...set('note')} />
    </div>
  )
}
