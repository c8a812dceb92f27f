import { asStaff, refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { StaffLine } from './contract.ts'
import { presentStaffLine } from './staff-list.present.ts'
import { selectStaff } from './staff-list.sql.ts'

export const listStaff = (by: Caller): Promise<{ staff: StaffLine[] }> =>
  asStaff(by, async (tx, me) => {
    refuseUnlessRole(me, ['administrator'])
    return { staff: (await selectStaff(tx)).map(presentStaffLine) }
  })
