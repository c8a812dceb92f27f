import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOf, tell } from '../by-hand.ts'
import { refuseUnlessOrdered } from '../period.rules.ts'
import { addRow, written } from '../save-row.ts'
import type { AddingCoverage, Coverage } from './contract.ts'
import { coverageColumns, selectCoverage } from './coverage.sql.ts'

export function addCoverage(by: Caller, clientId: string, adding: AddingCoverage): Promise<Coverage> {
  return asStaff(by, async (tx, me) => {
    refuseUnlessOrdered(adding.fromDay, adding.untilDay, 'untilDay')
    const place = await placeOf(tx, me, clientId, adding.programId)
    await addRow(tx, 'people.coverage', {
      id: adding.coverageId,
      ...place,
      ...coverageColumns(adding),
      source: 'staff',
    })
    await tell(tx, place, {
      kind: 'coverage.changed',
      subjectId: adding.coverageId,
      summary: 'people:coverage_added',
      words: { payer: adding.payer },
    })
    return written(await selectCoverage(tx, clientId, adding.coverageId))
  })
}
