import '../stage/stage-choice.css'
import './worker-choice.css'
import { dayInWords } from '../../../web/due-words.ts'
import { FieldSet } from '../../../web/form/field.tsx'
import { Mark } from '../../../web/parts/mark.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import type { Worker } from './contract.ts'
import { isAboveCap } from './load.rules.ts'

/** Somebody who may carry the case; whose load is shown only to those who assign. */
export type Candidate = Pick<Worker, 'staffId' | 'name' | 'credential' | 'languages' | 'awayUntil'> &
  Partial<Pick<Worker, 'points' | 'cap' | 'room' | 'openCases'>>

type WorkerChoiceProps = {
  workers: readonly Candidate[]
  /** The client's; who speaks it is said. */
  language: string | null
  /** What the case weighs; a backup carries none of it. */
  tier: number | null | 'weighs_nothing'
  /** A last line for choosing nobody. */
  nobody?: string | undefined
  value: string
  problem?: string | undefined
  onChange: (staffId: string) => void
}

/** Who may carry the case, most room first, each with points in view. */
export function WorkerChoice({ workers, nobody, value, problem, onChange, ...of }: WorkerChoiceProps) {
  if (workers.length === 0 && !nobody) return <p>{say('no_workers')}</p>
  return (
    <FieldSet
      label={say(of.tier === 'weighs_nothing' ? 'who_stands_in' : 'who_carries')}
      name="staffId"
      hint={workers.some(hasLoad) ? say('points_hint') : undefined}
      problem={problem}
    >
      <div className="tl-option-lines">
        {workers.map((worker, at) => (
          <label key={worker.staffId}>
            <input
              type="radio"
              name="staffId"
              value={worker.staffId}
              checked={worker.staffId === value}
              onChange={() => onChange(worker.staffId)}
              {...(at === 0 && { 'data-first': '' })}
            />
            <WorkerLine worker={worker} {...of} />
          </label>
        ))}
        {nobody && (
          <label>
            <input
              type="radio"
              name="staffId"
              value="nobody"
              checked={value === 'nobody'}
              onChange={() => onChange('nobody')}
            />
            <b>{nobody}</b>
          </label>
        )}
      </div>
    </FieldSet>
  )
}

const hasLoad = (one: Candidate): one is Candidate & Worker => one.points !== undefined

type WorkerLineProps = { worker: Candidate } & Pick<WorkerChoiceProps, 'language' | 'tier'>

function WorkerLine({ worker, language, tier }: WorkerLineProps) {
  const here = useHere()
  const speaks = language !== null && language !== 'en' && worker.languages.includes(language)
  return (
    <span>
      <span className="tl-worker-name">
        <b>{worker.name}</b>
        {worker.credential && <span>{worker.credential}</span>}
      </span>
      {hasLoad(worker) && <Points worker={worker} />}
      {speaks && <Mark kind="done">{say('speaks', { language: languageName(language) })}</Mark>}
      {tier !== 'weighs_nothing' && isAboveCap(worker, tier) && (
        <Mark kind="overdue">{say('above_cap', { cap: worker.cap ?? 0 })}</Mark>
      )}
      {worker.awayUntil && <Mark kind="waiting">{say('away_until', { day: dayInWords(worker.awayUntil, here) })}</Mark>}
    </span>
  )
}

function Points({ worker: { points, cap, openCases } }: { worker: Worker }) {
  return (
    <span className="tl-worker-points">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="8" rx="4" className="tl-worker-cap" />
        <rect width={Math.min(100, (points / cap) * 100)} height="8" rx="4" className="tl-worker-share" />
      </svg>
      <small className="tl-num">
        {say('points_of', { points, cap })}, {say('open_cases', { count: openCases })}
      </small>
    </span>
  )
}

const languageName = (code: string): string => new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
