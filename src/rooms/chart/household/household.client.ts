import { asked } from '../../../web/asking.ts'
import { readHouseholdPage } from './contract.ts'

/** Stale with the charts of its members. */
export const householdPageQuery = (householdId: string) =>
  asked('chart', readHouseholdPage, { params: { householdId } })
