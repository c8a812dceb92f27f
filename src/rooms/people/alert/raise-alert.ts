import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOf, tell } from '../by-hand.ts'
import { refuseUnlessOrdered } from '../period.rules.ts'
import { addRow, written } from '../save-row.ts'
import { selectAlert } from './alert.sql.ts'
import type { Alert, RaisingAlert } from './contract.ts'

export function raiseAlert(by: Caller, clientId: string, raising: RaisingAlert): Promise<Alert> {
  return asStaff(by, async (tx, me) => {
    const { alertId, programId, kind, words, untilDay, fromDay = me.today } = raising
    refuseUnlessOrdered(fromDay, untilDay, 'untilDay')
    const place = await placeOf(tx, me, clientId, programId)
    await addRow(tx, 'people.alert', {
      id: alertId,
      ...place,
      kind,
      words,
      from_day: fromDay,
      until_day: untilDay,
      raised_by: me.id,
    })
    await tell(tx, place, {
      kind: 'alert.raised',
      subjectId: alertId,
      summary: `people:${kind}_alert_raised`,
      words: { words },
      facts: { kind },
    })
    return written(await selectAlert(tx, clientId, alertId))
  })
}
