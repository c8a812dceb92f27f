import { type BusinessCalendar, businessDaysBetween } from '../words/business-days.ts'
import { addDays, type CalendarDay, calendarDay, daysBetween } from '../words/calendar-day.ts'
import { catalogue } from '../words/catalogue.ts'
import { dayOf, type Instant, timeOf } from '../words/time-zone.ts'
import { say } from './en.ts'

/** Where and when the reader stands: the agency's clock, zone and way of writing hours. */
export type Here = { now: Instant; zone: string; clock: '24' | '12' }

/** An instant when the hour counts, a day when it does not. */
export type Due = { at: Instant } | { on: CalendarDay }

/** The rule's own unit. Business days are counted by the agency's calendar, on weekdays when none is given. */
export type LateUnit = 'hours' | 'days' | 'business_days'

export type DueWords = { kind: 'overdue' | 'due' | 'later'; words: string }

/** "Today 17:00", "Tomorrow", "Wed 25 Nov" while it can be kept; "3 days late", "18 h late" after. */
export function dueInWords(due: Due, unit: LateUnit, here: Here, calendar: BusinessCalendar = weekdays): DueWords {
  const today = dayOf(here.now, here.zone)
  const day = 'at' in due ? dayOf(due.at, here.zone) : due.on
  if ('at' in due ? Date.parse(due.at) < Date.parse(here.now) : day < today)
    return { kind: 'overdue', words: lateInWords(due, unit, here, calendar) }
  if (day > today) return { kind: 'later', words: dayInWords(day, here) }
  return { kind: 'due', words: 'at' in due ? momentInWords(due.at, here) : dayInWords(day, here) }
}

/** "Today", "Tomorrow", "Yesterday", "Wed 25 Nov", and the year when it is another one. */
export function dayInWords(day: CalendarDay, here: Here): string {
  const today = dayOf(here.now, here.zone)
  if (day === today) return say('today')
  if (day === addDays(today, 1)) return say('tomorrow')
  if (day === addDays(today, -1)) return say('yesterday')
  return dateInWords(day, here)
}

/** Always the date: "Wed 25 Nov", "Sun 31 Jan 2027". */
export function dateInWords(day: CalendarDay, here: Here): string {
  const otherYear = day.slice(0, 4) !== dayOf(here.now, here.zone).slice(0, 4)
  const values = {
    weekday: part(day, { weekday: 'short' }),
    day: Number(day.slice(8)),
    month: part(day, { month: 'short' }),
  }
  return otherYear
    ? say('weekday_day_month_year', { ...values, year: day.slice(0, 4) })
    : say('weekday_day_month', values)
}

/** For the head of a day's page: "Monday 23 November". */
export const longDayInWords = (day: CalendarDay): string =>
  say('weekday_day_month', {
    weekday: part(day, { weekday: 'long' }),
    day: Number(day.slice(8)),
    month: part(day, { month: 'long' }),
  })

/** For birthdays and papers: "14 Mar 1968". */
export const plainDayInWords = (day: CalendarDay): string =>
  say('day_month_year', { day: Number(day.slice(8)), month: part(day, { month: 'short' }), year: day.slice(0, 4) })

/** As exactly as it is known: "14 Mar 1968", "March 1968", "1968". */
export function partialDayInWords(day: string): string {
  if (day.length === 10) return plainDayInWords(calendarDay(day))
  return day.length === 7 ? `${part(calendarDay(`${day}-01`), { month: 'long' })} ${day.slice(0, 4)}` : day
}

/** "Today 09:20", "Thu 19 Nov 16:12". */
export const momentInWords = (at: Instant, here: Here): string =>
  say('day_and_time', { day: dayInWords(dayOf(at, here.zone), here), time: timeInWords(at, here) })

/** The same within a sentence: "saved today 09:20", and still "saved Thu 19 Nov 16:12". */
export function momentInSentence(at: Instant, here: Here): string {
  const words = momentInWords(at, here)
  const isNear = Math.abs(daysBetween(dayOf(here.now, here.zone), dayOf(at, here.zone))) <= 1
  return isNear ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

/** "17:00" or "5:00 pm", by the agency's setting. */
export function timeInWords(at: Instant, here: Pick<Here, 'zone' | 'clock'>): string {
  const time = timeOf(at, here.zone)
  if (here.clock === '24') return time
  const [hour = 0, minute = ''] = [Number(time.slice(0, 2)), time.slice(3)]
  return say(hour < 12 ? 'time_am' : 'time_pm', { hour: hour % 12 || 12, minute })
}

/** "47 h", "25 min", "4 days": what is left until then, or has passed since. */
export function spanInWords(from: Instant, to: Instant): string {
  const minutes = Math.floor(Math.abs(Date.parse(to) - Date.parse(from)) / 60_000)
  if (minutes < 60) return say('minutes', { count: Math.max(minutes, 1) })
  if (minutes < 72 * 60) return say('hours', { count: Math.floor(minutes / 60) })
  return say('days', { count: Math.floor(minutes / 1440) })
}

function lateInWords(due: Due, unit: LateUnit, here: Here, calendar: BusinessCalendar): string {
  const today = dayOf(here.now, here.zone)
  const day = 'at' in due ? dayOf(due.at, here.zone) : due.on
  const business = unit === 'business_days' ? businessDaysBetween(day, today, calendar) : 0
  if (business > 0) return say('business_days_late', { count: business })
  if ('at' in due && (unit === 'hours' || day === today)) return hoursLate(due.at, here.now)
  return say('days_late', { count: daysBetween(day, today) })
}

function hoursLate(at: Instant, now: Instant): string {
  const minutes = Math.floor((Date.parse(now) - Date.parse(at)) / 60_000)
  if (minutes < 60) return say('minutes_late', { count: Math.max(minutes, 1) })
  return say('hours_late', { count: Math.floor(minutes / 60) })
}

const part = (day: CalendarDay, wanted: Intl.DateTimeFormatOptions): string => formatOf(wanted).format(new Date(day))

/** To make one costs more than to use it a hundred times, and lists say hundreds of days. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(wanted: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${catalogue.language} ${JSON.stringify(wanted)}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(catalogue.language, { ...wanted, timeZone: 'UTC' })
  formats.set(key, format)
  return format
}

const weekdays: BusinessCalendar = { weekend: [0, 6], holidays: [], endOfBusiness: '17:00' }
