import { isEqual } from '../answers/compare.ts'
import { optionOf } from '../answers/points.ts'
import type { Answer } from '../answers/response.ts'
import type { Item } from '../questionnaire/questionnaire.ts'
import { wordsOf } from '../questionnaire/read-value.ts'
import { type Issue, issueAt, type Where } from './issue.ts'

/** Whether an answer is one of those offered, under its own name. */
export function checkChoice(item: Item, answer: Answer, where: Where): Issue[] {
  const { choices, type } = item
  const words = wordsOf(answer)
  const isOwnWords = type === 'open-choice' && answer.valueString !== undefined
  if (choices.kind === 'none' || isOwnWords) return words.trim() === '' ? [issueAt(where, 'value', 'a_no_value')] : []
  if (choices.kind === 'unknown') return [issueAt(where, 'not-found', 'a_unknown_set', { url: choices.url, words })]
  const option = optionOf(item, answer)
  if (!option) return [issueAt(where, 'code-invalid', 'a_not_offered', { words })]
  return checkName(answer, option.value.valueCoding?.display, choices.canonical, where)
}

/** A published code under another name means that somebody meant something else. */
function checkName({ valueCoding }: Answer, words: string | undefined, canonical: boolean, where: Where): Issue[] {
  const given = valueCoding?.display
  if (given === undefined || words === undefined || plain(given) === plain(words)) return []
  const values = { code: valueCoding?.code, words, given }
  return [issueAt(where, 'code-invalid', 'a_other_words', values, canonical ? 'error' : 'warning')]
}

const plain = (words: string): string => words.trim().toLowerCase().replaceAll(/\s+/g, ' ')

/** What answers are to each other: alone, or each once. */
export function checkTogether(item: Item, answers: readonly Answer[], at: (nth: number) => Where): Issue[] {
  return answers.flatMap((answer, nth) => {
    const words = optionOf(item, answer)?.words ?? wordsOf(answer)
    const isTwice = answers.slice(0, nth).some((other) => isEqual(other, answer))
    const isAlone = optionOf(item, answer)?.exclusive === true && answers.length > 1
    return [
      ...(isAlone ? [issueAt(at(nth), 'business-rule', 'a_exclusive', { words })] : []),
      ...(isTwice && item.choices.kind === 'options' ? [issueAt(at(nth), 'duplicate', 'a_twice', { words })] : []),
    ]
  })
}
