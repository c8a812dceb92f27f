import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { LayeredPack } from '../../programs/shared.ts'
import { obligationOf } from '../keeping/stored-obligations.ts'
import type { ObligationRow } from '../obligation/obligation.sql.ts'
import type { Change } from '../obligation/obligation.ts'
import type { CaseFacts, RuleEvent } from '../rule/rule-event.ts'
import { selectAllOfCase, selectPast } from './pack-move.sql.ts'
import { settleUnder } from './settle-under.ts'

type Moved = { caseFacts: CaseFacts; before: LayeredPack; pack: LayeredPack; event: RuleEvent }

/** What a move to another version would do, by what is kept; tried beforehand and done by the same hand. */
export async function settled(tx: Tx, moved: Moved): Promise<{ rows: ObligationRow[]; changes: Change[] }> {
  const rows = await selectAllOfCase(tx, moved.caseFacts.caseId)
  const obligations = rows.map((row) => obligationOf(row))
  const past = (await selectPast(tx, moved.caseFacts)).filter(({ id }) => id !== moved.event.id)
  return { rows, changes: settleUnder({ ...moved, obligations, past, zone: contextOf(tx).zone }) }
}
