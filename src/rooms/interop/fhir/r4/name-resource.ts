import { z } from 'zod'
import type { JsonObject } from '../bundle/json.ts'
import type { Coded } from '../record/record-parts.ts'
import { type Coding, Concept, HumanName, list, Words } from './elements.ts'

const Nameable = z.object({
  name: z
    .union([z.string(), list(HumanName)])
    .optional()
    .catch(undefined),
  code: Concept.optional().catch(undefined),
  practitioner: z.object({ display: Words }).optional().catch(undefined),
})

/** What a person, place or organization calls itself. */
export function nameIn(resource: JsonObject | null): string | null {
  const { name, practitioner } = Nameable.parse(resource ?? {})
  if (typeof name === 'string') return name.trim() || null
  return personText(name?.[0]) ?? practitioner?.display ?? null
}

/** What a medication says it is, or the reference's own words. */
export function codedIn(resource: JsonObject | null, display: string | undefined): Coded | null {
  return codedOf(Nameable.parse(resource ?? {}).code) ?? (display ? { system: null, code: null, words: display } : null)
}

/** 'Janeth Jakubowski'; titles belong to letters, not to lists. */
export function personText(name: HumanName | undefined): string | null {
  const parts = [...(name?.given ?? []), name?.family ?? ''].filter((part) => part !== '')
  return parts.join(' ') || name?.text || null
}

/** The sender's own words first, then the first code that has any. */
export function textOf(concept: Concept | undefined): string | null {
  const displayed = concept?.coding.find((coding) => coding.display)?.display
  return concept?.text || displayed || concept?.coding.find((coding) => coding.code)?.code || null
}

export function codedOf(concept: Concept | undefined): Coded | null {
  const words = textOf(concept)
  const coding = codingOf(concept)
  return words === null ? null : { words, code: coding?.code ?? null, system: coding?.system ?? null }
}

export const codingOf = (concept: Concept | undefined): Coding | undefined =>
  concept?.coding.find((coding) => coding.code !== undefined && coding.code !== '')

/** Several concepts in one line: 'Cardiology, Internal medicine'. */
export const textsOf = (concepts: Concept[]): string | null =>
  [...new Set(concepts.map(textOf).filter((text) => text !== null))].join(', ') || null
