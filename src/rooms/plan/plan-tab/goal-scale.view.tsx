import { IconArrowDownRight, IconArrowUpRight, IconMinus } from '@tabler/icons-react'
import { dateInWords } from '../../../web/due-words.ts'
import { Tag } from '../../../web/parts/tag.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import type { Goal } from '../plan-file/goal.ts'
import { shareOfWay } from '../progress/progress.rules.ts'
import { isReached, valueInWords } from './goal-words.ts'

const looks = {
  better: { kind: 'done', icon: IconArrowUpRight },
  same: { kind: undefined, icon: IconMinus },
  worse: { kind: 'overdue', icon: IconArrowDownRight },
} as const

/** What is looked at, how it stands, and how far it is from the start and from the target. */
export function GoalScale({ goal }: { goal: Goal }) {
  const here = useHere()
  const last = goal.progress.at(-1)
  const day = goal.targetOn && dateInWords(goal.targetOn, here)
  return (
    <div className="tl-plan-scale">
      <span>{goal.measure}</span>
      {last ? <Way goal={goal} /> : <span className="tl-plan-quiet">{say('no_update_yet')}</span>}
      {goal.measureKind === 'number' ? (
        <NumberScale goal={goal} day={day} />
      ) : (
        <p className="tl-plan-ends">
          <b>{last && valueInWords(goal, last)}</b>
          {day && <span>{say('due_by', { day })}</span>}
        </p>
      )}
    </div>
  )
}

function Way({ goal }: { goal: Goal }) {
  const here = useHere()
  const last = goal.progress.at(-1)
  if (!last) return null
  const day = dateInWords(last.on, here)
  if (isReached(goal)) return <Tag kind="done">{say('way_on', { way: say('word_reached'), day })}</Tag>
  const { kind, icon } = looks[last.direction]
  return (
    <Tag icon={icon} {...(kind && { kind })}>
      {say('way_on', { way: say(`word_${last.direction}`), day })}
    </Tag>
  )
}

function NumberScale({ goal, day }: { goal: Goal; day: string | null }) {
  const now = goal.progress.at(-1)?.value ?? null
  const share = shareOfWay(goal, now ?? goal.baseline) ?? 0
  return (
    <>
      <span className="tl-plan-bar" aria-hidden>
        <b style={{ width: `${share * 100}%` }} />
      </span>
      <p className="tl-plan-ends">
        <span>{say('at_start', { value: goal.baseline })}</span>
        {now !== null && <b>{say('now_value', { value: now })}</b>}
        <span>{day ? say('target_by', { value: goal.target, day }) : say('target_value', { value: goal.target })}</span>
      </p>
    </>
  )
}
