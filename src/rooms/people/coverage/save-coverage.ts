import type { Tx } from '../../../platform/db/transaction.ts'
import { placed, type SavedEntry } from '../placed.ts'
import { type Saved, saveRow } from '../save-row.ts'

export type SavedCoverage = SavedEntry & {
  payer: string
  plan: string | null
  kind: string | null
  memberId: string | null
  status: 'active' | 'cancelled' | 'draft' | 'unknown'
  fromDay: string | null
  untilDay: string | null
}

/** Keeps a coverage as its source says it. Leaves no event: an import tells once of all that it brought. */
export function saveCoverage(tx: Tx, coverage: SavedCoverage): Promise<Saved> {
  const { payer, plan, kind, memberId, status, fromDay, untilDay, ...entry } = coverage
  const said = { payer, plan, kind, member_id: memberId, status, from_day: fromDay, until_day: untilDay }
  return saveRow(tx, 'people.coverage', { ...placed(entry), ...said })
}
