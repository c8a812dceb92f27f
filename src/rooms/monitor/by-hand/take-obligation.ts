import { refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { StandsNow } from '../../../words/stands-now.ts'
import { say } from '../en.ts'
import { presentObligation } from '../obligation/obligation.present.ts'
import { type ObligationRow, selectChanges, selectObligationToChange } from '../obligation/obligation.sql.ts'
import { refuse } from '../refusals.ts'

/** Auditors read, and administrators and privacy officers see no work: the others may change what they see. */
const working = ['case_manager', 'intake', 'supervisor', 'director'] as const

/** An open obligation that this person may change, held until the transaction ends. `yours` is what she saw and wants. */
export async function takeObligation(
  tx: Tx,
  me: Staff,
  id: string,
  yours: { version: number },
): Promise<ObligationRow> {
  const row = await selectObligationToChange(tx, id)
  if (!row) throw refuse('not_there')
  refuseUnlessRole(me, working, row.program_id)
  if (row.closed_at) throw refuse('already_closed', undefined, { now: await standsNow(tx, row) })
  if (row.version !== yours.version) {
    const now = await standsNow(tx, row)
    throw refuse('stale_edit', undefined, { yours, theirs: presentObligation(row), version: row.version, now })
  }
  return row
}

/** Who has it and by when, or how it left the list, and who changed it last. */
async function standsNow(tx: Tx, row: ObligationRow): Promise<StandsNow> {
  const last = (await selectChanges(tx, row.id)).at(-1)
  const facts = row.closed_at
    ? [{ words: say('now_closed'), at: row.closed_at.toISOString() }]
    : [
        { words: say('now_due'), at: row.due_at.toISOString() },
        { words: last?.owner_to_name ? say('now_owner', { name: last.owner_to_name }) : say('now_open') },
      ]
  return { facts, by: last?.by_name ?? null, at: last?.at.toISOString() ?? null }
}
