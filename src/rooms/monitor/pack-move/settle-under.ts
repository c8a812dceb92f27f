import { isDeepStrictEqual } from 'node:util'
import { businessCalendarOf, matchesPattern } from '../../programs/shared.ts'
import type { Clock } from '../obligation/late.rules.ts'
import type { Change, Obligation } from '../obligation/obligation.ts'
import { beforeOf, datesOf, readAgain } from '../rule/move.ts'
import { shownOf } from '../rule/new-obligation.ts'
import { type LayeredRule, rulesSection } from '../rule/rule.schema.ts'
import { type Ground, type RuleEvent, recordedMomentOf } from '../rule/rule-event.ts'
import { openedAnew } from './opened-anew.ts'
import type { Settling } from './settling.ts'

/**
 * What is due from a case once it stands under another version of its pack: what the rules ask for no longer ends, what
 * they say otherwise is said so and read again, what they ask for besides opens. What was answered stays answered.
 */
export function settleUnder(settling: Settling): Change[] {
  const { before, pack, event, caseFacts, obligations, past, zone } = settling
  const clock: Clock = { calendar: businessCalendarOf(pack), zone }
  const ground: Ground = { rules: rulesSection.of(pack).rules, caseFacts, clock }
  const known = rulesSection.of(before).rules
  const isSameCalendar = isDeepStrictEqual(businessCalendarOf(before), clock.calendar)
  const settled = obligations.flatMap((one) => {
    const old = known.find(({ id }) => id === one.ruleId)
    if (one.closed || !old) return []
    const rule = ground.rules.find(({ id }) => id === one.ruleId)
    if (!rule) return old.verb === 'do_task' ? [] : [notAsked(event, one)]
    if (isSameCalendar && isDeepStrictEqual(said(old), said(rule))) return []
    const opener = past.find(({ id }) => id === one.openedBy)
    const reads = !isSameCalendar || !isDeepStrictEqual(old.due, rule.due)
    return [restated(event, one, { rule, opener, reads }, ground)]
  })
  return [...settled, ...openedAnew(settling, known, ground)]
}

/** All that a rule says; since which day it says so changes nothing. */
export const said = ({ effective_from: _, ...rule }: LayeredRule) => rule

const notAsked = (event: RuleEvent, one: Obligation): Change => ({
  change: 'ended',
  obligationId: one.id,
  eventId: event.id,
  because: 'not_asked',
  at: recordedMomentOf(event),
})

type Anew = { rule: LayeredRule; opener: RuleEvent | undefined; reads: boolean }

/** The rule's words as they are now; its clock is read again where it runs otherwise, and nothing late becomes timely. */
function restated(event: RuleEvent, one: Obligation, { rule, opener, reads }: Anew, ground: Ground): Change {
  const read = reads && opener ? readAgain(opener, one, rule, recordedMomentOf(event), ground) : undefined
  const { asked, ...dates } = read ?? { ...beforeOf(one) }
  const opening = opener && rule.opens.find((pattern) => matchesPattern(pattern, opener))
  const because = opening?.because ?? rule.because
  const { layer: _, ...shown } = shownOf(rule, { because }, asked)
  return {
    change: 'moved',
    because: 'pack',
    obligationId: one.id,
    eventId: event.id,
    before: beforeOf(one),
    ...datesOf(one, dates, rule, ground.clock),
    ownerId: one.ownerId,
    asked,
    restated: {
      ...shown,
      kind: rule.kind,
      ruleVersion: rule.effective_from,
      endsWithCase: rule.ends_with_case,
      escalateTo: rule.escalate?.to ?? null,
    },
  }
}
