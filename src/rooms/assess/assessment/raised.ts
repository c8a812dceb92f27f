import type { CriticalRow } from './assessment.sql.ts'
import type { AssessmentFile } from './contract.ts'

/** What was told and not taken back. */
export const raisedIn = (rows: readonly CriticalRow[]): AssessmentFile['raised'] =>
  rows
    .filter(({ turn }) => turn === 'raised')
    .map(({ item, at, by_name }) => ({ item, at: at.toISOString(), by: by_name }))
