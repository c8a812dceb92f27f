import type { Tx } from '../../../platform/db/transaction.ts'
import type { HouseEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { updateAttempted } from './referral.sql.ts'

/** The first documented try at the person or whoever cares for them, answered or not: now the answer is what is due. */
export async function onContactRecorded(tx: Tx, event: HouseEvent): Promise<void> {
  const { withClient, withCaregiver } = event.facts
  if (!event.caseId || !(withClient || withCaregiver)) return
  const { numUpdatedRows } = (await updateAttempted(tx, event.caseId, event.happenedAt))[0] ?? { numUpdatedRows: 0n }
  if (numUpdatedRows > 0n) refreshLive(tx, ['referrals'])
}
