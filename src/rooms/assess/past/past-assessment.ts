import type { CalendarDay } from '../../../words/calendar-day.ts'
import type { Instant } from '../../../words/time-zone.ts'
import { type PastNote, sha256Of } from '../../record/index.ts'
import { completeResponse } from '../answers/answer.ts'
import { readAnswers } from '../answers/read-answers.ts'
import { type Instrument, rowOf, shippedForms } from '../instrument/instruments-in-force.ts'
import { personOn } from '../person/person-on.ts'
import { scoreAnswers } from '../scoring/score-answers.ts'

/** A form as it was kept when somebody first answered it. */
export type PastInstrument = { id: string; instrument: Instrument }

/** One that ships with the house, and the row that keeps it under this id. */
export function pastInstrument(key: string, id: string, at: Instant) {
  const instrument = new Map(shippedForms()).get(key)
  if (!instrument) throw new Error(`No instrument of the house is called ${key}`)
  const { questionnaire, sheet } = instrument
  const row = { ...rowOf(instrument), id, questionnaire: plain(questionnaire.raw), sheet: plain(sheet) }
  return { kept: { id, instrument }, row: { ...row, kept_by: null, kept_at: at } }
}

export type PastAssessment = {
  id: string
  kept: PastInstrument
  of: { case_id: string; client_id: string; program_id: string; data_class: string }
  by: PastNote['by']
  person: { sex: string; birth_date: string | null }
  /** By question: a value, or the code of what was chosen. */
  answers: Readonly<Record<string, unknown>>
  doneOn: CalendarDay
  mode: 'interview' | 'self'
  /** The last one before of the same instrument, in the same case. */
  beforeId: string | null
  at: Instant
}

/**
 * The row and the event of an assessment that was signed long ago, as signing would have left them: for seeds, which give
 * years of them to the database set by set. Which of its answers could not wait is told by whoever tells the story.
 */
export function pastAssessment({ id, kept, of, by, person, answers, doneOn, mode, beforeId, at }: PastAssessment) {
  const { key, title, sheet } = kept.instrument
  const response = completed(kept.instrument, answers)
  const { scores, critical } = scoreAnswers(kept.instrument, response, personOn(person, doneOn))
  const signed = { response, scores, mode, doneOn }
  const score = scores[0]?.value ?? null
  const band = scores[0]?.band ?? null
  return {
    assessment: {
      ...{ id, ...of, instrument_id: kept.id, key, title, mode, proxy_name: null, done_on: doneOn },
      ...{ response: plain(response), scores: plain(scores), before_id: beforeId },
      ...{ author_id: by.id, author_name: by.name, author_credential: by.credential },
      ...{ signed_at: at, sha256: sha256Of(signed) },
    },
    critical: sheet.critical
      .filter((one) => critical.includes(one.id))
      .map((one) => ({ item: one.id, title: one.title })),
    told: {
      kind: 'assessment.signed',
      subjectId: id,
      summary: score === null ? 'assess:signed_event' : 'assess:signed_event_scored',
      words: { title, score: [score, band?.title].filter((part) => part !== undefined).join(' ') },
      facts: {
        ...{ instrument: key, score, band: band?.title ?? null, concern: band?.concern ?? null },
        ...{ critical: critical.length > 0, again: beforeId !== null, doneOn },
      },
    },
  }
}

/** What was not asked cannot be answered. Whether all of it is answered well is not checked here: that costs as much again. */
function completed({ key, questionnaire }: Instrument, answers: Readonly<Record<string, unknown>>) {
  const read = readAnswers(questionnaire, answers)
  if (!read.ok) throw new Error(`${key}: ${read.problems.map(({ message }) => message).join(' ')}`)
  if (read.unknown.length > 0) throw new Error(`${key} does not ask ${read.unknown.join(', ')}`)
  return completeResponse(questionnaire, read.response)
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value))
