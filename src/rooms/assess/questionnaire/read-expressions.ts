import { compileExpression, type Expression, namesIn } from '../expressions/expression.ts'
import type { Constraint, Variable } from './questionnaire.ts'
import { type ExtensionName, extensionsOf, type Raw, rawOf, rawsOf, textOf, valueIn } from './raw.ts'
import type { Reading, Sentence } from './reading.ts'

type At = { path: string; linkId?: string }

/** What every expression may name without anybody having declared it. */
const alwaysKnown = ['resource', 'rootResource', 'context', 'questionnaire', 'qitem', 'ucum', 'sct', 'loinc']

const failures = {
  too_long: 'q_long_expression',
  unsafe: 'q_unsafe_expression',
  unreadable: 'q_bad_expression',
} as const satisfies Record<string, Sentence>

/** The expression of an extension, compiled; or named as not computable. */
export function readExpression(
  element: Raw,
  name: ExtensionName,
  at: At,
  known: readonly string[],
  reading: Reading,
): Expression | undefined {
  const [found] = extensionsOf(element, name)
  return found && readOne(rawOf(found['valueExpression']), at, known, reading)
}

function readOne(raw: Raw, at: At, known: readonly string[], reading: Reading): Expression | undefined {
  const text = textOf(raw['expression']) ?? ''
  const language = textOf(raw['language']) ?? 'text/fhirpath'
  if (language !== 'text/fhirpath') {
    const sentence = at.linkId === undefined ? 'q_other_language_root' : 'q_other_language'
    reading.name(at, sentence, { language, text: shortened(text) })
    return undefined
  }
  return compileKnown(text, at, known, reading)
}

function compileKnown(text: string, at: At, known: readonly string[], reading: Reading): Expression | undefined {
  const names = namesIn(text).filter((name) => !alwaysKnown.includes(name) && !known.includes(name))
  if (names.length > 0) {
    reading.name(at, 'q_unknown_names', { names: names.map((name) => `%${name}`).join(', '), text: shortened(text) })
    return undefined
  }
  const base = at.linkId === undefined ? 'QuestionnaireResponse' : 'QuestionnaireResponse.item'
  const compiled = compileExpression(text, base)
  if (!compiled.ok) {
    reading.name(at, failures[compiled.because], { text: shortened(text) })
    return undefined
  }
  if (answersNothing(compiled.expression, at, known)) {
    reading.name(at, 'q_fails', { text: shortened(text) })
    return undefined
  }
  return compiled.expression
}

/** Tried once on an empty response: a function that does not exist is found now, and not before somebody's eyes. */
function answersNothing(expression: Expression, { linkId }: At, known: readonly string[]): boolean {
  const item = { linkId: linkId ?? 'probe' }
  const resource = { resourceType: 'QuestionnaireResponse', status: 'in-progress', item: [item] }
  const variables = Object.fromEntries(known.map((name) => [name, []]))
  const context = linkId === undefined ? resource : item
  const questionnaire = { resourceType: 'Questionnaire', item: [{ ...item, type: 'string' }] }
  return expression.evaluate(context, { resource, context, questionnaire, qitem: item, variables }) === null
}

/** Variables of an element, in order: each may use those before it. `known` grows. */
export function readVariables(element: Raw, at: At, known: string[], reading: Reading): Variable[] {
  return extensionsOf(element, 'variable').flatMap((found) => {
    const raw = rawOf(found['valueExpression'])
    const name = textOf(raw['name'])
    const expression = readOne(raw, at, known, reading)
    if (name === undefined || !expression) return []
    known.push(name)
    return [{ name, expression }]
  })
}

/** Invariants that the author wrote: key, severity, words, expression. */
export function readConstraints(element: Raw, at: At, known: readonly string[], reading: Reading): Constraint[] {
  return extensionsOf(element, 'constraint').flatMap((found) => {
    const parts = rawsOf(found['extension'])
    const part = (url: string) => {
      const one = parts.find((inner) => inner['url'] === url)
      return one && valueIn(one)?.value
    }
    const text = textOf(part('expression')) ?? textOf(rawOf(part('expression'))['expression'])
    const human = textOf(part('human'))
    if (text === undefined || human === undefined) {
      reading.name(at, 'q_bad_constraint')
      return []
    }
    const expression = compileKnown(text, at, known, reading)
    if (!expression) return []
    const severity = part('severity') === 'warning' ? 'warning' : 'error'
    return [{ key: textOf(part('key')) ?? human, severity, human, expression }]
  })
}

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)} …` : text)
