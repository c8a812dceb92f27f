import type { Tx } from '../../../platform/db/transaction.ts'
import type { StandsNow } from '../../../words/stands-now.ts'
import { nameOf } from '../assignment/assignment.sql.ts'
import { say } from '../en.ts'
import { Stage } from '../stage/standing-of-case.ts'
import { type HeldCase, selectLastChange } from './case.sql.ts'

/** For whoever acted on an older version: what the case is now, and who made it so. */
export async function caseStandsNow(tx: Tx, held: HeldCase): Promise<StandsNow> {
  const last = await selectLastChange(tx, held.id)
  const primary = held.primary_id && (await nameOf(tx, held.primary_id))
  const backup = held.backup_id && (await nameOf(tx, held.backup_id))
  return {
    facts: [
      { words: say('now_stage', { stage: say(`stage_${Stage.parse(held.stage)}`) }) },
      { words: primary ? say('now_primary', { name: primary }) : say('now_nobody') },
      ...(backup ? [{ words: say('now_backup', { name: backup }) }] : []),
    ],
    by: last?.by_name ?? null,
    at: last?.recorded_at.toISOString() ?? null,
  }
}
