import { dayOf, type Instant } from '../../../words/time-zone.ts'
import { askedWords } from '../obligation/asked.ts'
import type { NewObligation, TitleWords } from '../obligation/obligation.ts'
import { afterSpan, beforeSpan, type DueDate } from './clock.ts'
import type { LayeredRule } from './rule.schema.ts'
import type { CaseFacts, Ground, RuleEvent } from './rule-event.ts'

/** From when a clock runs, and what set it. */
export type Start = { from: Instant; because: string | undefined }

/** The obligation that a rule opens: everything a screen needs to say it without asking the rule again. */
export function obligationOf(
  event: RuleEvent,
  rule: LayeredRule,
  start: Start,
  due: DueDate,
  ground: Ground,
): NewObligation {
  const { caseId, clientId, programId } = ground.caseFacts
  return {
    key: `${rule.id}:${event.id}`,
    caseId,
    clientId,
    programId,
    ...shownOf(rule, start, due),
    words: wordsOf(event, start, due, ground.clock.zone),
    ruleId: rule.id,
    ruleVersion: rule.effective_from,
    kind: rule.kind,
    subjectId: event.subjectId ?? null,
    openedBy: event.id,
    openedAt: start.from,
    dueAt: due.dueAt,
    warnAt: rule.warn ? beforeSpan(rule.warn, due.dueAt, ground.clock) : null,
    escalateAt: rule.escalate ? afterSpan(rule.escalate.after, due.dueAt, ground.clock) : null,
    escalateTo: rule.escalate?.to ?? null,
    unit: due.unit,
    ownerId: ownerOf(rule, event, ground.caseFacts),
    endsWithCase: rule.ends_with_case,
  }
}

/** What every screen says of it, whatever set its clock. */
export const shownOf = (rule: LayeredRule, { because }: Pick<Start, 'because'>, { layer }: Pick<DueDate, 'layer'>) => ({
  title: rule.title,
  source: because === undefined ? sourceNameOf(rule, layer) : `${sourceNameOf(rule, layer)}, ${because}`,
  layer,
  weight: rule.weight ?? 'ordinary',
  verb: rule.verb,
  function: rule.function,
  waiting: rule.waiting ?? false,
})

/** The source of the layer whose clock won; of the pack, where that layer names none. */
const sourceNameOf = ({ source }: LayeredRule, layer: string): string =>
  (source.findLast((said) => said.layer === layer) ?? source[0])?.value.name ?? ''

/** The facts of the event may be named in the title: a task has its own words. */
const wordsOf = (event: RuleEvent, { from }: Start, due: DueDate, zone: string): TitleWords => ({
  ...event.facts,
  ...askedWords(due),
  day: dayOf(from, zone),
})

/** What survives the case must have an owner; what nobody owns yet waits with the program. */
function ownerOf(rule: LayeredRule, event: RuleEvent, facts: CaseFacts): string | null {
  const owner = namedOwner(rule, event, facts) ?? null
  if (owner !== null || rule.ends_with_case) return owner
  return facts.primaryId ?? facts.supervisorId ?? null
}

function namedOwner(rule: LayeredRule, event: RuleEvent, facts: CaseFacts): string | null | undefined {
  if (rule.owner === 'primary') return facts.primaryId
  if (rule.owner === 'intake') return facts.screenerId
  if (rule.owner === 'supervisor') return facts.supervisorId
  const named = event.facts.ownerId
  return typeof named === 'string' ? named : event.byStaff
}
