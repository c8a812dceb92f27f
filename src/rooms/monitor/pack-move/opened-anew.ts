import { isDeepStrictEqual } from 'node:util'
import { businessCalendarOf, stageNames } from '../../programs/shared.ts'
import { asAgreed } from '../keeping/as-agreed.ts'
import { isHistory } from '../keeping/kinds-heard.ts'
import { askedWords } from '../obligation/asked.ts'
import type { Change, NewObligation, Obligation } from '../obligation/obligation.ts'
import { applyRules } from '../rule/apply-rules.ts'
import { afterSpan, beforeSpan, dueDateOf } from '../rule/clock.ts'
import type { LayeredRule } from '../rule/rule.schema.ts'
import { type CaseFacts, type Ground, isBefore, type RuleEvent, recordedMomentOf } from '../rule/rule-event.ts'
import { withChanges } from '../rule/with-changes.ts'
import type { Settling } from './settling.ts'

/**
 * What the rules ask for that they did not ask for before: the case is followed from its beginning under those rules
 * alone, and what they would have left open opens now.
 */
export function openedAnew(settling: Settling, known: readonly LayeredRule[], ground: Ground): Change[] {
  const asking = ground.rules.filter((rule) => asksAnew(rule, known))
  if (asking.length === 0) return []
  return followed(settling, asking).flatMap(({ made, one }) => {
    const rule = asking.find(({ id }) => id === one.ruleId)
    if (!rule || stood(one, rule, settling.obligations)) return []
    const opener = settling.past.find(({ id }) => id === one.openedBy)
    return [
      { change: 'opened', eventId: one.openedBy, obligation: asOfNow(made, one, { rule, opener }, settling, ground) },
    ]
  })
}

const asksAnew = (rule: LayeredRule, known: readonly LayeredRule[]): boolean =>
  !isDeepStrictEqual(known.find(({ id }) => id === rule.id)?.opens, rule.opens)

/** It was due once already, and was answered, or is due still. */
const stood = (one: Obligation, rule: LayeredRule, obligations: readonly Obligation[]): boolean =>
  obligations.some(
    ({ ruleId, subjectId, openedBy }) =>
      ruleId === one.ruleId && (openedBy === one.openedBy || rule.per !== 'subject' || subjectId === one.subjectId),
  )

type LeftOpen = { made: NewObligation; one: Obligation }

function followed({ past, pack, caseFacts, zone }: Settling, rules: readonly LayeredRule[]): LeftOpen[] {
  const made = new Map<string, NewObligation>()
  const calendar = businessCalendarOf(pack)
  let obligations: readonly Obligation[] = []
  let facts: CaseFacts = { ...caseFacts, stage: 'referred', tier: null, open: true }
  for (const event of past) {
    facts = factsAfter(event, facts)
    if (isHistory(event, pack, zone)) continue
    const ruled = applyRules({ rules, event, caseFacts: facts, obligations, calendar, zone })
    const changes = asAgreed(ruled, event.facts)
    for (const one of changes) if (one.change === 'opened') made.set(one.obligation.key, one.obligation)
    obligations = withChanges(obligations, changes)
  }
  return obligations.flatMap((one) => {
    const opened = made.get(one.id)
    return opened && !one.closed ? [{ made: opened, one }] : []
  })
}

const ended = new Set(['closed', 'follow_up', 'archived', 'cancelled', 'entered_in_error'])

/** How the case stood then, as far as rules look at it: its stage, and its tier. */
function factsAfter({ kind, facts: told }: RuleEvent, facts: CaseFacts): CaseFacts {
  if (kind === 'acuity.confirmed' && typeof told.tier === 'number') return { ...facts, tier: told.tier }
  const stage = kind === 'case.stage_changed' ? stageNames.find((one) => one === told.to) : undefined
  return stage ? { ...facts, stage, open: !ended.has(stage) } : facts
}

type Asking = { rule: LayeredRule; opener: RuleEvent | undefined }

/** A clock that would have run out before anybody knew of it gives its time from now. */
function asOfNow(
  made: NewObligation,
  one: Obligation,
  { rule, opener }: Asking,
  { event }: Settling,
  ground: Ground,
): NewObligation {
  const { caseFacts, clock } = ground
  const at = recordedMomentOf(event)
  const ownerId = rule.owner === 'primary' ? caseFacts.primaryId : one.ownerId
  const { dueAt, warnAt, escalateAt } = one
  if (!opener || !isBefore(dueAt, at)) return { ...made, dueAt, warnAt, escalateAt, ownerId }
  const due = dueDateOf(rule.due, { from: at, facts: opener.facts, tier: caseFacts.tier }, clock)
  if (!due) return { ...made, ownerId }
  return {
    ...made,
    ownerId,
    dueAt: due.dueAt,
    unit: due.unit,
    words: { ...made.words, ...askedWords(due) },
    warnAt: rule.warn ? beforeSpan(rule.warn, due.dueAt, clock) : null,
    escalateAt: rule.escalate ? afterSpan(rule.escalate.after, due.dueAt, clock) : null,
  }
}
