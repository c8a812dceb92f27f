import { say } from '../en.ts'
import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts'
import { extensionUrls, isRaw, isWithinBounds, type Raw, rawsOf, textOf, valueIn } from '../questionnaire/raw.ts'
import { toValue } from '../questionnaire/read-value.ts'
import { enabledRows } from './enabled.ts'
import { QuestionnaireResponse, type Value } from './response.ts'
import { setValues } from './set-answer.ts'

export type ReadAnswers =
  | { ok: true; response: QuestionnaireResponse; unknown: string[] }
  | { ok: false; problems: { path: string; message: string }[] }

/**
 * Answers in any of the shapes that files have them: a QuestionnaireResponse; a list of {linkId, answer: [...]}; or an
 * object of linkId to value, code, [code, points] or a list of those.
 */
export function readAnswers(questionnaire: Questionnaire, raw: unknown): ReadAnswers {
  if (!isWithinBounds(raw)) return tooLarge
  if (isRaw(raw) && raw['resourceType'] !== undefined) return readResponse(raw)
  const pairs = Array.isArray(raw) ? listed(raw) : isRaw(raw) ? Object.entries(raw) : []
  return fill(questionnaire, pairs)
}

/** A QuestionnaireResponse out of JSON, losing nothing; or what is wrong with its shape, by FHIRPath. */
export function readResponse(raw: unknown): ReadAnswers {
  if (!isWithinBounds(raw)) return tooLarge
  if (!isRaw(raw) || raw['resourceType'] !== 'QuestionnaireResponse') return noResponse
  const read = QuestionnaireResponse.safeParse(raw)
  if (read.success) return { ok: true, response: read.data, unknown: [] }
  const problems = read.error.issues.map(({ path, message }) => ({ path: asFhirPath(path), message }))
  return { ok: false, problems }
}

const asFhirPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (so, part) => (typeof part === 'number' ? `${so}[${part}]` : `${so}.${String(part)}`),
    'QuestionnaireResponse',
  )

const refused = (message: string): ReadAnswers => ({
  ok: false,
  problems: [{ path: 'QuestionnaireResponse', message }],
})
const tooLarge = refused(say('a_too_large'))
const noResponse = refused(say('a_no_response'))

type Pair = [linkId: string, answer: unknown]

const listed = (entries: readonly unknown[]): Pair[] =>
  entries.filter(isRaw).flatMap((entry): Pair[] => {
    const linkId = textOf(entry['linkId'])
    const inner = Array.isArray(entry['item']) ? listed(entry['item']) : []
    return linkId === undefined ? inner : [[linkId, rawsOf(entry['answer'])], ...inner]
  })

/** Later answers to the same question stand in place of earlier ones, as on paper. */
function fill(questionnaire: Questionnaire, pairs: readonly Pair[]): ReadAnswers {
  const unknown: string[] = []
  let response: QuestionnaireResponse = { resourceType: 'QuestionnaireResponse', status: 'in-progress' }
  for (const [linkId, given] of pairs) {
    const item = questionnaire.byLinkId.get(linkId)
    const place = item && enabledRows(questionnaire, response).rows.find((row) => row.item === item)?.place
    const values = item ? valuesOf(item, given) : []
    if (!place || (values.length === 0 && !isNothing(given))) unknown.push(linkId)
    else response = setValues(questionnaire, response, place, values)
  }
  const isNothingOfOurs = response.item === undefined && (unknown.length > 0 || pairs.length === 0)
  if (isNothingOfOurs) return refused(say('a_no_answers'))
  return { ok: true, response, unknown }
}

const isNothing = (given: unknown): boolean => given === null || (Array.isArray(given) && given.length === 0)

function valuesOf(item: Item, given: unknown): Value[] {
  if (!Array.isArray(given)) return one(item, given)
  const [first, second] = given
  if (given.length === 2 && typeof first === 'string' && typeof second === 'number') return pointed(item, first, second)
  return given.flatMap((each) => one(item, each))
}

function one(item: Item, given: unknown): Value[] {
  if (isRaw(given)) return fromObject(item, given)
  if (item.type === 'choice' || item.type === 'open-choice') return chosen(item, given)
  const kind = typeof given === 'number' && item.type === 'quantity' ? undefined : kindOf(item, given)
  if (kind === undefined) return toList(toValue('Quantity', { value: given }))
  return toList(toValue(kind, given))
}

function kindOf({ type }: Item, given: unknown): string | undefined {
  if (typeof given === 'boolean') return 'Boolean'
  if (typeof given === 'number') return type === 'integer' ? 'Integer' : 'Decimal'
  const kinds: Readonly<Record<string, string>> = { date: 'Date', dateTime: 'DateTime', time: 'Time', url: 'Uri' }
  return kinds[type] ?? 'String'
}

function fromObject(item: Item, given: Raw): Value[] {
  const found = valueIn(given)
  if (found) return toList(toValue(found.kind, found.value))
  return toList(toValue(item.type === 'quantity' ? 'Quantity' : 'Coding', given))
}

/** An offered answer by its code, its words or its number; else what was given, for the check to judge. */
function chosen({ choices, type }: Item, given: unknown): Value[] {
  const options = choices.kind === 'options' ? choices.options : []
  const found = options.find(({ value, words }) =>
    [value.valueCoding?.code, words, value.valueInteger, value.valueString].some((way) => way === given),
  )
  if (found) return [found.value]
  if (typeof given !== 'string') return toList(toValue('Integer', given))
  return toList(type === 'open-choice' ? { valueString: given } : { valueCoding: { code: given } })
}

/** A code with its points: the points travel with it where the questionnaire does not know them. */
function pointed(item: Item, code: string, ordinal: number): Value[] {
  const [value] = chosen(item, code)
  if (!value?.valueCoding) return toList(value)
  const [url] = extensionUrls.ordinal
  return [{ valueCoding: { ...value.valueCoding, code, extension: [{ url, valueDecimal: ordinal }] } }]
}

const toList = (value: Value | undefined): Value[] => (value ? [value] : [])
