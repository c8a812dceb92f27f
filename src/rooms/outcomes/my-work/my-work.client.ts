import { z } from 'zod'
import { asked } from '../../../web/asking.ts'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { PlanMeasure } from '../../monitor/plans/contract.ts'
import { type Days, listMyWorkRows, readMyWork, WorkMeasure } from './contract.ts'
import { daysOf, periods } from './period.rules.ts'

/** Stale with the team: whatever is counted here names it when it changes. */
const topic = 'team'

/** What the address asks for. */
export const WorkAddress = z.object({
  period: z.enum(periods).default('month'),
  from: CalendarDay.optional(),
  until: CalendarDay.optional(),
  measure: WorkMeasure.optional(),
  /** Of the plans of those whom I carry: which number's rows stand open. */
  plans: PlanMeasure.optional(),
})
export type WorkAddress = z.infer<typeof WorkAddress>

export const addressOfWork = (to: WorkAddress): string =>
  `/mine?${new URLSearchParams(Object.entries(to).flatMap(([name, value]) => (value ? [[name, value]] : [])))}`

/** The days that are looked at: chosen ones as they were chosen, the month while one is still missing. */
export function daysIn({ period, from, until }: WorkAddress, today: CalendarDay): Days {
  if (period !== 'chosen') return daysOf(period, today)
  return from && until ? { from, until } : daysOf('month', today)
}

export const myWorkQuery = (days: Days) => asked(topic, readMyWork, { query: days })

export const myWorkRowsQuery = (days: Days, measure: WorkMeasure) =>
  asked(topic, listMyWorkRows, { query: { ...days, measure } })
