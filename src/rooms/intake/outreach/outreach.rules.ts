import { type BusinessCalendar, businessDaysBetween } from '../../../words/business-days.ts'
import type { CalendarDay } from '../../../words/calendar-day.ts'
import { dayOf, type Instant } from '../../../words/time-zone.ts'
import type { OutreachProtocol } from './outreach.schema.ts'

/** A contact that was tried, as the record has it. */
export type Tried = {
  at: Instant
  mode: string
  outcome: 'reached' | 'message' | 'no_answer' | 'refused'
  withClient: boolean
}

export type OutreachPart = {
  part: 'attempts' | 'modes' | 'days' | 'business_days' | 'letters'
  asked: number
  done: number
  met: boolean
}

/** How far the protocol has been worked through. Exhausted: everything was tried, long enough, and nobody was reached. */
export type OutreachSoFar = {
  engaged: boolean
  exhausted: boolean
  parts: OutreachPart[]
  /** The day of the first attempt, from which the patience counts. */
  since: CalendarDay | null
}

type Clock = { now: Instant; calendar: BusinessCalendar; zone: string }

/**
 * A refusal is an answer: whoever refused was reached, and is not somebody who cannot be located. Only what was tried at
 * the person counts: a pharmacy or a daughter that answered, or did not, says nothing of whether they can be reached.
 */
export function outreachSoFar(protocol: OutreachProtocol, tried: readonly Tried[], clock: Clock): OutreachSoFar {
  const atClient = tried.filter(({ withClient }) => withClient)
  const attempts = atClient.filter(({ outcome }) => outcome === 'message' || outcome === 'no_answer')
  const calls = attempts.filter((one) => !isLetter(one))
  const days = [...new Set(calls.map(({ at }) => dayOf(at, clock.zone)))].toSorted()
  const engaged = attempts.length < atClient.length
  const parts = partsOf(protocol, { calls, days, letters: attempts.length - calls.length }, clock)
  return { engaged, exhausted: !engaged && parts.every(({ met }) => met), parts, since: days[0] ?? null }
}

type Made = { calls: readonly Tried[]; days: readonly CalendarDay[]; letters: number }

function partsOf(
  protocol: OutreachProtocol,
  { calls, days, letters }: Made,
  { now, calendar, zone }: Clock,
): OutreachPart[] {
  const [first] = days
  return [
    part('attempts', protocol.attempts, calls.length),
    part('modes', protocol.modes, new Set(calls.map(({ mode }) => mode)).size),
    part('days', protocol.days, days.length),
    part(
      'business_days',
      protocol.over_business_days,
      first ? businessDaysBetween(first, dayOf(now, zone), calendar) : 0,
    ),
    part('letters', protocol.letters, letters),
  ]
}

/** A letter is asked for beside the attempts, so it is not one of them. */
const isLetter = ({ mode }: Tried): boolean => mode === 'letter'

const part = (name: OutreachPart['part'], asked: number, done: number): OutreachPart => ({
  part: name,
  asked,
  done,
  met: done >= asked,
})
