import { dayOf, type Instant } from '../../../words/time-zone.ts'
import { matchesPattern } from '../../programs/shared.ts'
import { lateAt } from '../obligation/late.rules.ts'
import type { Attempt, Change, Obligation } from '../obligation/obligation.ts'
import type { LayeredRule } from './rule.schema.ts'
import { type Ground, isBefore, momentOf, type RuleEvent, recordedMomentOf } from './rule-event.ts'

type Answer = LayeredRule['satisfied_by'][number]

/** What an event satisfies, and where it counts as an attempt. An event never answers what it opened. */
export const answered = (event: RuleEvent, obligations: readonly Obligation[], ground: Ground): Change[] =>
  obligations.flatMap((one) => {
    const rule = ground.rules.find(({ id }) => id === one.ruleId)
    if (!rule || one.closed || one.openedBy === event.id) return []
    const at = answeredAt(event, one, rule.satisfied_by, ground)
    return at === null ? attempted(event, one, rule, ground) : [satisfied(event, one, at, ground)]
  })

/** Whether it is about this obligation and matches one of the patterns. */
export const concerns = (event: RuleEvent, one: Obligation, answers: readonly Answer[]): Answer | undefined =>
  answers.find(
    (answer) =>
      matchesPattern(answer, event) &&
      (!answer.same_subject || (one.subjectId !== null && one.subjectId === event.subjectId)),
  )

function answeredAt(event: RuleEvent, one: Obligation, answers: readonly Answer[], { clock }: Ground): Instant | null {
  const answer = concerns(event, one, answers)
  if (!answer) return null
  if (answer.at === 'recorded') return recordedMomentOf(event)
  const at = momentOf(event, clock.zone)
  if (isBefore(at, one.openedAt)) return null
  if (answer.from_due_day && dayOf(at, clock.zone) < dayOf(one.dueAt, clock.zone)) return null
  return at
}

const satisfied = (event: RuleEvent, one: Obligation, at: Instant, { clock }: Ground): Change => ({
  change: 'satisfied',
  obligationId: one.id,
  eventId: event.id,
  how: 'satisfied',
  at,
  late: lateAt(at, { dueAt: one.dueAt, unit: one.asked.unit }, clock),
})

/** One attempt is written down and leaves it open; enough of them before it was due satisfy it, by attempts. */
function attempted(event: RuleEvent, one: Obligation, { attempts: asked }: LayeredRule, { clock }: Ground): Change[] {
  if (!asked || !matchesPattern(asked, event)) return []
  const at = momentOf(event, clock.zone)
  if (isBefore(at, one.openedAt)) return []
  const attempt: Attempt = { eventId: event.id, at, mode: modeOf(event) }
  const counting = attemptsInTime({ ...one, attempts: [...one.attempts, attempt] })
  const of = { obligationId: one.id, eventId: event.id }
  const counts = counting.includes(attempt)
  const made: Change = { change: 'attempted', ...of, attempt, counts, soFar: counting.length, enough: asked.enough }
  if (!counts || !areEnough(counting, asked, clock.zone)) return [made]
  return [made, { change: 'satisfied', ...of, how: 'by_attempts', at, late: null }]
}

/** Attempts within the window; one that is entered twice, the same moment and mode, is one. */
export const attemptsInTime = ({ attempts, openedAt, dueAt }: Obligation): Attempt[] =>
  attempts.filter((one, index) => {
    const first = attempts.findIndex(({ at, mode }) => at === one.at && mode === one.mode)
    return first === index && !isBefore(one.at, openedAt) && !isBefore(dueAt, one.at)
  })

type Enough = NonNullable<LayeredRule['attempts']>

export function areEnough(
  attempts: readonly Attempt[],
  { enough, modes = 0, days = 0 }: Enough,
  zone: string,
): boolean {
  const differentModes = new Set(attempts.map(({ mode }) => mode)).size
  const differentDays = new Set(attempts.map(({ at }) => dayOf(at, zone))).size
  return attempts.length >= enough && differentModes >= modes && differentDays >= days
}

const modeOf = ({ facts }: RuleEvent): string | null => (typeof facts.mode === 'string' ? facts.mode : null)
