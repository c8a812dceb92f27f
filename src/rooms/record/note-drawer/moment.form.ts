import { dayInWords, type Here, momentInWords } from '../../../web/due-words.ts'
import { say as sayWeb } from '../../../web/en.ts'
import { addDays, type CalendarDay, calendarDay, daysBetween, weekdayOf } from '../../../words/calendar-day.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { foldedText } from '../../../words/person-name.ts'
import { dayOf, type Instant, instantOf, timeOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'

/** Whether a field asks for what was or for what will be: "Wed" is the last one or the next one. */
export type Direction = 'past' | 'future'

const morning = '09:00'

/**
 * A day and time as people write them: "Today 10:30", "10:30", "Wed 25 Nov 10:00", "yesterday 2 pm", "11/25 9"; of what
 * will be, also "in 3 days", "in 2 weeks 14:00" and "next Mon".
 * Undefined when it cannot be read. What will be may leave out the hour: then it is nine in the morning.
 */
export function readMoment(typed: string, direction: Direction, here: Here): Instant | undefined {
  const { day: dayWords, time } = partsOf(typed)
  if (typed.trim() === '' || time === 'unreadable') return undefined
  if (!time && direction === 'past') return undefined
  const day = dayWords === '' ? dayOf(here.now, here.zone) : readDay(dayWords, direction, here)
  return day && instantOf(day, time ?? morning, here.zone)
}

/** A day as people write it: "Tomorrow", "Wed", "25 Nov", "25 Nov 2027", "11/25", "2026-11-25". */
export function readDay(typed: string, direction: Direction, here: Here): CalendarDay | undefined {
  const today = dayOf(here.now, here.zone)
  const words = foldedText(typed.replaceAll('/', ' / ').replaceAll('-', ' '))
    .split(' ')
    .filter((word) => word !== '')
  const near = nearDays(today).get(words.join(' ')) ?? (direction === 'future' ? dayAhead(words, today) : undefined)
  if (near) return near
  const weekday = words[0] === undefined ? -1 : indexOfName(words[0], weekdays())
  const rest = weekday < 0 ? words : words.slice(1)
  if (rest.length === 0) return weekday < 0 ? undefined : nearestWeekday(today, weekday, direction)
  return yearsOf(dateIn(rest, typed.includes('/')), today).find((day) => weekday < 0 || weekdayOf(day) === weekday)
}

/** What a field shows: the words of a moment that was read, else what was typed. */
export const momentWords = (kept: string, here: Here): string => (isInstant(kept) ? momentInWords(kept, here) : kept)

export const dayWords = (kept: string, here: Here): string => (isDay(kept) ? dayInWords(calendarDay(kept), here) : kept)

/** Now, to the five minutes before: nobody looks at the clock more closely than that. */
export function aboutNow({ now, zone }: Here): Instant {
  const [hour = '', minute = '0'] = timeOf(now, zone).split(':')
  return instantOf(dayOf(now, zone), `${hour}:${String(Math.floor(Number(minute) / 5) * 5).padStart(2, '0')}`, zone)
}

export const isInstant = (kept: string): boolean => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(kept)
export const isDay = (kept: string): boolean => /^\d{4}-\d\d-\d\d$/.test(kept)

const timeAtEnd = /(?:^|[\s,])(\d{1,2})(?:[:.h](\d{2})?)?\s*(am|pm|a\.m\.|p\.m\.)?$/i

/** The time stands last. A lone number is an hour only behind a day that is whole without it: "Wed 10", not "25 Nov 10". */
function partsOf(typed: string): { day: string; time?: string | undefined | 'unreadable' } {
  const text = typed.trim()
  const found = timeAtEnd.exec(text)
  if (!found) return { day: text }
  const [whole, hour = '', minute, half] = found
  const day = text
    .slice(0, text.length - whole.length)
    .trim()
    .replace(/,$/, '')
  const isPlain = !half && !/[:.h]/i.test(whole)
  if (isPlain && (day === '' || /\d{4}$|[/-]$/.test(text) || isUnfinishedDate(day))) return { day: text }
  return { day, time: clockTime(Number(hour), Number(minute ?? 0), half) ?? 'unreadable' }
}

/** "25" or "Wed 25" before "Nov", or "Nov" before "25": the number behind it is part of the date. */
const isUnfinishedDate = (day: string): boolean => {
  const last = foldedText(day).split(' ').at(-1) ?? ''
  return indexOfName(last, months()) >= 0 && !/\d/.test(day)
}

function clockTime(hour: number, minute: number, half: string | undefined): string | undefined {
  const inDay = half ? (hour % 12) + (/^p/i.test(half) ? 12 : 0) : hour
  if (inDay > 23 || minute > 59 || (half && (hour < 1 || hour > 12))) return undefined
  return `${String(inDay).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

const nearDays = (today: CalendarDay): Map<string, CalendarDay> =>
  new Map([
    [foldedText(sayWeb('today')), today],
    [foldedText(sayWeb('tomorrow')), addDays(today, 1)],
    [foldedText(sayWeb('yesterday')), addDays(today, -1)],
  ])

/** "In 3 days", "in 2 weeks", "next Mon": as the catalogue would say it of that number, or of that day. */
function dayAhead(words: readonly string[], today: CalendarDay): CalendarDay | undefined {
  const typed = words.join(' ')
  const count = Number(words.find((word) => /^\d{1,3}$/.test(word)))
  if (typed === foldedText(say('moment_in_days', { count }))) return addDays(today, count)
  if (typed === foldedText(say('moment_in_weeks', { count }))) return addDays(today, count * 7)
  const name = words.find((word) => indexOfName(word, weekdays()) >= 0)
  if (name === undefined || typed !== foldedText(say('moment_next_weekday', { weekday: name }))) return undefined
  return weekdayOfNextWeek(today, indexOfName(name, weekdays()))
}

/** Weeks begin on Monday: on a Wednesday "next Fri" is not the day after tomorrow. */
const weekdayOfNextWeek = (today: CalendarDay, weekday: number): CalendarDay =>
  addDays(today, 7 - fromMonday(weekdayOf(today)) + fromMonday(weekday))

const fromMonday = (weekday: number): number => (weekday + 6) % 7

function nearestWeekday(today: CalendarDay, weekday: number, direction: Direction): CalendarDay {
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  if (direction === 'future') return addDays(today, ahead || 7)
  return addDays(today, ahead === 0 ? 0 : ahead - 7)
}

type DateParts = { year?: number; month: number; day: number }

function dateIn(words: readonly string[], slashed: boolean): DateParts | undefined {
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number)
  const named = words.findIndex((word) => indexOfName(word, months()) >= 0)
  const [first, second, third] = numbers
  if (named >= 0) return partsFrom(indexOfName(words[named] ?? '', months()) + 1, first, second)
  if (first !== undefined && first > 31) return partsFrom(second, third, first)
  return slashed ? partsFrom(first, second, third) : undefined
}

function partsFrom(month?: number, day?: number, year?: number): DateParts | undefined {
  if (month === undefined || day === undefined) return undefined
  return { month, day, ...(year !== undefined && { year: year < 100 ? year + 2000 : year }) }
}

/** The day itself, or without a year the days it may be, the nearest first. */
function yearsOf(parts: DateParts | undefined, today: CalendarDay): CalendarDay[] {
  if (!parts) return []
  const thisYear = Number(today.slice(0, 4))
  const years = parts.year === undefined ? [thisYear - 1, thisYear, thisYear + 1] : [parts.year]
  return years
    .flatMap((year) => dayThatIs(year, parts.month, parts.day) ?? [])
    .toSorted((one, other) => Math.abs(daysBetween(today, one)) - Math.abs(daysBetween(today, other)))
}

function dayThatIs(year: number, month: number, day: number): CalendarDay | undefined {
  const at = new Date(Date.UTC(year, month - 1, day))
  if (year < 1900 || year > 2200 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return undefined
  return calendarDay(at.toISOString().slice(0, 10))
}

const indexOfName = (word: string, names: readonly string[]): number =>
  word.length < 3 ? -1 : names.findIndex((name) => name.startsWith(word) || word === name.slice(0, 4))

const weekdays = () => names((at) => new Date(Date.UTC(2023, 0, 1 + at)), 7, { weekday: 'long' })
const months = () => names((at) => new Date(Date.UTC(2023, at, 1)), 12, { month: 'long' })

const names = (at: (index: number) => Date, count: number, wanted: Intl.DateTimeFormatOptions): string[] => {
  const format = new Intl.DateTimeFormat(catalogue.language, { ...wanted, timeZone: 'UTC' })
  return Array.from({ length: count }, (_, index) => foldedText(format.format(at(index))))
}
