import type { Instant } from '../../../words/time-zone.ts'
import { matchesPattern } from '../../programs/shared.ts'
import type { Change, Obligation } from '../obligation/obligation.ts'
import { type DueDate, dueDateOf } from './clock.ts'
import { obligationOf, type Start } from './new-obligation.ts'
import type { LayeredRule } from './rule.schema.ts'
import { type CaseFacts, type Ground, isBefore, momentOf, type RuleEvent } from './rule-event.ts'

type Opening = LayeredRule['opens'][number]

/** What an event opens. A clock that is already running is kept, or ended and started anew, as its rule says. */
export const opened = (event: RuleEvent, obligations: readonly Obligation[], ground: Ground): Change[] =>
  ground.rules.flatMap((rule) => {
    const opening = rule.opens.find((one) => matchesPattern(one, event) && holdsFor(one, ground.caseFacts))
    if (!opening) return []
    const start = {
      from: momentOf(event, ground.clock.zone, opening.from),
      because: opening.because ?? rule.because,
    }
    const running = obligations.filter((one) => one.ruleId === rule.id && isSameClock(rule, one, event))
    const open = running.find((one) => !one.closed && one.id !== waivedBy(event))
    if (rule.when_open === 'restart') return restarted(event, rule, { start, open, running }, ground)
    if (open || (rule.per === 'subject' && running.some(wasAnswered))) return []
    return openedFrom(event, rule, start, ground)
  })

/** Once it is done, the next one runs from then: for as long as the case is open, and one at a time. */
export const repeated = (event: RuleEvent, obligations: readonly Obligation[], ground: Ground): Change[] =>
  ground.rules.flatMap((rule) => {
    const ofRule = obligations.filter(({ ruleId }) => ruleId === rule.id)
    const done = ofRule.find(
      ({ closed }) => closed?.by === event.id && closed.how !== 'ended' && closed.how !== 'withdrawn',
    )
    if (!rule.repeats || !done?.closed || !ground.caseFacts.open || ofRule.some(({ closed }) => !closed)) return []
    return openedFrom(event, rule, { from: done.closed.at, because: rule.because }, ground)
  })

function holdsFor({ case: asked = {} }: Opening, { stage, tier, open }: CaseFacts): boolean {
  if (asked.stage && !asked.stage.includes(stage)) return false
  if (asked.tier && (tier === null || !asked.tier.includes(tier))) return false
  return asked.open === 'either' || open === (asked.open !== 'closed')
}

/** What a person has just waived runs no longer, whether or not its row says so yet. */
const waivedBy = ({ kind, subjectId }: RuleEvent) => (kind === 'obligation.waived' ? subjectId : null)

const isSameClock = (rule: LayeredRule, one: Obligation, { subjectId }: RuleEvent): boolean =>
  rule.per !== 'subject' || one.subjectId === (subjectId ?? null)

const wasAnswered = ({ closed }: Obligation): boolean =>
  closed !== null && closed.how !== 'ended' && closed.how !== 'withdrawn'

type Restart = { start: Start; open: Obligation | undefined; running: readonly Obligation[] }

/** A newer stay starts anew, and so does the same one told with another end; an older one, heard of late, starts nothing. */
function restarted(event: RuleEvent, rule: LayeredRule, { start, open, running }: Restart, ground: Ground): Change[] {
  const known = running.filter(({ closed }) => closed?.how !== 'withdrawn')
  const isSame = (one: Obligation) => one.subjectId !== null && one.subjectId === event.subjectId
  const toldAgain = open !== undefined && isSame(open) && open.openedAt !== start.from
  if (!toldAgain && known.some((one) => isSame(one) || !isBefore(one.openedAt, start.from))) return []
  const begun = openedFrom(event, rule, start, ground)
  if (!open || begun.length === 0) return begun
  return [{ change: 'ended', obligationId: open.id, eventId: event.id, because: 'restarted', at: start.from }, ...begun]
}

const dueFrom = (event: RuleEvent, rule: LayeredRule, from: Instant, { caseFacts, clock }: Ground): DueDate | null =>
  dueDateOf(rule.due, { from, facts: event.facts, tier: caseFacts.tier }, clock)

function openedFrom(event: RuleEvent, rule: LayeredRule, start: Start, ground: Ground): Change[] {
  const due = dueFrom(event, rule, start.from, ground)
  return due ? [{ change: 'opened', eventId: event.id, obligation: obligationOf(event, rule, start, due, ground) }] : []
}
