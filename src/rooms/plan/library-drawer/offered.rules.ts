import { addDays, type CalendarDay } from '../../../words/calendar-day.ts'
import type { GoalStart } from '../plan-dialog/goal.form.ts'
import type { StepStart } from '../plan-dialog/step.form.ts'
import type { OfferedGoal, OfferedStep } from './contract.ts'

/** What a library calls a step, as one of the functions of case management: to teach is done with the person, to coordinate links. */
export const functionOf = {
  assess: 'assess',
  educate: 'direct',
  link: 'link',
  coordinate: 'link',
  monitor: 'monitor',
  advocate: 'advocate',
  direct: 'direct',
} as const

type Every = { days?: number | undefined; weeks?: number | undefined; months?: number | undefined }

const lengths = [
  ['quarter', 90],
  ['month', 30],
  ['two_weeks', 14],
  ['week', 7],
] as const

/** How often, of what a plan can say: never rarer than the library has it. */
export function everyOf({ days = 0, weeks = 0, months = 0 }: Every) {
  const apart = days + weeks * 7 + months * 30
  return lengths.find(([, length]) => length <= apart)?.[0] ?? 'day'
}

/** A goal of the library as a form begins with it: our words stand under theirs, which are asked for first. */
export function startOfGoal(goal: OfferedGoal, today: CalendarDay): GoalStart {
  const isNumber = goal.targetHint !== null && /^\d+$/.test(goal.targetHint)
  return {
    statement: goal.title,
    measureKind: goal.measureKind,
    measure: goal.measure,
    unit: goal.unit,
    better: goal.better,
    target: isNumber ? Number(goal.targetHint) : null,
    targetOn: addDays(today, goal.days),
    hints: { baseline: goal.baselineHint, target: isNumber ? null : goal.targetHint },
  }
}

export const startOfStep = (step: OfferedStep, today: CalendarDay): StepStart => ({
  title: step.title,
  function: step.function,
  ownerKind: step.ownerKind,
  every: step.every,
  dueOn: step.dueDays === null ? null : addDays(today, step.dueDays),
})
