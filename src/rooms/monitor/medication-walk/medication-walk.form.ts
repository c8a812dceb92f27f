import type { ListedMedication, MedicationWalk, WalkedLine } from './contract.ts'

/** What was said of one line so far; null: nothing yet. */
export type Said = { act: WalkedLine['act'] | null; dose: string; because: string }
export type SaidLines = Readonly<Record<string, Said>>
export type Added = { words: string; dose: string }

export const unsaid: Said = { act: null, dose: '', because: '' }

/** How many lines still wait for an answer: none may be left out. */
export const leftOf = (listed: readonly ListedMedication[], said: SaidLines): number =>
  listed.filter(({ medicationId }) => !said[medicationId]?.act).length

/** Reads the walk; null while a line is left. */
export function readWalk(
  listed: readonly ListedMedication[],
  said: SaidLines,
  added: readonly Added[],
  walkedOn: MedicationWalk['walkedOn'],
): MedicationWalk | null {
  if (leftOf(listed, said) > 0) return null
  const lines = listed.map((one) => lineOf(one, said[one.medicationId] ?? unsaid))
  const taken = added.filter(({ words }) => words.trim() !== '')
  return {
    walkedOn,
    lines,
    added: taken.map(({ words, dose }) => ({ words, dose: dose.trim() || null, prescriber: null })),
    note: null,
  }
}

function lineOf(
  { medicationId, version, words, dose: before }: ListedMedication,
  { act, dose, because }: Said,
): WalkedLine {
  const line = { medicationId, version }
  if (act === 'changed') return { act, ...line, words, dose: dose.trim() || before, because: because.trim() || null }
  if (act === 'stopped') return { act, ...line, because: because.trim() || null }
  return { act: 'kept', ...line }
}
