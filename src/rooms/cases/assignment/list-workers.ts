import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { refuse } from '../refusals.ts'
import { type CountRow, selectTierCounts, selectWorkers, type WorkerRow } from './assignment.sql.ts'
import { Worker } from './contract.ts'
import { loadOf } from './load.rules.ts'
import { assignsIn } from './may-assign.rules.ts'

export const listWorkers = (by: Caller, programId: string): Promise<{ workers: Worker[] }> =>
  asStaff(by, async (tx, me) => {
    if (!assignsIn(me, programId)) throw refuse('not_your_role')
    return { workers: await workersOf(tx, programId) }
  })

/** Who may be given a case: those with most room first, those who are away last. */
export async function workersOf(tx: Tx, programId: string): Promise<Worker[]> {
  const rows = await selectWorkers(tx, programId)
  const counts = await selectTierCounts(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => presentWorker(row, counts)).toSorted(byRoom)
}

const presentWorker = (row: WorkerRow, counts: CountRow[]): Worker =>
  Worker.parse({
    staffId: row.id,
    name: row.name,
    initials: initialsOfLine(row.name),
    credential: row.credential || null,
    languages: row.languages,
    awayUntil: row.away_until,
    ...loadOf(
      counts.filter(({ staff_id: id }) => id === row.id),
      row.fte,
    ),
  })

const initialsOfLine = (name: string): string => {
  const words = name.split(/\s+/)
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => (word ?? '').slice(0, 1).toUpperCase()).join('')
}

const byRoom = (one: Worker, other: Worker): number =>
  Number(one.awayUntil !== null) - Number(other.awayUntil !== null) ||
  other.room - one.room ||
  one.name.localeCompare(other.name)
