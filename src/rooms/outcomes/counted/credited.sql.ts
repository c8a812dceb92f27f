import { type RawBuilder, sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { addDays, type CalendarDay } from '../../../words/calendar-day.ts'
import { instantOf } from '../../../words/time-zone.ts'

/** Whose work, on which days; both days belong to it. */
export type AskedWork = { staffId: string; from: CalendarDay; until: CalendarDay; zone: string }

/** One thing that is counted, as every measure selects it. */
export type CountedRow = {
  id: string
  client_id: string
  case_id: string | null
  given: string
  family: string
  preferred: string | null
  day: string
}

/** Stands where a query has joined people.client as `c`. */
export const named = sql`c.given, c.family, c.preferred`

export const agencyOf = (tx: Tx): string => contextOf(tx).agencyId

/** The instants between which these days lie: from the first up to, and without, the second. */
export const momentsOf = ({ from, until, zone }: AskedWork) => ({
  start: instantOf(from, '00:00', zone),
  end: instantOf(addDays(until, 1), '00:00', zone),
})

/** The cases that somebody carried in these days, as primary or as backup, and from which day to which. */
export function carried(tx: Tx, asked: AskedWork): RawBuilder<unknown> {
  const { start, end } = momentsOf(asked)
  return sql`
    select a.case_id, a.client_id, greatest((a.from_at at time zone ${asked.zone})::date, ${asked.from}::date) as from_day,
        least((a.until_at at time zone ${asked.zone})::date, ${asked.until}::date) as until_day
      from cases.assignment a
      where a.org_id = ${agencyOf(tx)} and a.staff_id = ${asked.staffId}
        and a.from_at < ${end} and (a.until_at is null or a.until_at >= ${start})`
}
