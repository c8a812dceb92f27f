import { useAct } from '../../../web/asking.ts'
import { dateInWords, type Here } from '../../../web/due-words.ts'
import { Choice } from '../../../web/form/choices.tsx'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { Mark } from '../../../web/parts/mark.tsx'
import type { Meaning } from '../../../web/parts/meaning.ts'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import { staleWithReferral } from '../intake.client.ts'
import type { ReferralFile } from '../referral/contract.ts'
import { speaksAgainst } from './against.rules.ts'
import { type EligibilityFile, type ScreeningQuestion, saveScreening } from './contract.ts'

/** The questions of the program, with what the record knows; answered in place. */
export function EligibilitySheet({ file: { caseId, eligibility, mayAnswer } }: { file: ReferralFile }) {
  const { questions, known } = eligibility
  return (
    <Sheet title={say('would_be_eligible')} aside={say('known_of', { known, all: questions.length })}>
      <p className="tl-referral-standing">
        <Mark kind={kindOf[eligibility.computed]}>{say(`so_far_${eligibility.computed}`)}</Mark>
      </p>
      {eligibility.computed === 'ineligible' && <Against questions={questions.filter(speaksAgainst)} />}
      <Decided decided={eligibility.decided} />
      <ul className="tl-lines">
        {questions.map((question) => (
          <li key={question.questionId}>
            <Question caseId={caseId} question={question} mayAnswer={mayAnswer} />
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

const kindOf: Record<EligibilityFile['computed'], Meaning> = {
  eligible: 'done',
  ineligible: 'overdue',
  needs_info: 'waiting',
}

/** Which answers it is that speak against. */
function Against({ questions }: { questions: readonly ScreeningQuestion[] }) {
  return (
    <ul className="tl-referral-questions" aria-label={say('answers_against')}>
      {questions.map(({ questionId, question, answer }) => (
        <li key={questionId}>
          {question} <b>{say(answer === 'unknown' ? 'not_known' : answer)}</b>
        </li>
      ))}
    </ul>
  )
}

function Decided({ decided }: Pick<EligibilityFile, 'decided'>) {
  const here = useHere()
  if (!decided) return null
  const values = { result: say(`result_${decided.result}`), by: decided.by ?? '', day: dateInWords(decided.on, here) }
  return (
    <p className="tl-hint">
      {say('decided_by', values)} {decided.reason}
    </p>
  )
}

const options = [
  { value: 'yes', word: say('yes') },
  { value: 'no', word: say('no') },
  { value: 'unknown', word: say('not_known') },
] as const

type QuestionProps = { caseId: string; question: ScreeningQuestion; mayAnswer: boolean }

function Question({ caseId, question, mayAnswer }: QuestionProps) {
  const act = useAct(saveScreening, staleWithReferral)
  const here = useHere()
  const { questionId, answer, help } = question
  const keep = (chosen: (typeof options)[number]['value']) =>
    act.mutate({ params: { caseId }, body: { answers: [{ questionId, answer: chosen }] } })
  if (!mayAnswer) return <AnsweredQuestion question={question} />
  return (
    <>
      {act.error && <TroubleBanner error={act.error} />}
      <Choice
        label={question.question}
        name={questionId}
        hint={evidenceOf(question, here) ?? help ?? undefined}
        options={options}
        value={answer}
        onChange={keep}
      />
    </>
  )
}

function AnsweredQuestion({ question }: { question: ScreeningQuestion }) {
  const evidence = evidenceOf(question, useHere())
  return (
    <>
      {question.question} <b>{say(question.answer === 'unknown' ? 'not_known' : question.answer)}</b>
      {evidence && <small>{evidence}</small>}
    </>
  )
}

/** What the record says, with its day, or what the worker noted. */
function evidenceOf({ known, note }: ScreeningQuestion, here: Here): string | null {
  if (!known) return note
  const { because, day, hospital, lives } = known
  return say(because, {
    day: day === null ? '' : dateInWords(day, here),
    hospital: hospital ?? '',
    lives: lives === null ? '' : say(`lives_${lives}`),
  }).trim()
}
