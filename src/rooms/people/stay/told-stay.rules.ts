import type { CalendarDay } from '../../../words/calendar-day.ts'
import { dayOf, type Instant, instantOf, timeOf } from '../../../words/time-zone.ts'
import { firstYear } from '../period.rules.ts'
import { refuse } from '../refusals.ts'
import type { StayFacts } from './contract.ts'

type Days = Pick<StayFacts, 'startedOn' | 'startedTime' | 'endedOn' | 'endedTime' | 'expectedOn'>
type Here = { now: Instant; zone: string }

/** Refuses days that cannot be: before birth, ahead, or the end before the start. */
export function refuseUnlessPossible(said: Days, birthDate: string | null, { now, zone }: Here): void {
  const today = dayOf(now, zone)
  const { startedOn, endedOn, expectedOn } = said
  for (const [field, day] of Object.entries({ startedOn, endedOn, expectedOn }))
    refuseUnlessDayPossible(field, day, birthDate, today)
  if (startedOn > today) throw refuse('stay_in_future', 'startedOn')
  if (endedOn !== null && endedOn > today) throw refuse('discharge_ahead', 'endedOn')
  if (endedOn !== null && endedOn < startedOn) throw refuse('discharge_before_admission', 'endedOn')
  if (expectedOn !== null && expectedOn < startedOn) throw refuse('discharge_before_admission', 'expectedOn')
  refuseUnlessTimesPossible(said, { now, zone })
}

function refuseUnlessDayPossible(field: string, day: string | null, birthDate: string | null, today: string): void {
  if (day === null) return
  if (day < firstYear || day > lastOf(today)) throw refuse('year_impossible', field)
  if (birthDate !== null && day.slice(0, birthDate.length) < birthDate) throw refuse('stay_before_birth', field)
}

/** Two years ahead: further nobody plans to go home. */
const lastOf = (today: string): string => `${Number(today.slice(0, 4)) + 2}${today.slice(4)}`

function refuseUnlessTimesPossible(said: Days, { now, zone }: Here): void {
  const { startedOn, startedTime, endedOn, endedTime } = said
  const [today, hour] = [dayOf(now, zone), timeOf(now, zone)]
  if (startedTime !== null && startedOn === today && startedTime > hour) throw refuse('stay_in_future', 'startedTime')
  if (endedOn === null) return
  if (endedTime !== null && endedOn === today && endedTime > hour) throw refuse('discharge_ahead', 'endedTime')
  if (endedOn === startedOn && startedTime !== null && endedTime !== null && endedTime < startedTime)
    throw refuse('discharge_before_admission', 'endedTime')
}

type Moments = { startedAt: Instant; endedAt: Instant | null }
type Standing = { startedAt: Instant | null; endedAt: Instant | null }

/** Days as instants. Where nobody says the hour it is noon, not later than now and not before the admission. */
export function momentsOf(said: Days, here: Here, standing: Standing | null = null): Moments {
  const at = (day: CalendarDay, time: string | null, stood: Instant | null = null): Instant => {
    if (stood !== null && dayOf(stood, here.zone) === day && (time ?? '12:00') === timeOf(stood, here.zone))
      return stood
    const noon = instantOf(day, time ?? '12:00', here.zone)
    return time === null && noon > here.now ? here.now : noon
  }
  const startedAt = at(said.startedOn, said.startedTime, standing?.startedAt)
  if (said.endedOn === null) return { startedAt, endedAt: null }
  const endedAt = at(said.endedOn, said.endedTime, standing?.endedAt)
  if (endedAt < startedAt) return { startedAt, endedAt: startedAt }
  return { startedAt, endedAt }
}
