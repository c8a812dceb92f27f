import type { z } from 'zod'
import type { Concept } from './elements.ts'
import { textOf } from './name-resource.ts'
import type { Encounter } from './resources.ts'

/**
 * What one encounter says of itself on LACE's second letter: admitted through the emergency department or otherwise
 * unplanned. Null when it says neither; what other stays of the same person tell stands in admission-kind.rules.
 */
export function acuteAdmissionIn(encounter: z.infer<typeof Encounter>): boolean | null {
  const { hospitalization, priority, type, class: classCoding } = encounter
  const codes = [hospitalization?.admitSource, priority, ...type].flatMap(codesIn)
  const texts = type.map((one) => textOf(one) ?? '')
  if (classCoding?.code?.toUpperCase() === 'EMER') return true
  if (codes.some((code) => acute.has(code)) || texts.some((text) => /emergency/i.test(text))) return true
  return codes.some((code) => planned.has(code)) || texts.some((text) => /elective/i.test(text)) ? false : null
}

const codesIn = (concept: Concept | undefined): string[] =>
  concept?.coding.flatMap(({ system, code }) => (code ? [`${nameOfSystem(system)}|${code}`] : [])) ?? []

/** The last part of the system's address: senders write the same list under several hosts. */
const nameOfSystem = (system: string | undefined): string => system?.split('/').at(-1) ?? ''

/** HL7 admit-source and v3 ActPriority; ADT's admission type (v2-0007); the claim form's type of admission (UB-04). */
const acute = new Set([
  'admit-source|emd',
  'v3-ActPriority|EM',
  'v3-ActPriority|UR',
  'v3-ActPriority|S',
  'v2-0007|E',
  'v2-0007|U',
  'v2-0007|A',
  'priority-type-of-admission-or-visit|1',
  'priority-type-of-admission-or-visit|2',
  'priority-type-of-admission-or-visit|5',
])

const planned = new Set(['v3-ActPriority|EL', 'v3-ActPriority|P', 'v2-0007|C', 'priority-type-of-admission-or-visit|3'])
