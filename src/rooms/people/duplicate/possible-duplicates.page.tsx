import './possible-duplicates.css'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { momentInWords, partialDayInWords } from '../../../web/due-words.ts'
import { Answered, TroubleBanner } from '../../../web/list/answered.tsx'
import { Confirm } from '../../../web/parts/dialog.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { useHere } from '../../../web/use-here.ts'
import { legalName } from '../../../words/person-name.ts'
import { say } from '../en.ts'
import { decideDuplicate, type PossibleDuplicate } from './contract.ts'
import { possibleDuplicatesQuery } from './duplicate.client.ts'
import { reasonWords } from './reason-words.ts'

/** People of my programs for whom somebody asked elsewhere: the supervisor says whether they are one. */
export function PossibleDuplicatesPage() {
  const query = useQuery(possibleDuplicatesQuery)
  return (
    <>
      <PageHead title={say('possible_duplicates')} lead={say('possible_duplicates_lead')} />
      <Answered query={query} rows={3}>
        {({ duplicates }) =>
          duplicates.length === 0 ? (
            <EmptyState>{say('no_possible_duplicates')}</EmptyState>
          ) : (
            <div className="tl-stack">
              {duplicates.map((one) => (
                <Question key={one.duplicateId} question={one} />
              ))}
            </div>
          )
        }
      </Answered>
    </>
  )
}

function Question({ question }: { question: PossibleDuplicate }) {
  const here = useHere()
  const [deciding, decide] = useState<'same' | 'different' | null>(null)
  const act = useAct(decideDuplicate, ['duplicates'])
  const { known, typed, duplicateId } = question
  const settle = (decision: 'same' | 'different') =>
    act.mutate({ params: { duplicateId }, body: { decision } }, { onSettled: () => decide(null) })
  return (
    <Sheet title={legalName(known)} aside={momentInWords(question.askedAt, here)}>
      {act.isError && <TroubleBanner error={act.error} />}
      <dl className="tl-facts">
        <dt>{say('known_here')}</dt>
        <dd>
          <Go to={`/clients/${question.clientId}`}>{legalName(known)}</Go>{' '}
          {[known.recordNumber, known.birthDate && partialDayInWords(known.birthDate)].filter(Boolean).join(', ')}
        </dd>
        <dt>{say('asked_for')}</dt>
        <dd>
          {[legalName(typed), typed.birthDate && partialDayInWords(typed.birthDate), ...typed.phones]
            .filter(Boolean)
            .join(', ')}
        </dd>
        <dt>{say('asked_by')}</dt>
        <dd>{question.askedBy ?? say('asked_by_file')}</dd>
        <dt>{say('what_agrees')}</dt>
        <dd>{question.reasons.map(reasonWords).join('. ')}</dd>
      </dl>
      <div className="tl-row tl-decide">
        <Button variant="default" onClick={() => decide('different')}>
          {say('two_people')}
        </Button>
        <Button variant="default" onClick={() => decide('same')}>
          {say('one_person')}
        </Button>
      </div>
      {deciding && (
        <Confirm
          title={say(deciding === 'same' ? 'one_person' : 'two_people')}
          verb={say(deciding === 'same' ? 'one_person' : 'two_people')}
          busy={act.isPending}
          onConfirm={() => settle(deciding)}
          onCancel={() => decide(null)}
        >
          <p>{say(`decide_${deciding}`)}</p>
        </Confirm>
      )}
    </Sheet>
  )
}
