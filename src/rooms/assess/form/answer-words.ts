import { partialDayInWords } from '../../../web/due-words.ts'
import { PartialDay } from '../../../words/calendar-day.ts'
import { absenceOf } from '../answers/marks.ts'
import { optionOf, pointsOf } from '../answers/points.ts'
import type { Answer, ResponseItem } from '../answers/response.ts'
import { say } from '../en.ts'
import type { Item } from '../questionnaire/questionnaire.ts'
import { wordsOf } from '../questionnaire/read-value.ts'
import type { View } from './form-store.ts'

/** Answers as people read them. */
export const answerWords = (item: Item, answers: readonly Answer[]): string =>
  answers.map((answer) => oneInWords(item, answer)).join(', ')

function oneInWords(item: Item, answer: Answer): string {
  const { valueBoolean, valueDate, valueDateTime } = answer
  if (valueBoolean !== undefined) return say(valueBoolean ? 'f_yes' : 'f_no')
  if (valueDate !== undefined) return dayInWords(valueDate)
  if (valueDateTime !== undefined)
    return [dayInWords(valueDateTime.slice(0, 10)), valueDateTime.slice(11, 16)].join(' ').trim()
  const words = optionOf(item, answer)?.words ?? wordsOf(answer)
  const unit = item.type === 'decimal' || item.type === 'integer' ? (item.unit?.display ?? item.unit?.code) : undefined
  return unit && !unit.startsWith('{') ? `${words} ${unit}` : words
}

const dayInWords = (day: string): string => (PartialDay.safeParse(day).success ? partialDayInWords(day) : day)

/** What it was the last time, and which way it went where points say so. */
export function beforeWords({ item, node }: View, before: ResponseItem | undefined, better: string): string | null {
  if (item.type === 'group' || item.type === 'display') return null
  const absence = absenceOf(before)
  if (absence) return say(`f_was_${absence}`)
  if (!before?.answer?.[0]) return say('f_was_blank')
  const words = answerWords(item, before.answer)
  if (answerWords(item, node?.answer ?? []) === words) return say('f_was_same')
  const moved = pointsIn(item, node) - pointsIn(item, before)
  if (Number.isNaN(moved) || moved === 0 || better === 'neither') return say('f_was', { words })
  return say(moved > 0 === (better === 'higher') ? 'f_was_better' : 'f_was_worse', { words })
}

/** Not a number where nothing is answered, or the answer has no points. */
function pointsIn(item: Item, node: ResponseItem | undefined): number {
  const [answer] = node?.answer ?? []
  return (answer && pointsOf(item, answer)) ?? Number.NaN
}
