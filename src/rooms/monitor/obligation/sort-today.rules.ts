import { daysBetween } from '../../../words/calendar-day.ts'
import { dayOf, type Instant } from '../../../words/time-zone.ts'
import { standing } from './standing.rules.ts'

/** What Today must know of a row to put it in its place. */
export type TodayRow = {
  id: string
  dueAt: Instant
  warnAt?: Instant | null
  waiting: boolean
  weight: 'ordinary' | 'legal' | 'safety'
  tier: number | null
}

/** The headings of the one list, in their order. */
export type TodayGroup = 'legal_and_safety' | 'overdue' | 'today' | 'this_week' | 'waiting' | 'later'

/** Legal and safety deadlines stand first from the day on which they are warned of, due or late; not a year before. */
export function todayGroup(row: TodayRow, now: Instant | Date, zone: string): TodayGroup {
  const stands = standing(row, now, zone)
  const presses = stands === 'overdue' || stands === 'today' || isWarned(row, now)
  return row.weight !== 'ordinary' && presses ? 'legal_and_safety' : stands
}

/** Legal and safety deadlines, then days overdue, then acuity; of equals, the earlier due. */
export const sortToday = <Row extends TodayRow>(rows: readonly Row[], now: Instant | Date, zone: string): Row[] =>
  rows.toSorted((one, other) => compared(rankOf(one, now, zone), rankOf(other, now, zone)))

const groups: readonly TodayGroup[] = ['legal_and_safety', 'overdue', 'today', 'this_week', 'waiting', 'later']

/** Compared part by part; the smaller goes first. */
function rankOf(row: TodayRow, now: Instant | Date, zone: string): readonly (number | string)[] {
  const group = todayGroup(row, now, zone)
  const daysLate = daysBetween(dayOf(row.dueAt, zone), dayOf(now, zone))
  return [
    groups.indexOf(group),
    group === 'legal_and_safety' && row.weight === 'safety' ? 0 : 1,
    -daysLate,
    -(row.tier ?? 0),
    Date.parse(row.dueAt),
    row.id,
  ]
}

function compared(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  const at = one.findIndex((part, index) => part !== other[index])
  const [left, right] = [one[at] ?? 0, other[at] ?? 0]
  return left < right ? -1 : Number(left > right)
}

const isWarned = ({ warnAt }: TodayRow, now: Instant | Date): boolean =>
  warnAt !== undefined && warnAt !== null && Date.parse(warnAt) <= new Date(now).getTime()
