import '../upload/upload.css'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { Tag } from '../../../web/parts/tag.tsx'
import { say } from '../en.ts'
import { leaveSuggestion, type Suggestion } from './contract.ts'
import { staleWithSuggestion, suggestionsQuery } from './suggestion.client.ts'
import { TakeIntoPlan } from './take-into-plan.view.tsx'
import { TakeSuggestionDialog } from './take-suggestion-dialog.view.tsx'

/** What hospitals planned for this client and nobody took up yet. Nothing is drawn when there is nothing. */
export function SuggestionSheet({ clientId, caseId }: { clientId: string; caseId: string | null }) {
  const suggestions = useQuery(suggestionsQuery(clientId)).data?.suggestions ?? []
  const [taking, setTaking] = useState<Taking>()
  const leave = useAct(leaveSuggestion, staleWithSuggestion)
  if (suggestions.length === 0) return null
  return (
    <Sheet title={say('suggestions')} aside={suggestions.length}>
      <p className="tl-hint">{say('suggestions_lead')}</p>
      {leave.error && <TroubleBanner error={leave.error} />}
      <ul className="tl-lines">
        {suggestions.map((one) => (
          <li key={one.suggestionId}>
            <SuggestionWords
              one={one}
              onStep={caseId ? (activity) => setTaking({ one, as: 'step', activity }) : null}
            />
            <div className="tl-row">
              {one.kind === 'goal' && caseId && (
                <Button size="xs" variant="default" onClick={() => setTaking({ one, as: 'goal' })}>
                  {say('take_goal')}
                </Button>
              )}
              <Button size="xs" variant="default" onClick={() => setTaking({ one, as: 'task' })}>
                {say('make_task')}
              </Button>
              <Button
                size="xs"
                variant="subtle"
                loading={leave.isPending && leave.variables.params.suggestionId === one.suggestionId}
                onClick={() => leave.mutate({ params: { suggestionId: one.suggestionId } })}
              >
                {say('leave_it')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {taking && <TakingDialog taking={taking} caseId={caseId} onClose={() => setTaking(undefined)} />}
    </Sheet>
  )
}

type Taking = { one: Suggestion } & ({ as: 'task' } | { as: 'goal' } | { as: 'step'; activity: string })

function TakingDialog({ taking, caseId, onClose }: { taking: Taking; caseId: string | null; onClose: () => void }) {
  const { one, as } = taking
  if (as === 'task' || caseId === null) return <TakeSuggestionDialog one={one} caseId={caseId} onClose={onClose} />
  return <TakeIntoPlan one={one} caseId={caseId} activity={as === 'step' ? taking.activity : null} onClose={onClose} />
}

type SuggestionWordsProps = { one: Suggestion; onStep: ((activity: string) => void) | null }

function SuggestionWords({ one, onStep }: SuggestionWordsProps) {
  const { kind, words, detail, source, sealed, steps } = one
  const said = [
    say(`suggestion_${kind}`),
    detail.performer && say('suggestion_by', { performer: detail.performer }),
    detail.reason,
    source,
  ]
  const activities = kind === 'care_plan' ? [] : detail.activities.map((activity) => activity.words)
  return (
    <>
      <span className="tl-row">
        <b>{words}</b>
        {sealed && <Tag kind="sealed">{say('sealed_word')}</Tag>}
      </span>
      {activities.length > 0 && <span>{activities.join(', ')}</span>}
      <small>{said.filter(Boolean).join(' · ')}</small>
      {steps.map((step) => (
        <span key={step} className="tl-row">
          {step !== words && step}
          {onStep && (
            <Button
              size="xs"
              variant="default"
              aria-label={say('take_step_of', { words: step })}
              onClick={() => onStep(step)}
            >
              {say('take_step')}
            </Button>
          )}
        </span>
      ))}
    </>
  )
}
