import { type CalendarDay, CalendarDay as Day } from '../../../words/calendar-day.ts'

/** What somebody typed into the search, read every way in which it can be meant. */
export type Sought = {
  /** Words of a name; empty when what was typed is a date or a number. */
  words: string
  /** Birth dates, as exactly as they may be known: '1968-03-14', '1968-03', '1968'. */
  births: string[]
  /** A year or a month beside a name: '1968', '1968-03'. */
  birthStart: string | null
  /** Digits of a telephone number, at least three. */
  partOfNumber: string | null
  /** An identifier as it may begin, in lower case. */
  code: string | null
  recordNumber: string | null
}

/** Reads 'okafo', 'baptiste 1968', '3/14/68', '14 Mar 1968', '555-0129', 'TL-20041' or a member id. */
export function soughtBy(typed: string, today: CalendarDay): Sought {
  const text = typed.trim().replaceAll(/\s+/g, ' ').slice(0, 100)
  const { births, rest } = bornIn(text, today)
  const beside = rest === '' || births.length > 0 ? null : besideName(rest)
  const number = numberIn(text)
  const named = /\p{L}/u.test(rest)
  return {
    words: named ? (beside?.words ?? rest) : '',
    births,
    birthStart: named ? (beside?.start ?? null) : null,
    partOfNumber: number,
    code: text.length >= 4 && /\d/.test(text) && !/\s/.test(text) ? forPattern(text.toLowerCase()) : null,
    recordNumber: recordNumberIn(text),
  }
}

/** Nothing can be looked for by a single letter. */
export const isSearchable = ({ words, births, partOfNumber, code, recordNumber }: Sought): boolean =>
  words.length >= 2 || births.length > 0 || [partOfNumber, code, recordNumber].some((one) => one !== null)

/** A day written anywhere in the text, and the words beside it. */
function bornIn(text: string, today: CalendarDay): { births: string[]; rest: string } {
  for (const { pattern, read } of spellings) {
    const met = pattern.exec(text)
    const days = met ? read(met, today).filter((day) => Day.safeParse(day).success && day <= today) : []
    if (met && days.length > 0) return { births: asKnown(days), rest: without(text, met[0]) }
  }
  return { births: [], rest: text }
}

type Spelling = { pattern: RegExp; read: (met: RegExpExecArray, today: CalendarDay) => string[] }

const spellings: Spelling[] = [
  { pattern: /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/, read: ([, year, month, day]) => [dayFrom(year, month, day)] },
  {
    pattern: /\b(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})\b/,
    read: ([, one, two, year], today) => eitherOrder(one, two, year, today),
  },
  { pattern: /^(\d{4})(\d{2})(\d{2})$/, read: ([, year, month, day]) => [dayFrom(year, month, day)] },
  { pattern: /^(\d{2})(\d{2})(\d{4})$/, read: ([, one, two, year], today) => eitherOrder(one, two, year, today) },
  {
    pattern: /\b(\d{1,2})\.? (?:de )?(\p{L}{3,})\.?,? (?:de )?(\d{4})\b/u,
    read: ([, day, month, year]) => [dayFrom(year, monthNamed(month), day)],
  },
  {
    pattern: /\b(\p{L}{3,})\.? (\d{1,2}),? (\d{4})\b/u,
    read: ([, month, day, year]) => [dayFrom(year, monthNamed(month), day)],
  },
]

const dayFrom = (year = '', month = '', day = ''): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

/** 3/4/1968 is the fourth of March to some and the third of April to others. */
function eitherOrder(one = '', two = '', year = '', today: CalendarDay): string[] {
  const full = year.length === 4 ? year : centuryOf(year, today)
  return [...new Set([dayFrom(full, one, two), dayFrom(full, two, one)])]
}

const centuryOf = (year: string, today: CalendarDay): string =>
  `20${year}` > today.slice(0, 4) ? `19${year}` : `20${year}`

/** Of somebody whose day is not known, the month or the year may stand in the record. */
const asKnown = (days: readonly string[]): string[] => [
  ...new Set(days.flatMap((day) => [day, day.slice(0, 7), day.slice(0, 4)])),
]

const months = ['en', 'es'].map((language) =>
  Array.from({ length: 12 }, (_, at) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
      .format(new Date(Date.UTC(2026, at, 1)))
      .toLowerCase(),
  ),
)

/** '03' for 'Mar', 'march' or 'marzo'; empty for another word. */
function monthNamed(word = ''): string {
  const at = months
    .map((names) => names.findIndex((name) => name.startsWith(word.toLowerCase())))
    .find((found) => found >= 0)
  return at === undefined ? '' : String(at + 1).padStart(2, '0')
}

const without = (text: string, part: string): string => text.replace(part, ' ').replaceAll(/\s+/g, ' ').trim()

/** 'baptiste 1968', 'baptiste 1968-03'. */
function besideName(text: string): { words: string; start: string } | null {
  const met = /\b((?:19|20)\d{2}(?:-\d{2})?)\b/.exec(text)
  return met?.[1] ? { words: without(text, met[1]), start: met[1] } : null
}

function numberIn(text: string): string | null {
  const digits = text.replaceAll(/\D/g, '')
  return digits.length >= 3 && /^[\d\s()+.-]+$/.test(text) ? digits : null
}

function recordNumberIn(text: string): string | null {
  const met = /^(?:tl-?)?(\d{3,})$/i.exec(text)
  return met ? `TL-${met[1]}` : null
}

const forPattern = (text: string): string => text.replaceAll(/[%_\\]/g, '')
