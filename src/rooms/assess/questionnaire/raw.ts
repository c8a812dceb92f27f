/** An object out of somebody's JSON, nothing about it known yet. */
export type Raw = Readonly<Record<string, unknown>>

export const isRaw = (found: unknown): found is Raw =>
  typeof found === 'object' && found !== null && !Array.isArray(found)

export const rawOf = (found: unknown): Raw => (isRaw(found) ? found : {})
export const listOf = (found: unknown): unknown[] => (Array.isArray(found) ? found : [])
export const rawsOf = (found: unknown): Raw[] => listOf(found).filter(isRaw)
export const textOf = (found: unknown): string | undefined => (typeof found === 'string' ? found : undefined)
export const wholeOf = (found: unknown): number | undefined =>
  typeof found === 'number' && Number.isInteger(found) ? found : undefined

/** True and false, also where a file writes them as words: some do. */
export const yesOf = (found: unknown): boolean => found === true || found === 'true'

const base = 'http://hl7.org/fhir/StructureDefinition/'
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-'

/** The extensions that a questionnaire may carry, by our word for them; several where the standard renamed one. */
export const extensionUrls = {
  ordinal: [`${base}ordinalValue`, `${base}itemWeight`, `${base}questionnaire-ordinalValue`],
  exclusive: [`${base}questionnaire-optionExclusive`],
  prefix: [`${base}questionnaire-optionPrefix`],
  minValue: [`${base}minValue`],
  maxValue: [`${base}maxValue`],
  minLength: [`${base}minLength`],
  decimals: [`${base}maxDecimalPlaces`],
  minOccurs: [`${base}questionnaire-minOccurs`],
  maxOccurs: [`${base}questionnaire-maxOccurs`],
  regex: [`${base}regex`],
  entryFormat: [`${base}entryFormat`],
  hidden: [`${base}questionnaire-hidden`],
  control: [`${base}questionnaire-itemControl`],
  category: [`${base}questionnaire-displayCategory`],
  step: [`${base}questionnaire-sliderStepValue`],
  unit: [`${base}questionnaire-unit`],
  unitOption: [`${base}questionnaire-unitOption`],
  unitValueSet: [`${base}questionnaire-unitValueSet`],
  constraint: [`${base}questionnaire-constraint`, `${base}targetConstraint`],
  variable: [`${base}variable`],
  calculated: [`${sdc}calculatedExpression`],
  initial: [`${sdc}initialExpression`],
  enableWhen: [`${sdc}enableWhenExpression`],
  answers: [`${sdc}answerExpression`, `${sdc}candidateExpression`],
  optionsToggle: [`${sdc}answerOptionsToggleExpression`],
} as const

export type ExtensionName = keyof typeof extensionUrls

/** All extensions of a kind that an element carries. */
export function extensionsOf(element: Raw, name: ExtensionName): Raw[] {
  const urls: readonly string[] = extensionUrls[name]
  return rawsOf(element['extension']).filter(({ url }) => typeof url === 'string' && urls.includes(url))
}

/** `value[x]` of an element, whatever its kind. */
export function valueIn(element: Raw, stem = 'value'): { kind: string; value: unknown } | undefined {
  const key = Object.keys(element).find((one) => one.startsWith(stem) && one.length > stem.length)
  return key === undefined ? undefined : { kind: key.slice(stem.length), value: element[key] }
}

/** The value of the first extension of a kind. */
export function extensionValue(element: Raw, name: ExtensionName): unknown {
  const [first] = extensionsOf(element, name)
  return first && valueIn(first)?.value
}

/** The codes of a CodeableConcept that an extension holds: 'slider', 'gtable'. */
export const conceptCodes = (element: Raw, name: ExtensionName): string[] =>
  extensionsOf(element, name).flatMap((one) =>
    rawsOf(rawOf(one['valueCodeableConcept'])['coding']).flatMap(({ code }) => textOf(code) ?? []),
  )

const bounds = { depth: 60, parts: 400_000 }

/** Whether a file is small and flat enough to be read at all: walked without recursion, so that depth cannot hurt. */
export function isWithinBounds(found: unknown): boolean {
  const waiting: { part: unknown; depth: number }[] = [{ part: found, depth: 0 }]
  let parts = 0
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    parts += 1
    if (parts > bounds.parts || next.depth > bounds.depth) return false
    if (typeof next.part !== 'object' || next.part === null) continue
    for (const part of Object.values(next.part)) waiting.push({ part, depth: next.depth + 1 })
  }
  return true
}
