import type { HouseEvent } from '../../../platform/events.ts'
import { businessCalendarOf, type LayeredPack } from '../../programs/shared.ts'
import type { ObligationRow } from '../obligation/obligation.sql.ts'
import type { Change, Move } from '../obligation/obligation.ts'
import { applyRules } from '../rule/apply-rules.ts'
import { rulesSection } from '../rule/rule.schema.ts'
import type { CaseFacts, RuleEvent } from '../rule/rule-event.ts'
import { asAgreed } from './as-agreed.ts'
import { isHistory, kindsHeard } from './kinds-heard.ts'
import { obligationOf } from './stored-obligations.ts'
import { tasksHandedOn, withTask } from './task-in-changes.ts'

/** Of our own events only a waiving is heard: it is somebody's act, and some clocks begin anew after it. */
export const isOurs = ({ kind }: HouseEvent): boolean => kind.startsWith('obligation.') && kind !== 'obligation.waived'

/** Whether an event can change what is due from a case under this pack. */
export const isHeard = (event: HouseEvent, pack: LayeredPack, zone: string): boolean =>
  !isOurs(event) && (event.undoes !== null || kindsHeard(pack).has(event.kind)) && !isHistory(event, pack, zone)

/** What is known of the case when the event is heard. */
export type Heard = {
  facts: CaseFacts
  pack: LayeredPack
  zone: string
  rows: readonly ObligationRow[]
  moves?: ReadonlyMap<string, Move[]>
  since: readonly RuleEvent[]
}

/** All that an event does to what is due from one case: by the pack's rules, as it was agreed, and to tasks set by hand. */
export function changesByEvent(event: HouseEvent, { facts, pack, zone, rows, moves, since }: Heard): readonly Change[] {
  const byRules = applyRules({
    rules: rulesSection.of(pack).rules,
    event,
    caseFacts: facts,
    obligations: rows.map((row) => obligationOf(row, moves?.get(row.id))),
    since,
    calendar: businessCalendarOf(pack),
    zone,
  })
  const changes = asAgreed(byRules, event.facts)
  return [...withTask(changes, event, facts, pack, zone), ...tasksHandedOn(rows, event, facts)]
}
