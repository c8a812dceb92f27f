import type { z } from 'zod'
import { displayName, initialsOf } from '../../../words/person-name.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { ageOn } from './age.rules.ts'
import { type ReferralFile, ReferralLine } from './contract.ts'
import type { FileRow } from './referral.sql.ts'
import type { LineRow } from './referral-list.sql.ts'

type When = { today: string; zone: string }

export const presentLine = (row: LineRow, when: When): ReferralLine => ReferralLine.parse(lineOf(row, when))

const lineOf = (row: LineRow, { today }: When) => ({
  referralId: row.id,
  caseId: row.case_id,
  clientId: row.client_id,
  name: displayName(row),
  age: ageOn(row.birth_date, today),
  programId: row.program_id,
  programName: row.program_name,
  asked: row.asked,
  sourceName: row.source_name,
  urgency: row.urgency,
  stage: row.stage,
  receivedAt: row.received_at.toISOString(),
  attemptDueAt: row.attempted_at ? null : row.attempt_due_at.toISOString(),
  answerDueAt: row.answer_due_at.toISOString(),
  lastAnswer:
    row.last_answer && row.last_answer_at ? { answer: row.last_answer, at: row.last_answer_at.toISOString() } : null,
  toAssign: row.stage === 'intake' && row.primary_id === null,
  primaryName: row.primary_name,
  sealed: row.data_class !== 'general',
})

export type LastAnswer = { answer: string; at: Date } | undefined

/** A file begins with its line: the same words in the list and above the page. */
export const presentFileLine = (row: FileRow, last: LastAnswer, when: When) =>
  lineOf(
    { ...row, next_due_at: row.answer_due_at, last_answer: last?.answer ?? null, last_answer_at: last?.at ?? null },
    when,
  )

type Phones = z.input<typeof ReferralFile>['client']['phones']

export const presentClient = (row: FileRow, phones: Phones) => ({
  initials: initialsOf(row),
  given: row.given,
  family: row.family,
  preferred: row.preferred,
  recordNumber: row.record_number,
  pronouns: row.pronouns,
  birthDate: row.birth_date,
  sex: row.sex,
  language: row.language,
  interpreterNeeded: row.interpreter_needed,
  phones,
})

/** The hospital stay that a referral is about; null when it is about none. */
export const presentStay = (row: FileRow, zone: string) =>
  row.started_at || row.ended_at || row.hospital
    ? {
        hospital: row.hospital,
        startedOn: row.started_at ? dayOf(row.started_at, zone) : null,
        endedOn: row.ended_at ? dayOf(row.ended_at, zone) : null,
        expectedOn: row.expected_on,
        disposition: row.disposition,
        reason: row.stay_reason,
      }
    : null
