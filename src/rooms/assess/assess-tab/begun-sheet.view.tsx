import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { useForgetDraft } from '../../../web/draft/use-draft.ts'
import { momentInSentence } from '../../../web/due-words.ts'
import { LinkButton } from '../../../web/parts/button.tsx'
import { Confirm } from '../../../web/parts/dialog.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import { staleWithAssessment } from '../assess.client.ts'
import { type BegunLine, discardAssessment } from '../assessment/contract.ts'
import { assessmentSay as say } from '../assessment.en.ts'

/** Begun and not signed. Whoever began it goes on; others see that it was begun, and no answer. */
export function BegunSheet({ begun }: { begun: readonly BegunLine[] }) {
  const here = useHere()
  const [gone, setGone] = useState<BegunLine | null>(null)
  return (
    <Sheet title={say('begun')} aside={begun.length}>
      <ul className="tl-record-list">
        {begun.map((one) => (
          <li key={one.assessmentId}>
            <span>
              <b>{one.title}</b>
              <small>{say('begun_by', { name: one.begunBy, when: momentInSentence(one.begunAt, here) })}</small>
            </span>
            {one.mine && (
              <span className="tl-record-acts">
                <Button
                  size="xs"
                  variant="subtle"
                  aria-label={say('throw_away_what', { title: one.title })}
                  onClick={() => setGone(one)}
                >
                  {say('throw_away')}
                </Button>
                <LinkButton
                  size="xs"
                  to={`/assessments/${one.assessmentId}`}
                  aria-label={say('go_on_what', { title: one.title })}
                >
                  {say('go_on')}
                </LinkButton>
              </span>
            )}
          </li>
        ))}
      </ul>
      {gone && <ThrowAway line={gone} onClose={() => setGone(null)} />}
    </Sheet>
  )
}

function ThrowAway({ line: { assessmentId, title }, onClose }: { line: BegunLine; onClose: () => void }) {
  const act = useAct(discardAssessment, staleWithAssessment)
  const forget = useForgetDraft('assessment')
  const onSuccess = () => {
    forget(assessmentId)
    onClose()
  }
  return (
    <Confirm
      title={say('throw_away_title', { title })}
      verb={say('throw_away_verb')}
      busy={act.isPending}
      onCancel={onClose}
      onConfirm={() => act.mutate({ params: { assessmentId } }, { onSuccess })}
    >
      <p>{say('throw_away_means')}</p>
    </Confirm>
  )
}
