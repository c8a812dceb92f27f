import type { Tx } from '../../../platform/db/transaction.ts'
import type { HouseEvent } from '../../../platform/events.ts'
import { packOfVersion } from '../../programs/index.ts'
import { casesConcerned } from '../keeping/case-in-rules.ts'
import { keepChanges } from '../keeping/keep-changes.ts'
import { settled } from './settled.ts'

/** A case was moved to another version of its pack: what is due from it is settled under the rules that hold now. */
export async function onPackMoved(tx: Tx, event: HouseEvent): Promise<void> {
  for (const { facts, pack, dataClass } of await casesConcerned(tx, event)) {
    const before = await packOfVersion(tx, pack.name, String(event.facts['from']))
    const { changes } = await settled(tx, { caseFacts: facts, before, pack, event })
    await keepChanges(tx, changes, dataClass)
  }
}
