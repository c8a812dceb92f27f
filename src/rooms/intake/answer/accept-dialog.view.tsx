import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Choice } from '../../../web/form/choices.tsx'
import { AreaField, TextField } from '../../../web/form/inputs.tsx'
import { Answered, TroubleBanner } from '../../../web/list/answered.tsx'
import { Banner } from '../../../web/parts/banner.tsx'
import { Dialog } from '../../../web/parts/dialog.tsx'
import { fits, WorkerChoice, workersQuery } from '../../cases/web.ts'
import { questionsInTheWay } from '../eligibility/against.rules.ts'
import { say } from '../en.ts'
import { isClear } from './answer.form.ts'
import { type AnswerEnds, useAnswer } from './use-answer.ts'

const paths = [
  { value: 'intake', word: say('path_intake') },
  { value: 'outreach', word: say('path_outreach') },
] as const

/** Accepts, and where it is asked gives the case to somebody in the same act. */
export function AcceptDialog({ assigns, ...ends }: AnswerEnds & { assigns: boolean }) {
  const { file, onClose } = ends
  const { typed, setTyped, problems, trouble, busy, send, field } = useAnswer(ends, 'accepted', assigns)
  const clear = isClear(file)
  const blocked = !clear && !file.maySkip
  const acts = (
    <>
      <Button variant="default" onClick={onClose}>
        {say(blocked ? 'close' : 'cancel')}
      </Button>
      {!blocked && (
        <Button loading={busy} onClick={send}>
          {say(assigns ? 'accept_and_assign' : 'accept')}
        </Button>
      )}
    </>
  )
  return (
    <Dialog title={say('accept_name', { name: file.name })} onClose={onClose} acts={acts} wide>
      {trouble && <TroubleBanner error={trouble} />}
      {problems['answer'] && (
        <Banner kind="warn" role="alert">
          {problems['answer']}
        </Banner>
      )}
      {!clear && <NotClear file={file} />}
      {!clear && file.maySkip && <AreaField label={say('skip_reason')} rows={2} {...field('skipReason')} />}
      {!blocked && (
        <Choice
          label={say('how_it_begins')}
          name="path"
          options={paths}
          value={typed.path}
          onChange={(path) => setTyped({ ...typed, path })}
        />
      )}
      {assigns && !blocked && (
        <Assigning
          file={file}
          staffId={typed.staffId}
          problem={problems['staffId']}
          onChoose={(staffId) => setTyped({ ...typed, staffId })}
          whyAboveCap={<TextField label={say('assign_reason')} {...field('assignReason')} />}
        />
      )}
    </Dialog>
  )
}

/** Which questions stand in the way, and what whoever may not go on without them can do. */
function NotClear({ file }: Pick<AnswerEnds, 'file'>) {
  const isAgainst = file.eligibility.computed === 'ineligible'
  return (
    <Banner kind="warn">
      {say(isAgainst ? 'answers_against' : 'answers_open')}
      <ul className="tl-referral-questions">
        {questionsInTheWay(file.eligibility.questions).map(({ questionId, question, answer }) => (
          <li key={questionId}>
            {question} {answer !== 'unknown' && <b>{say(answer)}</b>}
          </li>
        ))}
      </ul>
      {!file.maySkip && <p>{say(isAgainst ? 'only_supervisor_against' : 'only_supervisor_open')}</p>}
    </Banner>
  )
}

type AssigningProps = Pick<AnswerEnds, 'file'> & {
  staffId: string
  problem: string | undefined
  onChoose: (staffId: string) => void
  /** Asked only where the chosen worker would carry more than the cap. */
  whyAboveCap: ReactNode
}

function Assigning({ file, staffId, problem, onChoose, whyAboveCap }: AssigningProps) {
  const workers = useQuery(workersQuery(file.programId))
  const chosen = workers.data?.workers.find((worker) => worker.staffId === staffId)
  return (
    <Answered query={workers}>
      {({ workers: all }) => (
        <>
          <WorkerChoice
            workers={all}
            language={file.client.language}
            tier={null}
            value={staffId}
            problem={problem}
            onChange={onChoose}
          />
          {chosen && !fits(chosen, null) && whyAboveCap}
        </>
      )}
    </Answered>
  )
}
