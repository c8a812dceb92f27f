import { pointsOf } from './points.ts'
import type { Row } from './rows.ts'

/** The sum of the points of these questions where they are asked and answered; null while none is. */
export function plainSum(linkIds: readonly string[], rows: readonly Row[]): number | null {
  const points = rows
    .filter(({ item, enabled }) => enabled && linkIds.includes(item.linkId))
    .flatMap(({ item, node }) => (node?.answer ?? []).flatMap((answer) => pointsOf(item, answer) ?? []))
  return points.length === 0 ? null : points.reduce((sum, one) => sum + one, 0)
}
