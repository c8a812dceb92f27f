import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOfRow, refuseUnlessWorksFor, tell } from '../by-hand.ts'
import { refuseUnlessOrdered } from '../period.rules.ts'
import { editRow } from '../save-row.ts'
import type { ChangingCoverage, Coverage } from './contract.ts'
import { coverageColumns, selectCoverage } from './coverage.sql.ts'

export function changeCoverage(
  by: Caller,
  of: { clientId: string; coverageId: string },
  changing: ChangingCoverage,
): Promise<Coverage> {
  return asStaff(by, async (tx, me) => {
    await refuseUnlessWorksFor(tx, me, of.clientId)
    refuseUnlessOrdered(changing.fromDay, changing.untilDay, 'untilDay')
    const coverage = await editRow(tx, {
      table: 'people.coverage',
      id: of.coverageId,
      version: changing.version,
      values: coverageColumns(changing),
      yours: changing,
      standing: () => selectCoverage(tx, of.clientId, of.coverageId),
    })
    await tell(tx, await placeOfRow(tx, 'people.coverage', of.coverageId), {
      kind: 'coverage.changed',
      subjectId: of.coverageId,
      summary: 'people:coverage_changed',
      words: { payer: coverage.payer },
    })
    return coverage
  })
}
