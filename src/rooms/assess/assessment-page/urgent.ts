import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { bindSheet } from '../scoring/bind-sheet.ts'
import type { ScoringSheet } from '../scoring/scoring-sheet.schema.ts'

/** The questions whose answer cannot wait, by linkId. */
export function urgentIn(sheet: ScoringSheet, form: Questionnaire, critical: readonly string[]): string[] {
  const { critical: places } = bindSheet(sheet, form)
  return critical.flatMap((id) => places[id] ?? [])
}
