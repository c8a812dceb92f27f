import './flags-dialog.css'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { useKept } from '../../../web/draft/use-kept.ts'
import { dateInWords } from '../../../web/due-words.ts'
import { AreaField, SelectField, TextField } from '../../../web/form/inputs.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { Answered, TroubleBanner } from '../../../web/list/answered.tsx'
import { Dialog } from '../../../web/parts/dialog.tsx'
import { useHere } from '../../../web/use-here.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { type CaseFile, FlagKind, flagKinds } from '../case/contract.ts'
import { caseQuery, staleWithCase } from '../cases.client.ts'
import { say } from '../en.ts'
import { endFlag, raiseFlag } from './contract.ts'

type Typed = { kind: string; reason: string }
const kept = new Map<string, Typed>()

/** What is raised on a case, ended with a reason or raised with one. */
export function FlagsDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const file = useQuery(caseQuery(caseId))
  const act = useAct(raiseFlag, staleWithCase)
  const { typed, type: setTyped } = useKept(kept, caseId, { kind: '', reason: '' })
  const [asked, ask] = useState(false)
  const kind = FlagKind.safeParse(typed.kind)
  const raise = () => {
    ask(true)
    if (!kind.success || !typed.reason.trim()) return
    const onSuccess = () => [setTyped({ kind: '', reason: '' }), ask(false)]
    act.mutate({ params: { caseId }, body: { kind: kind.data, reason: typed.reason } }, { onSuccess })
  }
  const problems = {
    ...(asked && !kind.success && { kind: say('needs_flag') }),
    ...(asked && !typed.reason.trim() && { reason: say('needs_flag_reason') }),
    ...problemsOf(act.error),
  }
  const acts = (
    <>
      <Button variant="default" onClick={onClose}>
        {say('close_dialog')}
      </Button>
      <Button loading={act.isPending} onClick={raise}>
        {say('raise_the_flag')}
      </Button>
    </>
  )
  return (
    <Dialog title={say('flags')} onClose={onClose} acts={acts} wide>
      {act.error && !problemsOf(act.error) && <TroubleBanner error={act.error} />}
      <Answered query={file}>
        {(shown) => (
          <>
            {shown.flags.length === 0 && <p>{say('no_flags')}</p>}
            {shown.flags.map((flag) => (
              <RaisedFlag key={flag.flagId} flag={flag} caseId={caseId} />
            ))}
            <RaiseFlag file={shown} typed={typed} problems={problems} onType={setTyped} />
          </>
        )}
      </Answered>
    </Dialog>
  )
}

/** A raised flag in words; its reason for ending is asked only when somebody ends it. */
function RaisedFlag({ flag, caseId }: { flag: CaseFile['flags'][number]; caseId: string }) {
  const here = useHere()
  const [ends, end] = useState(false)
  const word = say(`flag_${flag.kind}`)
  const day = dateInWords(dayOf(flag.since, here.zone), here)
  return (
    <section className="tl-stack" aria-label={word}>
      <div className="tl-raised-flag">
        <p>
          <b>{word}</b> {say('flag_since', { day, by: flag.raisedBy ?? say('the_house') })}
          {flag.reason && <span>{flag.reason}</span>}
        </p>
        {!ends && (
          <Button size="xs" variant="default" aria-label={say('end_flag_of', { flag: word })} onClick={() => end(true)}>
            {say('end_flag')}
          </Button>
        )}
      </div>
      {ends && <EndFlag flag={flag} caseId={caseId} onLeave={() => end(false)} />}
    </section>
  )
}

type EndFlagProps = { flag: CaseFile['flags'][number]; caseId: string; onLeave: () => void }

function EndFlag({ flag: { flagId }, caseId, onLeave }: EndFlagProps) {
  const act = useAct(endFlag, staleWithCase)
  const [reason, setReason] = useState('')
  const problems = problemsOf(act.error)
  const end = () => act.mutate({ params: { caseId, flagId }, body: { reason } })
  return (
    <div className="tl-fields">
      {act.error && !problems && <TroubleBanner error={act.error} />}
      <TextField
        label={say('why_ended')}
        name="why_ended"
        value={reason}
        problem={problems?.['kind']}
        onChange={({ target }) => setReason(target.value)}
        autoFocus
      />
      <div className="tl-row">
        <Button size="xs" disabled={!reason.trim()} loading={act.isPending} onClick={end}>
          {say('end_flag')}
        </Button>
        <Button size="xs" variant="default" onClick={onLeave}>
          {say('leave_raised')}
        </Button>
      </div>
    </div>
  )
}

type RaiseFlagProps = { file: CaseFile; typed: Typed; problems: Problems; onType: (typed: Typed) => void }

function RaiseFlag({ file, typed, problems, onType }: RaiseFlagProps) {
  const up = new Set(file.flags.map((flag) => flag.kind))
  const free = flagKinds.filter((one) => !up.has(one)).map((value) => ({ value, word: say(`flag_${value}`) }))
  const field = (name: keyof Typed) => ({
    name,
    value: typed[name],
    problem: problems[name],
    onChange: ({ target }: { target: { value: string } }) => onType({ ...typed, [name]: target.value }),
  })
  return (
    <section className="tl-fields" aria-label={say('raise_flag')}>
      <SelectField
        label={say('raise_flag')}
        options={free}
        none={say('choose_flag')}
        {...field('kind')}
        data-first=""
      />
      <AreaField label={say('reason')} hint={say('flag_reason_hint')} rows={2} {...field('reason')} />
    </section>
  )
}
