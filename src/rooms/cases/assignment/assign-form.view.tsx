import { Button } from '@mantine/core'
import { useState } from 'react'
import { useKept } from '../../../web/draft/use-kept.ts'
import { Choice } from '../../../web/form/choices.tsx'
import { AreaField, TextField } from '../../../web/form/inputs.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { Answered, TroubleBanner } from '../../../web/list/answered.tsx'
import { Dialog } from '../../../web/parts/dialog.tsx'
import { useHere } from '../../../web/use-here.ts'
import { dayOf } from '../../../words/time-zone.ts'
import type { CaseFile } from '../case/contract.ts'
import { say } from '../en.ts'
import { newAssigning, nobody, readAssigning, reasonFor, type TypedAssigning } from './assigning.form.ts'
import { isAboveCap } from './load.rules.ts'
import { useAssigning, useCandidates } from './use-assigning.ts'
import { WorkerChoice } from './worker-choice.view.tsx'

const kept = new Map<string, TypedAssigning>()

type AssignFormProps = {
  file: CaseFile
  language: string | null
  onClose: () => void
  onSending: (sending: boolean) => void
  onAssigned: () => void
}

export function AssignForm({ file, language, onClose, onSending, onAssigned }: AssignFormProps) {
  const here = useHere()
  const today = dayOf(here.now, here.zone)
  const { typed, type: setTyped, forget } = useKept(kept, file.caseId, newAssigning(file, today))
  const [found, setFound] = useState<Problems>({})
  const candidates = useCandidates(file, typed.role)
  const act = useAssigning(file, { onSending, onAssigned: () => [forget(), onAssigned()] })
  const tier = file.acuity?.tier ?? null
  const chosen = candidates.data?.find(({ staffId }) => staffId === typed.staffId)
  const choosing = { file, typed, isAboveCap: typed.role === 'primary' && isAboveCap(chosen, tier) }
  const problems = { ...found, ...problemsOf(act.error) }
  const assign = () => {
    const read = readAssigning(choosing, today)
    setFound(read.ok ? {} : read.problems)
    if (read.ok) act.send(read.body, chosen?.name ?? '')
  }
  const acts = (
    <>
      <Button variant="default" onClick={onClose}>
        {say('cancel')}
      </Button>
      <Button loading={act.busy} onClick={assign}>
        {say(verbOf(file, typed))}
      </Button>
    </>
  )
  return (
    <Dialog
      title={say(file.mayAssign.includes('primary') ? 'assign_name' : 'backup_of', { name: file.clientName })}
      onClose={onClose}
      acts={acts}
      wide
    >
      {act.error && !problemsOf(act.error) && <TroubleBanner error={act.error} />}
      <Now file={file} />
      {file.mayAssign.length > 1 && (
        <Choice
          label={say('carries_as')}
          name="role"
          options={file.mayAssign.map((value) => ({ value, word: say(`role_${value}`) }))}
          value={typed.role}
          onChange={(role) => setTyped({ ...typed, role, staffId: '' })}
        />
      )}
      <Answered query={candidates}>
        {(workers) => (
          <WorkerChoice
            workers={workers}
            language={language}
            tier={typed.role === 'primary' ? tier : 'weighs_nothing'}
            nobody={typed.role === 'backup' && file.backup ? say('no_backup_any_more') : undefined}
            value={typed.staffId}
            problem={problems['staffId']}
            onChange={(staffId) => setTyped({ ...typed, staffId })}
          />
        )}
      </Answered>
      <AssignWhy choosing={choosing} problems={problems} onType={setTyped} />
    </Dialog>
  )
}

/** Who carries it now, before anything changes. */
function Now({ file: { primary, backup } }: { file: CaseFile }) {
  if (!primary) return null
  const names = { primary: primary.name, backup: backup?.name ?? '' }
  return <p>{say(backup ? 'carried_now_with_backup' : 'carried_now', names)}</p>
}

type AssignWhyProps = {
  choosing: Parameters<typeof reasonFor>[0]
  problems: Problems
  onType: (typed: TypedAssigning) => void
}

/** From when, why where a reason is asked, and what the next worker needs to know. */
function AssignWhy({ choosing, problems, onType }: AssignWhyProps) {
  const { file, typed } = choosing
  const why = reasonFor(choosing)
  const field = (name: 'fromDay' | 'reason' | 'handover') => ({
    name,
    value: typed[name],
    problem: problems[name],
    onChange: ({ target }: { target: { value: string } }) => onType({ ...typed, [name]: target.value }),
  })
  return (
    <div className="tl-fields">
      {typed.staffId !== nobody && (
        <div className="tl-fields-row">
          <TextField label={say('from_day')} type="date" {...field('fromDay')} />
        </div>
      )}
      {why && <AreaField label={say(`why_${why}`)} rows={2} {...field('reason')} />}
      {typed.role === 'primary' && file.primary && (
        <AreaField label={say('handover')} hint={say('handover_hint')} rows={4} {...field('handover')} />
      )}
    </div>
  )
}

function verbOf({ primary }: CaseFile, { role, staffId }: TypedAssigning) {
  if (staffId === nobody) return 'end_backup'
  if (role === 'backup') return 'name_backup'
  return primary ? 'hand_over_case' : 'assign'
}
