import '../library-drawer/library-drawer.css'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { plainDayInWords } from '../../../web/due-words.ts'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { say } from '../en.ts'
import { suggestedQuery } from '../library-drawer/library.client.ts'
import { NeedDialog } from '../plan-dialog/need-dialog.view.tsx'
import type { PlanFile } from '../plan-file/contract.ts'
import { leaveSuggested, offerSuggested, type Suggested, type SuggestingAnswer } from './contract.ts'

/** Needs that signed answers suggest, with the answers; each is added by somebody, or left. Nothing is drawn for none. */
export function SuggestedSheet({ plan }: { plan: PlanFile }) {
  const { caseId, mayWrite } = plan
  const suggested = useQuery(suggestedQuery(caseId)).data?.suggested ?? []
  const [adding, setAdding] = useState<Suggested | null>(null)
  const leave = useAct(leaveSuggested, ['plan'])
  const offer = useAct(offerSuggested, ['plan'])
  if (suggested.length === 0) return null
  const leaving = ({ libraryId, title, answers }: Suggested) => {
    const params = { caseId, libraryId }
    leave.mutate(
      { params, body: { answers: answers.map(({ key }) => key) } },
      { onSuccess: () => tell(say('left_suggested', { title }), () => offer.mutate({ params })) },
    )
  }
  return (
    <Sheet title={say('suggested_by_answers')} aside={suggested.length}>
      <p className="tl-hint">{say('suggested_lead')}</p>
      {leave.error && <TroubleBanner error={leave.error} />}
      <ul className="tl-suggested">
        {suggested.map((one) => (
          <li key={one.libraryId}>
            <SuggestedNeed one={one} />
            {mayWrite && (
              <div className="tl-row">
                <Button
                  variant="default"
                  size="xs"
                  leftSection={<IconPlus aria-hidden />}
                  aria-label={say('add_suggested_of', { title: one.title })}
                  onClick={() => setAdding(one)}
                >
                  {say('add_suggested')}
                </Button>
                <Button
                  variant="subtle"
                  size="xs"
                  disabled={leave.isPending}
                  aria-label={say('leave_suggested_of', { title: one.title })}
                  onClick={() => leaving(one)}
                >
                  {say('leave_suggested')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {adding && <AddSuggested one={adding} plan={plan} onClose={() => setAdding(null)} />}
    </Sheet>
  )
}

const SuggestedNeed = ({ one: { title, domain, answers } }: { one: Suggested }) => (
  <>
    <h3>
      {title} <small>{domain}</small>
    </h3>
    {answers.map((answer) => (
      <Answer key={answer.key} answer={answer} />
    ))}
  </>
)

const Answer = ({ answer: { question, words, instrument, on } }: { answer: SuggestingAnswer }) => (
  <p className="tl-suggested-answer">
    <span>{question}</span> <b>{words}</b>
    <small>{say('suggested_of', { instrument, day: plainDayInWords(on) })}</small>
  </p>
)

/** The need dialog, with the answer shown above the words that are asked for. */
function AddSuggested({ one, plan, onClose }: { one: Suggested; plan: PlanFile; onClose: () => void }) {
  const [first] = one.answers
  const { libraryId, title, domain } = one
  const answer = first ? { assessmentId: first.assessmentId, linkId: first.linkId } : null
  return (
    <NeedDialog plan={plan} offered={{ libraryId, title, domain, answer }} onClose={onClose}>
      <div>
        <p className="tl-label">{say('suggested_because')}</p>
        {one.answers.map((each) => (
          <Answer key={each.key} answer={each} />
        ))}
      </div>
    </NeedDialog>
  )
}
