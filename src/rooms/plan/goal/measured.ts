import { z } from 'zod'
import { measureKinds } from '../plan-file/goal.ts'
import type { Measured } from '../progress/progress.rules.ts'
import type { GoalRow } from './goal.sql.ts'

const Kind = z.enum(measureKinds)
const Better = z.enum(['higher', 'lower']).nullable()

export type MeasuredRow = Pick<GoalRow, 'measure_kind' | 'baseline' | 'target' | 'better'>

/** How a goal is measured, out of its row. */
export const measuredOf = (row: MeasuredRow): Measured => ({
  measureKind: Kind.parse(row.measure_kind),
  baseline: numberOf(row.baseline),
  target: numberOf(row.target),
  better: Better.parse(row.better),
})

/** The driver may give a numeric as text, so that nothing is lost on the way. */
export const numberOf = (numeric: number | string | null): number | null => (numeric === null ? null : Number(numeric))
