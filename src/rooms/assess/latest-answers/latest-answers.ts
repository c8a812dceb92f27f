import type { Tx } from '../../../platform/db/transaction.ts'
import { type CalendarDay, calendarDay } from '../../../words/calendar-day.ts'
import { enabledRows } from '../answers/enabled.ts'
import { optionOf, pointsOf } from '../answers/points.ts'
import { type Answer, QuestionnaireResponse } from '../answers/response.ts'
import type { Row } from '../answers/rows.ts'
import { say } from '../en.ts'
import { keptInstrument } from '../instrument/instruments-in-force.ts'
import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts'
import { wordsOf } from '../questionnaire/read-value.ts'
import { KeptScores } from '../scoring/kept-score.ts'
import { type LatestRow, selectLatestOfCase } from './latest-answers.sql.ts'

/** One question with its answer as people read them; codes are those of a choice, or "true" and "false". */
export type GivenAnswer = {
  linkId: string
  question: string
  words: string
  points: number | null
  codes: readonly string[]
}

/** The last assessment of an instrument that counts, with what was answered. */
export type LatestAnswers = {
  assessmentId: string
  key: string
  title: string
  doneOn: CalendarDay
  scales: readonly { scale: string; title: string; value: number | null; band: string | null }[]
  answers: readonly GivenAnswer[]
}

/** What a case was answered last, one assessment of each instrument; what is void, or not the asker's to see, is not there. */
export async function latestAnswers(tx: Tx, caseId: string): Promise<LatestAnswers[]> {
  const latest: LatestAnswers[] = []
  for (const row of await selectLatestOfCase(tx, caseId)) latest.push(await answersOf(tx, row))
  return latest
}

async function answersOf(tx: Tx, row: LatestRow): Promise<LatestAnswers> {
  const { questionnaire } = await keptInstrument(tx, row.instrument_id)
  const { rows } = enabledRows(questionnaire, QuestionnaireResponse.parse(row.response))
  return {
    assessmentId: row.id,
    key: row.key,
    title: row.title,
    doneOn: calendarDay(row.done_on),
    scales: KeptScores.parse(row.scores).map(({ scale, title, value, band }) => ({
      scale,
      title,
      value,
      band: band?.title ?? null,
    })),
    answers: rows.filter(({ enabled }) => enabled).flatMap((one) => given(questionnaire, one)),
  }
}

function given(questionnaire: Questionnaire, { item, node }: Row): GivenAnswer[] {
  const said = node?.answer ?? []
  const [first] = said
  if (!first) return []
  const { linkId } = item
  return [
    {
      linkId,
      question: questionOf(questionnaire, item),
      words: said.map((answer) => inWords(item, answer)).join(', '),
      points: pointsOf(item, first),
      codes: said.flatMap(codesOf),
    },
  ]
}

/** A question that a form asks of several things is known by the part in which it stands. */
function questionOf({ byLinkId, around }: Questionnaire, item: Item): string {
  const isAskedAgain = [...byLinkId.values()].some(({ linkId, text }) => linkId !== item.linkId && text === item.text)
  const part = around.get(item.linkId)?.at(-1)
  return isAskedAgain && part?.text ? part.text : item.text
}

const inWords = (item: Item, answer: Answer): string =>
  answer.valueBoolean === undefined
    ? (optionOf(item, answer)?.words ?? wordsOf(answer))
    : say(answer.valueBoolean ? 'f_yes' : 'f_no')

const codesOf = ({ valueCoding, valueBoolean }: Answer): string[] =>
  [valueCoding?.code, valueBoolean === undefined ? undefined : String(valueBoolean)].filter(
    (code) => code !== undefined,
  )
