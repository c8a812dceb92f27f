import type { Row } from '../answers/rows.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import type { Bound } from './bind-sheet.ts'
import { linesOf } from './lines.ts'
import type { Critical, ScoringSheet } from './scoring-sheet.schema.ts'
import { criticalLinkId } from './shell.ts'

/** An answer that cannot wait. */
export type CriticalHit = Pick<Critical, 'id' | 'item' | 'title' | 'why'> & {
  linkId: string
  answer: string | null
  points: number | null
}

/** The critical items whose answer cannot wait. Only what is asked counts. */
export function criticalHits(
  sheet: ScoringSheet,
  bound: Bound,
  form: Questionnaire,
  rows: readonly Row[],
): CriticalHit[] {
  return sheet.critical.flatMap(({ id, item, title, why, at_least }) => {
    const linkId = bound.critical[id]
    if (!linkId) return []
    const [line] = linesOf(form, rows, [{ item: linkId }])
    // on a shell a plain yes is entered: the points were counted on paper
    const from = linkId === criticalLinkId(id) ? 1 : (at_least ?? 1)
    const isHit = line !== undefined && ((line.points !== null && line.points >= from) || saysYes(form, rows, linkId))
    return isHit ? [{ id, item, title, why, linkId, answer: line.answer, points: line.points }] : []
  })
}

/** A yes among answers that have no points. */
function saysYes({ byLinkId }: Questionnaire, rows: readonly Row[], linkId: string): boolean {
  const item = byLinkId.get(linkId)
  const hasPoints = item?.choices.kind === 'options' && item.choices.options.some(({ ordinal }) => ordinal !== null)
  const asked = rows.filter((row) => row.enabled && row.item.linkId === linkId)
  const codes = asked.flatMap(({ node }) => (node?.answer ?? []).flatMap(({ valueCoding }) => valueCoding?.code ?? []))
  // LA33-6 is LOINC's yes
  return !hasPoints && codes.some((code) => ['y', 'yes', 'la33-6'].includes(code.toLowerCase()))
}
