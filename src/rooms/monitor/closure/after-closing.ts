import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import type { HeldCase } from '../../cases/index.ts'
import { businessCalendarOf, type LayeredPack } from '../../programs/shared.ts'
import { obligationOf, selectForRules } from '../keeping/stored-obligations.ts'
import type { Change, NewObligation } from '../obligation/obligation.ts'
import { applyRules } from '../rule/apply-rules.ts'
import { rulesSection } from '../rule/rule.schema.ts'
import type { CaseFacts, RuleEvent } from '../rule/rule-event.ts'
import { withChanges } from '../rule/with-changes.ts'

/** What closing would do to what is due, under the same rules that will do it. */
export type AfterClosing = { ends: ReadonlySet<string>; opens: NewObligation[] }

type Thought = { reason: string; summaryWritten: boolean }

/** Tries the two events of a closing on the obligations as they are, and writes nothing. */
export async function afterClosing(tx: Tx, held: HeldCase, pack: LayeredPack, thought: Thought): Promise<AfterClosing> {
  const { house, zone } = contextOf(tx)
  const at = house.clock.now().toISOString()
  const ground = { rules: rulesSection.of(pack).rules, calendar: businessCalendarOf(pack), zone }
  const before = (await selectForRules(tx, held.id, { undoes: null })).map((row) => obligationOf(row))
  const moved = applyRules({
    ...ground,
    caseFacts: closedFacts(held),
    obligations: before,
    event: stageChanged(held, at),
  })
  const standing = withChanges(before, moved)
  const closed = applyRules({
    ...ground,
    caseFacts: closedFacts(held),
    obligations: standing,
    event: caseClosed(held, at, thought),
  })
  return { ends: endedIn([...moved, ...closed]), opens: openedIn(closed) }
}

const closedFacts = (held: HeldCase): CaseFacts => ({
  caseId: held.id,
  clientId: held.client_id,
  programId: held.program_id,
  stage: 'closed',
  tier: held.acuity_tier,
  open: false,
  primaryId: held.primary_id,
})

const stageChanged = ({ id, stage }: HeldCase, happenedAt: string): RuleEvent => ({
  id: newId(),
  kind: 'case.stage_changed',
  facts: { from: stage, to: 'closed', reason: null },
  happenedAt,
  subjectId: id,
})

const caseClosed = ({ id }: HeldCase, happenedAt: string, facts: Thought): RuleEvent => ({
  id: newId(),
  kind: 'case.closed',
  facts,
  happenedAt,
  subjectId: id,
})

const endedIn = (changes: readonly Change[]): ReadonlySet<string> =>
  new Set(changes.flatMap((one) => (one.change === 'ended' || one.change === 'satisfied' ? one.obligationId : [])))

const openedIn = (changes: readonly Change[]): NewObligation[] =>
  changes.flatMap((one) => (one.change === 'opened' ? one.obligation : []))
