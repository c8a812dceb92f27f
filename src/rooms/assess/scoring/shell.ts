import { say } from '../en.ts'
import type { Scale, ScoringSheet } from './scoring-sheet.schema.ts'

/** Where the form of a shell asks for a critical item. */
export const criticalLinkId = (id: string): string => `critical-${id}`

const base = 'http://hl7.org/fhir/StructureDefinition/'

/**
 * The form of an instrument whose questions are not ours to show: each total, and a yes or no for each
 * critical item by its number. A FHIR R4 Questionnaire like any other.
 */
export function shellQuestionnaire(sheet: ScoringSheet) {
  return {
    resourceType: 'Questionnaire' as const,
    url: `https://throughline.example/fhir/Questionnaire/shell-${sheet.key}`,
    version: '1',
    title: sheet.title,
    status: 'active' as const,
    copyright: sheet.licence,
    code: sheet.codes.filter(({ of }) => of === 'form').map(({ system, code }) => ({ system, code })),
    item: [
      ...sheet.scales.map((scale) => totalOf(scale)),
      ...sheet.critical.map(({ id, item, title, at_least }) => ({
        linkId: criticalLinkId(id),
        type: 'boolean',
        text: say(at_least === undefined ? 's_critical' : 's_critical_at_least', { item, title, points: at_least }),
        required: true,
      })),
    ],
  }
}

const totalOf = ({ id, title, range: [least, most], decimals, unit }: Scale) => ({
  linkId: id,
  type: decimals === 0 ? 'integer' : 'decimal',
  text: title,
  required: true,
  extension: [
    { url: `${base}minValue`, valueDecimal: least },
    { url: `${base}maxValue`, valueDecimal: most },
    ...(decimals > 0 ? [{ url: `${base}maxDecimalPlaces`, valueInteger: decimals }] : []),
    ...(unit ? [{ url: `${base}questionnaire-unit`, valueCoding: { display: unit } }] : []),
  ],
})
