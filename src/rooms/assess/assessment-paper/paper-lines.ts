import { useMemo } from 'react'
import { absenceOf } from '../answers/marks.ts'
import { readResponse } from '../answers/read-answers.ts'
import type { ResponseItem } from '../answers/response.ts'
import type { Row } from '../answers/rows.ts'
import { settle } from '../answers/settle.ts'
import type { AssessmentFile } from '../assessment/contract.ts'
import { say } from '../en.ts'
import { answerWords } from '../form/answer-words.ts'
import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts'

/** A question with its answer and the last one, or the heading of a part. */
export type Line = { key: string; label: string; answer: string; before: string; isPart: boolean }

/** What is read on paper, from the first question to the last: what was asked, refused, not known or left open. */
export function linesOf(form: Questionnaire, response: unknown, before: unknown): Line[] {
  const rows = rowsIn(form, response)
  const earlier = new Map(rowsIn(form, before).map(({ key, node }) => [key, node]))
  return rows
    .filter(({ enabled, item }) => enabled && !item.hidden && item.control !== 'help')
    .filter(({ item }) => item.type !== 'display' || item.text !== '')
    .map((row) => lineOf(row, earlier.get(row.key)))
}

function rowsIn(form: Questionnaire, given: unknown): Row[] {
  const read = readResponse(given)
  return read.ok ? settle(form, read.response).rows : []
}

const lineOf = ({ key, item, node }: Row, before: ResponseItem | undefined): Line => ({
  key,
  label: [item.prefix, item.text || item.linkId].filter(Boolean).join(' '),
  answer: saidIn(item, node),
  before: saidIn(item, before),
  isPart: item.type === 'group' || item.type === 'display',
})

function saidIn(item: Item, node: ResponseItem | undefined): string {
  const absence = absenceOf(node)
  if (absence) return say(`f_${absence}_interview`)
  return answerWords(item, node?.answer ?? []) || say('f_not_answered')
}

export const usePaperLines = (file: AssessmentFile, form: Questionnaire | null): Line[] =>
  useMemo(() => (form ? linesOf(form, file.response, file.before?.response) : []), [file, form])
