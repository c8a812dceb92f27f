import { z } from 'zod'
import { todayAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { contextOf } from '../../../platform/db/transaction.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { type HeldCase, packOfCase } from '../../cases/index.ts'
import { Lives } from '../../people/support-network/contract.ts'
import { programSection } from '../../programs/shared.ts'
import { EligibilityFile, EligibilityResult, type ScreeningQuestion } from './contract.ts'
import { type Asked, type Screened, screen } from './eligibility.rules.ts'
import { type AnswerRow, selectDecided, selectKnown, selectScreening } from './eligibility.sql.ts'
import { type KnownFacts, type Prefilled, prefill } from './prefill.rules.ts'

type Case = Pick<HeldCase, 'id' | 'client_id' | 'program_id' | 'pack_version'>
type Question = Asked & { help?: string | undefined; told?: string | undefined }

const Answer = z.enum(['yes', 'no', 'unknown'])
const Decided = z.object({ result: EligibilityResult })
const Reasoned = z.object({ reason: z.string().nullable().default(null) })
const windowWhenUnsaid = 30

export type Screening = { questions: Question[]; screened: Screened; file: EligibilityFile }

/** The questions of the program with what is known to each: what somebody answered stands before what the record says. */
export async function screeningOf(tx: Tx, of: Case): Promise<Screening> {
  const section = programSection.of(await packOfCase(tx, of))
  const window = section.windows.find(({ id }) => id === 'discharge')?.days ?? windowWhenUnsaid
  const known = await knownAnswers(tx, of, window)
  const given = await selectScreening(tx, of.id)
  const questions = section.eligibility.map((one) => presentQuestion(one, given, known))
  const answers = new Map(questions.map(({ questionId, answer }) => [questionId, answer]))
  const screened = screen(section.eligibility, (id) => answers.get(id) ?? 'unknown')
  const decided = await decidedOf(tx, of.id)
  const file = EligibilityFile.parse({
    questions,
    known: questions.filter(({ answer }) => answer !== 'unknown').length,
    computed: screened.result,
    decided,
  })
  return { questions: section.eligibility, screened, file }
}

async function knownAnswers(tx: Tx, of: Case, window: number): Promise<Prefilled[]> {
  const { house, zone } = contextOf(tx)
  const row = await selectKnown(tx, of.id, of.client_id)
  const facts: KnownFacts = {
    today: todayAt(house.clock, zone),
    window,
    lastStay: row?.ended_at ? { endedOn: dayOf(row.ended_at, zone), hospital: row.hospital } : null,
    inHospital: row?.in_hospital ?? false,
    lives: Lives.nullable().parse(row?.lives ?? null),
    agreed: row?.agreed ?? null,
  }
  return prefill(facts)
}

function presentQuestion(asked: Question, given: readonly AnswerRow[], known: readonly Prefilled[]) {
  const worker = given.find(({ question }) => question === asked.id)
  const record = known.find(({ questionId }) => questionId === asked.id)
  return {
    questionId: asked.id,
    question: asked.question,
    help: asked.help ?? null,
    eligibleWhen: asked.eligible_when,
    told: asked.told ?? null,
    ...answerOf(worker, record),
  }
}

type Answered = Pick<ScreeningQuestion, 'answer' | 'from' | 'known' | 'note'>

function answerOf(worker: AnswerRow | undefined, record: Prefilled | undefined): Answered {
  if (worker) return { answer: Answer.parse(worker.answer), from: 'worker', known: null, note: worker.note }
  if (record) return { answer: record.answer, from: 'record', known: record.known, note: null }
  return { answer: 'unknown', from: null, known: null, note: null }
}

async function decidedOf(tx: Tx, caseId: string) {
  const event = await selectDecided(tx, caseId)
  if (!event) return null
  const { result } = Decided.parse(event.facts)
  const { reason } = Reasoned.parse(event.words)
  return { result, reason, on: dayOf(event.happened_at, contextOf(tx).zone), by: event.by_name }
}
