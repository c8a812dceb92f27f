import type { Answer, ValueKey } from '../answers/response.ts'
import { say } from '../en.ts'
import type { Item, ItemType } from '../questionnaire/questionnaire.ts'
import { keyOf } from '../questionnaire/read-value.ts'
import { checkChoice } from './check-choice.ts'
import { checkNumber } from './check-number.ts'
import { checkText } from './check-text.ts'
import { checkDay, checkMoment, checkTime } from './check-time.ts'
import { type Issue, issueAt, type Where } from './issue.ts'

const optionKeys = ['valueCoding', 'valueString', 'valueInteger', 'valueDate', 'valueTime', 'valueReference'] as const

/** The kinds of value that answer an item of a type. */
const keysOf = {
  group: [],
  display: [],
  boolean: ['valueBoolean'],
  decimal: ['valueDecimal', 'valueInteger'],
  integer: ['valueInteger'],
  date: ['valueDate'],
  dateTime: ['valueDateTime', 'valueDate'],
  time: ['valueTime'],
  string: ['valueString'],
  text: ['valueString'],
  url: ['valueUri'],
  choice: optionKeys,
  'open-choice': optionKeys,
  attachment: ['valueAttachment'],
  reference: ['valueReference'],
  quantity: ['valueQuantity'],
} as const satisfies Record<ItemType, readonly ValueKey[]>

/** What is wrong with one answer, by itself. */
export function checkValue(item: Item, answer: Answer, where: Where): Issue[] {
  const key = keyOf(answer)
  if (key === undefined) return [issueAt(where, 'structure', 'a_no_value')]
  const fitting: readonly ValueKey[] = keysOf[item.type]
  if (!fitting.includes(key) || isStringForCoding(item, answer)) return [wrongKind(item.type, key, where)]
  if (item.type === 'choice' || item.type === 'open-choice') return checkChoice(item, answer, where)
  return checkPlain(item, answer, where)
}

/** A question whose answers are codes is not answered by words, unless it is open. */
function isStringForCoding({ type, choices }: Item, answer: Answer): boolean {
  if (type !== 'choice' || answer.valueCoding) return false
  return choices.kind !== 'options' || choices.options.every(({ value }) => value.valueCoding)
}

const wrongKind = (type: ItemType, found: ValueKey, where: Where): Issue => {
  if (type === 'group' || type === 'display') return issueAt(where, 'structure', 'a_group_answered')
  return issueAt(where, 'invalid', 'a_wrong_kind', { found: say(`found_${found}`), wanted: say(`kind_${type}`) })
}

function checkPlain(item: Item, answer: Answer, where: Where): Issue[] {
  const { valueString, valueUri, valueDate, valueDateTime, valueTime } = answer
  if (valueString !== undefined) return checkText(item, valueString, where)
  if (valueUri !== undefined) return checkUrl(item, valueUri, where)
  if (valueDate !== undefined) return checkDay(item, valueDate, where)
  if (valueDateTime !== undefined) return checkMoment(item, valueDateTime, where)
  if (valueTime !== undefined) return checkTime(item, valueTime, where)
  return checkPointer(answer, where) ?? checkNumber(item, answer, where)
}

/** A file or a reference must lead somewhere. */
function checkPointer({ valueAttachment, valueReference }: Answer, where: Where): Issue[] | undefined {
  if (valueAttachment) {
    return (valueAttachment.url ?? valueAttachment.data) ? [] : [issueAt(where, 'value', 'a_no_file')]
  }
  if (!valueReference) return undefined
  const named = valueReference.reference ?? valueReference.display ?? valueReference['identifier']
  return named ? [] : [issueAt(where, 'value', 'a_no_reference')]
}

function checkUrl(item: Item, value: string, where: Where): Issue[] {
  if (value === '' || /\s/.test(value)) return [issueAt(where, 'value', 'a_no_url')]
  return checkText(item, value, where)
}
