import { displayName } from '../../../words/person-name.ts'
import { WorkRow } from '../my-work/contract.ts'
import type { CountedRow } from './credited.sql.ts'

type Told = { id?: string; voice?: string | null; what?: string | null; how?: string | null }

/** A counted row as the screen needs it. */
export const workRow = (row: CountedRow, { id = row.id, voice = null, what = null, how = null }: Told): WorkRow =>
  WorkRow.parse({
    id,
    clientId: row.client_id,
    clientName: displayName(row),
    caseId: row.case_id,
    day: row.day,
    voice,
    what,
    how,
  })

export const latestFirst = (one: WorkRow, other: WorkRow): number =>
  other.day.localeCompare(one.day) || one.clientName.localeCompare(other.clientName)
