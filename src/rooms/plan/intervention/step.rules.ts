import { addDays, type CalendarDay } from '../../../words/calendar-day.ts'
import type { everies } from '../plan-file/goal.ts'

export type Every = (typeof everies)[number]

const days: Record<Every, number> = { day: 1, week: 7, two_weeks: 14, month: 30, quarter: 91 }

/** When a step that comes again is due next: counted from the day on which it was done. */
export const dueAgain = (every: Every, doneOn: CalendarDay): CalendarDay => addDays(doneOn, days[every])
