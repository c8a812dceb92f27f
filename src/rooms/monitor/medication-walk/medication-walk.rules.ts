import { refuse } from '../refusals.ts'
import type { ListedMedication, WalkedLine } from './contract.ts'

/** Everything on the list is answered, once, and nothing else is. */
export function refuseUnlessWhole(lines: readonly WalkedLine[], listed: readonly ListedMedication[]): void {
  const answered = lines.map(({ medicationId }) => medicationId)
  if (new Set(answered).size < answered.length) throw refuse('medication_said_twice', 'lines')
  const onList = new Set(listed.map(({ medicationId }) => medicationId))
  if (answered.some((id) => !onList.has(id))) throw refuse('medication_not_on_list', 'lines')
  const leftOut = listed.filter(({ medicationId }) => !answered.includes(medicationId))
  if (leftOut.length === 0) return
  throw refuse('medication_left_out', 'lines', { medications: leftOut.map(({ words }) => words).join(', ') })
}

export type Walked = Record<'kept' | 'changed' | 'stopped', number>

export const countOf = (lines: readonly WalkedLine[]): Walked => ({
  kept: lines.filter(({ act }) => act === 'kept').length,
  changed: lines.filter(({ act }) => act === 'changed').length,
  stopped: lines.filter(({ act }) => act === 'stopped').length,
})
