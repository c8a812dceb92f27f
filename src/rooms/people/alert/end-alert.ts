import { sql } from 'kysely'
import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOfRow, refuseUnlessWorksFor, tell } from '../by-hand.ts'
import { refuse } from '../refusals.ts'
import { editRow } from '../save-row.ts'
import { selectAlert } from './alert.sql.ts'
import type { Alert, EndingAlert } from './contract.ts'

/** Ends an alert with a reason. It is never removed: the record shows that it stood, and why it no longer does. */
export function endAlert(by: Caller, of: { clientId: string; alertId: string }, ending: EndingAlert): Promise<Alert> {
  return asStaff(by, async (tx, me) => {
    await refuseUnlessWorksFor(tx, me, of.clientId)
    const standing = () => selectAlert(tx, of.clientId, of.alertId)
    if ((await standing())?.endedAt) throw refuse('alert_ended')
    const alert = await editRow(tx, {
      table: 'people.alert',
      id: of.alertId,
      version: ending.version,
      values: { ended_by: me.id, ended_at: sql`app.now()`, ended_because: ending.because },
      yours: ending,
      standing,
    })
    await tell(tx, await placeOfRow(tx, 'people.alert', of.alertId), {
      kind: 'alert.ended',
      subjectId: of.alertId,
      summary: `people:${alert.kind}_alert_ended`,
      words: { words: alert.words, because: ending.because },
      facts: { kind: alert.kind },
    })
    return alert
  })
}
