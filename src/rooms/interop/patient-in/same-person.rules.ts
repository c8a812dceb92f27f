import { foldedText } from '../../../words/person-name.ts'
import type { PatientRecord } from '../fhir/record/people-record.ts'
import type { Identifier } from '../fhir/record/record-parts.ts'

/** Numbers that a family or a visit shares (HL7 v2-0203): the wife on her husband's policy is not her husband. */
const shared = new Set(['MB', 'SN', 'AN', 'VN', 'GI'])

/** Identifiers by which a person may be linked without asking: given out by a named system, and to one person. */
export const linkingIdentifiers = ({ identifiers }: PatientRecord): (Identifier & { system: string })[] =>
  identifiers.flatMap((one) => {
    const { system, type } = one
    return system === null || system === '' || shared.has(type ?? '') ? [] : [{ ...one, system }]
  })

/** The same number under another kind of number is another number. A kind that nobody said fits all. */
export const isSameIdentifier = (one: Identifier, held: { system: string; type: string; value: string }): boolean =>
  one.system === held.system && one.value === held.value && (!one.type || held.type === '' || one.type === held.type)

type Somebody = { given: string; family: string; birthDate: string | null }

/**
 * True when both name and birth date say that this is somebody else: then not even the same identifier joins them, for
 * one of the two was typed wrong, and a wrong joining is the worst error. Unknown is no contradiction.
 */
export function isSomebodyElse(one: Somebody, other: Somebody): boolean {
  return differ(one.birthDate, other.birthDate) && namesDiffer(one, other)
}

function differ(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  const known = Math.min(one.length, other.length)
  return one.slice(0, known) !== other.slice(0, known)
}

function namesDiffer(one: Somebody, other: Somebody): boolean {
  const [given, otherGiven] = [foldedText(one.given), foldedText(other.given)]
  const [family, otherFamily] = [foldedText(one.family), foldedText(other.family)]
  if (`${given}${family}` === '' || `${otherGiven}${otherFamily}` === '') return false
  return given !== otherGiven || family !== otherFamily
}
