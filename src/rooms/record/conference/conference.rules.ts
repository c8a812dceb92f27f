import { addDays, calendarDay } from '../../../words/calendar-day.ts'
import { displayName, type PersonName } from '../../../words/person-name.ts'
import { namedIn } from '../../people/index.ts'
import { isLateEntry } from '../contact-note/contact-note.rules.ts'
import { refuse } from '../refusals.ts'
import type { HoldingConference } from './contract.ts'

type Ground = { now: string; today: string; windowHours: number }

export function refuseProblems(held: HoldingConference, { now, today, windowHours }: Ground): void {
  if (Date.parse(held.happenedAt) > Date.parse(now)) throw refuse('conference_in_future', 'happenedAt')
  if (isLateEntry(held.happenedAt, now, windowHours) && !held.lateBecause)
    throw refuse('late_needs_reason', 'lateBecause', { hours: windowHours })
  if (new Set(held.entries.map(({ caseId }) => caseId)).size < held.entries.length)
    throw refuse('conference_case_twice', 'entries')
  for (const [at, { tasks }] of held.entries.entries()) {
    const out = tasks.find(({ on }) => on < today || on > addDays(calendarDay(today), 365))
    if (out) throw refuse('conference_task_day', `entries.${at}.tasks`, { title: out.title })
  }
}

/** Everybody whose record another part goes to, as far as the writer sees them. */
export type Spoken = { client: PersonName; others: readonly PersonName[] }

/** What is written into one client's record names no other: not in what all entries share, and not in this part. */
export function refuseNames(held: HoldingConference, at: number, spoken: Spoken): void {
  const part = held.entries[at]
  const fields: [string, string | null][] = [
    ['topic', held.topic],
    ['others', held.others.join('\n')],
    ['lateBecause', held.lateBecause],
    [`entries.${at}.discussed`, part?.discussed ?? null],
    [`entries.${at}.decisions`, part?.decisions ?? null],
    [`entries.${at}.tasks`, part?.tasks.map(({ title }) => title).join('\n') ?? null],
  ]
  for (const [field, words] of fields) {
    const named = words && namedIn(words, spoken)
    if (named)
      throw refuse('conference_names_another', field, { name: displayName(named), client: displayName(spoken.client) })
  }
}
