import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import { say } from '../en.ts'
import type { WorkRow } from '../my-work/contract.ts'
import { type Closer, closerOf, Updates } from './closer.rules.ts'
import type { AskedWork } from './credited.sql.ts'
import { type GoalMovedRow, selectGoalsMet, selectGoalsMoved } from './goals.sql.ts'
import { latestFirst, workRow } from './work-row.ts'

export const goalsMet = async (tx: Tx, asked: AskedWork): Promise<WorkRow[]> =>
  (await selectGoalsMet(tx, asked))
    .map((row) => workRow(row, { voice: row.words, what: row.measure }))
    .toSorted(latestFirst)

/** Goals that are nearer than before these days, and not reached yet. */
export const goalsCloser = async (tx: Tx, asked: AskedWork): Promise<WorkRow[]> =>
  (await selectGoalsMoved(tx, asked))
    .flatMap((row) => {
      const closer = closerOf(movedOf(row))
      return closer ? [workRow(row, { voice: row.words, how: closerInWords(closer, row) })] : []
    })
    .toSorted(latestFirst)

const Kind = z.enum(['number', 'better_same_worse', 'gas', 'done'])
const Better = z.enum(['higher', 'lower']).nullable()
const Levels = z.array(z.string()).nullable()

const movedOf = (row: GoalMovedRow) => ({
  measureKind: Kind.parse(row.measure_kind),
  baseline: row.baseline,
  better: Better.parse(row.better),
  before: { value: row.value_before, level: row.level_before },
  updates: Updates.parse(row.updates),
})

function closerInWords(closer: Closer, row: GoalMovedRow): string {
  if (closer.kind === 'told') return say('closer_told', { times: say('times', { count: closer.better }) })
  if (closer.kind === 'number') {
    const withUnit = (value: number | null) => [value, row.unit].filter((part) => part !== null).join(' ')
    return say('closer_number', { from: closer.from, to: withUnit(closer.to), target: withUnit(row.target) })
  }
  const levels = Levels.parse(row.gas_levels)
  const level = (at: number) => levels?.[at + 2] ?? String(at)
  return say('closer_level', { from: level(closer.from), to: level(closer.to) })
}
