import { say } from '../en.ts'
import type { Goal, Progress } from '../plan-file/goal.ts'

/** What an update says, in the goal's own measure: "60 m", "Better", "Expected (0): ...", "Done". */
export function valueInWords(goal: Pick<Goal, 'measureKind' | 'unit' | 'gasLevels'>, one: Progress): string {
  if (goal.measureKind === 'number') return [one.value, goal.unit].filter((part) => part !== null).join(' ')
  if (goal.measureKind === 'gas') return goal.gasLevels?.[(one.level ?? 0) + 2] ?? String(one.level)
  if (goal.measureKind === 'done') return say(one.done ? 'is_done' : 'not_done')
  return say(`word_${one.direction}`)
}

export const isReached = ({ achievement }: Pick<Goal, 'achievement'>): boolean =>
  achievement === 'achieved' || achievement === 'sustaining'
