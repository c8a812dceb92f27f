import { PartialDay } from '../../../words/calendar-day.ts'
import { compare } from '../answers/compare.ts'
import type { Item } from '../questionnaire/questionnaire.ts'
import { type Issue, issueAt, type Where } from './issue.ts'

const clock = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$/
const moment = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/

const isDay = (text: string): boolean => PartialDay.safeParse(text).success

/** A day as exactly as it is known, within the item's limits. */
export const checkDay = (item: Item, day: string, where: Where): Issue[] =>
  isDay(day) ? checkLimits(item, day, where) : [issueAt(where, 'value', 'a_no_date')]

export function checkMoment(item: Item, text: string, where: Where): Issue[] {
  const day = moment.exec(text)?.[1] ?? text
  return isDay(day) ? checkLimits(item, text, where) : [issueAt(where, 'value', 'a_no_moment')]
}

export const checkTime = (item: Item, time: string, where: Where): Issue[] =>
  clock.test(time) ? checkLimits(item, time, where) : [issueAt(where, 'value', 'a_no_time')]

function checkLimits({ limits: { min, max } }: Item, found: string, where: Where): Issue[] {
  const order = (limit: unknown) =>
    typeof limit === 'string' ? compare({ valueDateTime: found }, { valueDateTime: limit }) : null
  return [
    ...((order(min) ?? 0) < 0 ? [issueAt(where, 'value', 'a_too_early', { limit: min })] : []),
    ...((order(max) ?? 0) > 0 ? [issueAt(where, 'value', 'a_too_late', { limit: max })] : []),
  ]
}
