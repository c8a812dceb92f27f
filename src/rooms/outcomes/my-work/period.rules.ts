import { type CalendarDay, calendarDay } from '../../../words/calendar-day.ts'
import type { Days } from './contract.ts'

export const periods = ['month', 'quarter', 'year', 'chosen'] as const
export type PeriodName = (typeof periods)[number]

/** From the first day of the calendar's month, quarter or year up to today. */
export function daysOf(period: Exclude<PeriodName, 'chosen'>, today: CalendarDay): Days {
  const [year = '', month = ''] = today.split('-')
  const first = { month: Number(month), quarter: Math.floor((Number(month) - 1) / 3) * 3 + 1, year: 1 }[period]
  return { from: calendarDay(`${year}-${String(first).padStart(2, '0')}-01`), until: today }
}
