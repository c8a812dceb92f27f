import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { HouseEvent } from '../../../platform/events.ts'
import { type CaseInRules, casesConcerned } from './case-in-rules.ts'
import { changesByEvent, isHeard, isOurs } from './changes-by-event.ts'
import { keepChanges } from './keep-changes.ts'
import { eventsSince, selectForRules, selectMoves } from './stored-obligations.ts'

/** Whatever any room did, in its own transaction: what it opens, satisfies, moves or ends under the pack of the case. */
export async function onAnyEvent(tx: Tx, event: HouseEvent): Promise<void> {
  if (isOurs(event)) return
  for (const concerned of await casesConcerned(tx, event)) {
    if (isHeard(event, concerned.pack, contextOf(tx).zone)) await keepWhatItDid(tx, event, concerned)
  }
}

async function keepWhatItDid(tx: Tx, event: HouseEvent, { facts, pack, dataClass }: CaseInRules): Promise<void> {
  const rows = await selectForRules(tx, facts.caseId, event)
  const ids = event.undoes ? rows.map(({ id }) => id) : []
  const changes = changesByEvent(event, {
    facts,
    pack,
    zone: contextOf(tx).zone,
    rows,
    moves: await selectMoves(tx, ids),
    since: await eventsSince(tx, facts.caseId, event),
  })
  await keepChanges(tx, changes, dataClass)
}
