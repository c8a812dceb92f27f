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
import { TakeSuggestionDialog } from './take-suggestion-dialog.view.tsx'

/** What hospitals planned for this client and nobody took up yet. Nothing is drawn when there is nothing. */
export function SuggestionSheet({ clientId, caseId }: { clientId: string; caseId: string | null }) {
  const suggestions = useQuery(suggestionsQuery(clientId)).data?.suggestions ?? []
  const [taking, setTaking] = useState<Suggestion>()
  const leave = useAct(leaveSuggestion, staleWithSuggestion)
  if (suggestions.length === 0) return null
  return (
    <Sheet title={say('suggestions')} aside={suggestions.length}>
      <p className="tl-hint">{say('suggestions_lead')}</p>
      {leave.error && <TroubleBanner error={leave.error} />}
      <ul className="tl-lines">
        {suggestions.map((one) => (
          <li key={one.suggestionId}>
            <SuggestionWords one={one} />
            <div className="tl-row">
              <Button size="xs" variant="default" onClick={() => setTaking(one)}>
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
      {taking && <TakeSuggestionDialog one={taking} caseId={caseId} onClose={() => setTaking(undefined)} />}
    </Sheet>
  )
}

function SuggestionWords({ one }: { one: Suggestion }) {
  const { kind, words, detail, source, sealed } = one
  const said = [
    say(`suggestion_${kind}`),
    detail.performer && say('suggestion_by', { performer: detail.performer }),
    detail.reason,
    source,
  ]
  const activities = detail.activities.map((activity) => activity.words)
  return (
    <>
      <span className="tl-row">
        <b>{words}</b>
        {sealed && <Tag kind="sealed">{say('sealed_word')}</Tag>}
      </span>
      {activities.length > 0 && <span>{activities.join(', ')}</span>}
      <small>{said.filter(Boolean).join(' · ')}</small>
    </>
  )
}
