import { Coding } from '../answers/response.ts'
import { type Item, type ItemType, itemTypes } from './questionnaire.ts'
import {
  conceptCodes,
  extensionsOf,
  extensionValue,
  isRaw,
  listOf,
  type Raw,
  rawOf,
  rawsOf,
  textOf,
  valueIn,
  yesOf,
} from './raw.ts'
import { readChoices } from './read-choices.ts'
import { readConditions } from './read-conditions.ts'
import { readConstraints, readExpression, readVariables } from './read-expressions.ts'
import { readLimits } from './read-limits.ts'
import { toValue } from './read-value.ts'
import type { Reading } from './reading.ts'

const isItemType = (found: unknown): found is ItemType => itemTypes.some((type) => type === found)

/** All items of a list, each with those below it. `known` are the variables around them. */
export function readItems(found: unknown, path: string, known: readonly string[], reading: Reading): Item[] {
  if (found !== undefined && !Array.isArray(found)) reading.refuse({ path }, 'q_items_no_list')
  return listOf(found).flatMap((raw, nth) => {
    const where = `${path}.item[${nth}]`
    if (isRaw(raw)) return readItem(raw, where, known, reading)
    reading.refuse({ path: where }, 'q_item_no_object')
    return []
  })
}

function readItem(raw: Raw, path: string, around: readonly string[], reading: Reading): Item[] {
  const named = readName(raw, path, reading)
  if (!named) return []
  const { linkId, type } = named
  const at = { path, linkId }
  if (raw['modifierExtension'] !== undefined) reading.refuse(at, 'q_modifier')
  const known = [...around]
  const variables = readVariables(raw, at, known, reading)
  const items = readItems(raw['item'], path, known, reading)
  const isQuestion = type !== 'group' && type !== 'display'
  if (!isQuestion && (raw['answerOption'] ?? raw['answerValueSet'])) reading.name(at, 'q_group_answers', { type })
  if (type === 'display' && items.length > 0) reading.name(at, 'q_children_of_display')
  return [
    {
      ...{ linkId, type, path, variables, raw },
      ...readLook(raw, items),
      ...readFlags(raw, type),
      limits: readLimits(raw, at, reading),
      choices: isQuestion ? readChoices(raw, at, reading) : { kind: 'none' },
      ...readInitial(raw, at, reading),
      ...readEnabling(raw, at, known, reading),
      ...readCalculation(raw, at, known, reading),
      constraints: readConstraints(raw, at, known, reading),
      items: type === 'display' ? [] : items,
    },
  ]
}

function readName(raw: Raw, path: string, reading: Reading): { linkId: string; type: ItemType } | undefined {
  const linkId = textOf(raw['linkId'])
  const type = raw['type']
  if (linkId === undefined || linkId === '') reading.refuse({ path }, 'q_no_link_id')
  else if (type === undefined) reading.refuse({ path, linkId }, 'q_no_type')
  else if (!isItemType(type)) reading.refuse({ path, linkId }, 'q_unknown_type', { type: String(type) })
  else return { linkId, type }
  return undefined
}

/** What is shown: words, prefix, codes, control, help. */
function readLook(raw: Raw, items: readonly Item[]) {
  const prefix = textOf(raw['prefix'])
  const control = conceptCodes(raw, 'control')[0]
  const step = extensionValue(raw, 'step')
  const unit = Coding.safeParse(extensionValue(raw, 'unit'))
  return {
    text: textOf(raw['text']) ?? plainWords(rawOf(raw['_text'])),
    codes: rawsOf(raw['code']).flatMap((code) => codingOf(code)),
    help: items.filter((item) => item.control === 'help').map(({ text }) => text),
    isInstruction: conceptCodes(raw, 'category').includes('instructions'),
    units: extensionsOf(raw, 'unitOption').flatMap((one) => codingOf(valueIn(one)?.value)),
    ...(prefix !== undefined && { prefix }),
    ...(control !== undefined && { control }),
    ...(typeof step === 'number' && step > 0 && { step }),
    ...(unit.success && { unit: unit.data }),
  }
}

/** What a file writes in markup alone, as plain words: no markup of somebody else's is ever drawn. */
function plainWords(element: Raw): string {
  const [markup] = rawsOf(element['extension']).flatMap(({ valueString }) => textOf(valueString) ?? [])
  const words = (markup ?? '')
    .slice(0, 20_000)
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
  return words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ').trim()
}

function codingOf(found: unknown): Coding[] {
  const read = Coding.safeParse(found)
  return read.success ? [read.data] : []
}

const readFlags = (raw: Raw, type: ItemType) => ({
  required: yesOf(raw['required']) && type !== 'display',
  repeats: yesOf(raw['repeats']) && type !== 'display',
  readOnly: yesOf(raw['readOnly']),
  hidden: yesOf(extensionValue(raw, 'hidden')),
})

type At = { path: string; linkId: string }

/** What it begins with: values of the file, and what it takes from the record of the person. */
function readInitial(raw: Raw, at: At, reading: Reading) {
  const initial = rawsOf(raw['initial']).flatMap((one) => {
    const found = valueIn(one)
    const value = found && toValue(found.kind, found.value)
    if (!value) reading.name(at, 'q_bad_initial')
    return value ? [value] : []
  })
  const initialFrom = readExpression(raw, 'initial', at, ['patient'], reading)
  return { initial, ...(initialFrom && { initialFrom }) }
}

function readEnabling(raw: Raw, at: At, known: readonly string[], reading: Reading) {
  const enableWhen = readConditions(raw, at, reading)
  const enableExpression = readExpression(raw, 'enableWhen', at, known, reading)
  const enableBehavior = raw['enableBehavior'] === 'any' ? ('any' as const) : ('all' as const)
  return { enableWhen, enableBehavior, ...(enableExpression && { enableExpression }) }
}

function readCalculation(raw: Raw, at: At, known: readonly string[], reading: Reading) {
  const calculated = readExpression(raw, 'calculated', at, known, reading)
  const isCalculated = extensionsOf(raw, 'calculated').length > 0
  return { calculatedElsewhere: isCalculated && !calculated, ...(calculated && { calculated }) }
}
