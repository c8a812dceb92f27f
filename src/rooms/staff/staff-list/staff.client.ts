import { asked } from '../../../web/asking.ts'
import { listStaff } from './contract.ts'

export const staffQuery = asked('staff', listStaff, {})

/** What changes when somebody comes, goes, or works elsewhere. */
export const staleWithStaff = ['staff', 'team', 'session'] as const
