import { dateInWords } from '../../../web/due-words.ts'
import { Choice } from '../../../web/form/choices.tsx'
import { SelectField, TextField } from '../../../web/form/inputs.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import { directions, type Goal } from '../plan-file/goal.ts'
import { valueInWords } from '../plan-tab/goal-words.ts'
import type { TypedUpdate } from './update-goals.form.ts'

type GoalUpdateProps = {
  goal: Goal
  typed: TypedUpdate
  problem?: string | undefined
  onType: (typed: TypedUpdate) => void
}

/** How one goal goes, asked in its own measure, with what it was last time. */
export function GoalUpdateFields({ goal, typed, problem, onType }: GoalUpdateProps) {
  const hint = useLastTime(goal)
  const set = (value: string) => onType({ ...typed, value })
  const field = { name: goal.goalId, hint, problem }
  const label = goal.unit ? `${goal.measure} (${goal.unit})` : goal.measure
  switch (goal.measureKind) {
    case 'number':
      return (
        <TextField
          {...field}
          label={label}
          inputMode="decimal"
          value={typed.value}
          onChange={({ target }) => set(target.value)}
        />
      )
    case 'gas':
      return (
        <SelectField
          {...field}
          label={label}
          none={say('clear_choice')}
          options={(goal.gasLevels ?? []).map((word, at) => ({ value: String(at - 2), word: `${at - 2}: ${word}` }))}
          value={typed.value}
          onChange={({ target }) => set(target.value)}
        />
      )
    default:
      return <Choice {...field} label={label} options={waysOf(goal)} value={typed.value} onChange={set} />
  }
}

const waysOf = ({ measureKind }: Goal) => [
  ...(measureKind === 'done'
    ? [
        { value: 'done', word: say('is_done') },
        { value: 'not', word: say('not_done') },
      ]
    : directions.map((value) => ({ value: String(value), word: say(`word_${value}`) }))),
  { value: '', word: say('clear_choice') },
]

function useLastTime(goal: Goal): string {
  const here = useHere()
  const last = goal.progress.at(-1)
  if (last) return say('last_time', { value: valueInWords(goal, last), day: dateInWords(last.on, here) })
  return goal.baseline === null ? say('no_update_yet') : say('at_start', { value: goal.baseline })
}
