import { z } from 'zod'
import { type BusinessCalendar, dueInBusinessDays } from '../../../words/business-days.ts'
import type { Instant } from '../../../words/time-zone.ts'
import { businessCalendarOf, type LayeredPack } from '../../programs/shared.ts'
import type { Urgency } from './contract.ts'

const Span = z.object({
  hours: z.number().optional(),
  business_days: z.number().optional(),
  days: z.number().optional(),
})
type Span = z.infer<typeof Span>

/** As much of a clock of the pack as a referral needs; the whole of it belongs to the room that keeps obligations. */
const Clock = z.object({
  id: z.string(),
  due: z.array(
    z.object({ value: Span.extend({ of: z.record(z.string(), Span).optional(), otherwise: Span.optional() }) }),
  ),
})

const firstAttempt = 'first-attempt'
const answer = 'screening-decision'

/** Where a pack has no such clock: the proposal of domain 2.2, rows 1 and 2. */
const attemptOtherwise: Record<Urgency, Span> = {
  emergency: { hours: 4 },
  urgent: { business_days: 1 },
  routine: { business_days: 2 },
}
const answerOtherwise: Span = { business_days: 5 }

/** By when somebody must try to reach the person, and by when whoever referred must have an answer: the same clocks as in Today. */
export function referralClocks(pack: LayeredPack, urgency: Urgency, receivedAt: Instant, zone: string) {
  const calendar = businessCalendarOf(pack)
  const earliest = (id: string, otherwise: Span) => {
    const spans = spansOf(pack, id, urgency)
    return (
      (spans.length > 0 ? spans : [otherwise]).map((span) => after(span, receivedAt, calendar, zone)).toSorted()[0] ??
      receivedAt
    )
  }
  return {
    attemptDueAt: earliest(firstAttempt, attemptOtherwise[urgency]),
    answerDueAt: earliest(answer, answerOtherwise),
  }
}

/** Every layer's clock runs, and the earliest wins. */
function spansOf(pack: LayeredPack, id: string, urgency: Urgency): Span[] {
  const rule = pack.sections['rules']?.['rules']?.find((one) => one.id === id)
  const read = Clock.safeParse(rule)
  if (!read.success) return []
  return read.data.due.map(({ value }) => value.of?.[urgency] ?? value.otherwise ?? value)
}

const hourInMs = 3_600_000

function after(span: Span, from: Instant, calendar: BusinessCalendar, zone: string): Instant {
  if (span.hours !== undefined) return new Date(Date.parse(from) + span.hours * hourInMs).toISOString()
  return dueInBusinessDays(from, span.business_days ?? span.days ?? 0, calendar, zone)
}
