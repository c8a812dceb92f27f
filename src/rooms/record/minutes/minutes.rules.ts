import { addDays, type CalendarDay, weekdayOf } from '../../../words/calendar-day.ts'
import { functions } from '../contact-note/note-words.ts'
import type { MinutesSum, NoteMinutes } from './contract.ts'

type Counted = Pick<NoteMinutes, 'day' | 'function' | 'minutes'>

/** What was worked, by what the work was for: the minutes of signed notes, counted on the day of the contact. */
export function sumOf(notes: readonly Counted[]): MinutesSum {
  const of = (counted: readonly Counted[]) => counted.reduce((sum, { minutes }) => sum + minutes, 0)
  return {
    minutes: of(notes),
    functions: functions
      .map((one) => ({ function: one, minutes: of(notes.filter((note) => note.function === one)) }))
      .filter(({ minutes }) => minutes > 0)
      .toSorted((one, other) => other.minutes - one.minutes),
  }
}

export const onDay = <T extends Counted>(notes: readonly T[], day: CalendarDay): T[] =>
  notes.filter((note) => note.day === day)

/** A week begins on Monday. */
export const mondayOf = (day: CalendarDay): CalendarDay => addDays(day, -((weekdayOf(day) + 6) % 7))
