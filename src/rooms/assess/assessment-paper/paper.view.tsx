import { dateInWords, momentInSentence } from '../../../web/due-words.ts'
import { useHere } from '../../../web/use-here.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { rangeInWords } from '../assess-tab/score-words.ts'
import type { AssessmentFile } from '../assessment/contract.ts'
import { assessmentSay as say } from '../assessment.en.ts'
import { useForm, useSheet } from '../assessment-page/use-scores.ts'
import type { KeptScore } from '../scoring/kept-score.ts'
import type { AssessmentPaper } from './contract.ts'
import { type Line, usePaperLines } from './paper-lines.ts'

/** One signed assessment: whose, when and how, what it came to, every question with its answer, and who signed. */
export function Paper({ paper, prints }: { paper: AssessmentPaper; prints: boolean }) {
  const here = useHere()
  const { content, agency, by, at } = paper
  if (!content) return <p>{say('paper_left_out')}</p>
  return (
    <article className={prints ? 'tl-paper tl-paper-prints tl-assessment-paper' : 'tl-paper tl-assessment-paper'}>
      <Head file={content} agency={agency} />
      {content.scores.map((score) => (
        <ScoreOnPaper key={score.scale} score={score} />
      ))}
      <Answers file={content} />
      <Licence file={content} />
      <footer>{say('paper_foot', { name: by, day: dateInWords(dayOf(at, here.zone), here) })}</footer>
    </article>
  )
}

function Head({ file, agency }: { file: AssessmentFile; agency: string }) {
  const here = useHere()
  const { title, client, doneOn, mode, proxyName, signature, voided } = file
  const who = signature && [signature.name, signature.credential].filter(Boolean).join(', ')
  return (
    <header>
      <p>{agency}</p>
      <h2>{say('paper_of', { title, name: client.name })}</h2>
      {voided && <p className="tl-paper-void">{say('voided_why', { name: voided.by, because: voided.because })}</p>}
      {doneOn && mode && (
        <p>{say(`asked_${mode}`, { name: client.name, proxy: proxyName, day: dateInWords(doneOn, here) })}</p>
      )}
      {signature && <p>{say('signed_by_when', { who, when: momentInSentence(signature.at, here) })}</p>}
    </header>
  )
}

const ScoreOnPaper = ({ score }: { score: KeptScore }) => (
  <section>
    <h3>{score.title}</h3>
    <p>
      <b>{[score.value ?? say('score_missing'), score.band?.title].filter((part) => part !== undefined).join(' ')}</b>{' '}
      {rangeInWords(score)}
    </p>
    {score.explained.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
  </section>
)

function Answers({ file }: { file: AssessmentFile }) {
  const here = useHere()
  const lines = usePaperLines(file, useForm(file))
  const { before } = file
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('paper_question')}</th>
          <th scope="col">{say('paper_answer')}</th>
          {before && <th scope="col">{say('paper_before', { day: dateInWords(before.doneOn, here) })}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <AnswerRow key={line.key} line={line} columns={before ? 3 : 2} />
        ))}
      </tbody>
    </table>
  )
}

function AnswerRow({ line: { label, answer, before, isPart }, columns }: { line: Line; columns: number }) {
  if (isPart)
    return (
      <tr>
        <th scope="colgroup" colSpan={columns}>
          {label}
        </th>
      </tr>
    )
  return (
    <tr>
      <td>{label}</td>
      <td>{answer}</td>
      {columns > 2 && <td>{before}</td>}
    </tr>
  )
}

function Licence({ file }: { file: AssessmentFile }) {
  const { licence, source } = useSheet(file)
  return (
    <p className="tl-paper-licence">
      {licence} {say('source_is', { source: source.citation })}
    </p>
  )
}
