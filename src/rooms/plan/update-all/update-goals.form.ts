import type { Problems } from '../../../web/form/problem-summary.tsx'
import { say } from '../en.ts'
import { isOpenGoal } from '../goal/goal.rules.ts'
import { numberOf } from '../plan-dialog/typed.ts'
import type { Goal } from '../plan-file/goal.ts'
import type { GoalUpdate } from '../progress/contract.ts'

/** What was typed for one goal: its value as text, or what was chosen; empty is "as it is". */
export type TypedUpdate = { value: string; words: string }
export type TypedUpdates = Readonly<Record<string, TypedUpdate>>

export const nothingTyped: TypedUpdate = { value: '', words: '' }

export const openGoals = (needs: readonly { goals: Goal[] }[]): Goal[] =>
  needs.flatMap(({ goals }) => goals).filter(({ lifecycle }) => isOpenGoal(lifecycle))

export type ReadUpdates = { updates: GoalUpdate[]; problems: Problems }

/** The updates of all goals for which something was entered, and what could not be read, by goal. */
export function readUpdates(goals: readonly Goal[], typed: TypedUpdates): ReadUpdates {
  const read = goals.map((goal) => ({ goal, typed: typed[goal.goalId] ?? nothingTyped }))
  const filled = read.filter((one) => one.typed.value.trim() !== '')
  const unreadable = filled.filter((one) => updateOf(one.goal, one.typed) === null)
  return {
    updates: filled.flatMap((one) => updateOf(one.goal, one.typed) ?? []),
    problems: Object.fromEntries(unreadable.map(({ goal }) => [goal.goalId, say('number_unreadable')])),
  }
}

/** One update in the goal's own measure; null when its number cannot be read. */
export function updateOf({ goalId, measureKind }: Goal, { value, words }: TypedUpdate): GoalUpdate | null {
  const told = { goalId, value: null, direction: null, level: null, done: null, words: words.trim() || null }
  const [text, amount] = [value.trim(), numberOf(value)]
  switch (measureKind) {
    case 'number':
      return amount === null ? null : { ...told, value: amount }
    case 'gas':
      return { ...told, level: Number(text) }
    case 'done':
      return { ...told, done: text === 'done' }
    default:
      return text === 'better' || text === 'same' || text === 'worse' ? { ...told, direction: text } : null
  }
}
