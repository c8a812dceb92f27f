import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { partialDayInWords } from '../../../web/due-words.ts'
import { Go } from '../../../web/parts/go.tsx'
import { displayName, initialsOf } from '../../../words/person-name.ts'
import type { NearMatches } from '../../people/duplicate/contract.ts'
import { say } from '../en.ts'

export type Match = NearMatches['matches'][number]
export type SeenMatch = Extract<Match, { kind: 'seen' }>

type NearMatchListProps = {
  matches: readonly Match[]
  /** What can be done with somebody who is known: choose them. */
  act?: (match: SeenMatch) => ReactNode
}

/** People who may be the same, each with the reasons. Of somebody hidden nothing is said but that. */
export function NearMatchList({ matches, act }: NearMatchListProps) {
  return (
    <ul className="tl-near-matches">
      {matches.map((match) =>
        match.kind === 'hidden' ? (
          <li key="hidden">
            <p>{match.words}</p>
            <small>{say('hidden_match')}</small>
          </li>
        ) : (
          <SeenPerson key={match.clientId} match={match} act={act?.(match)} />
        ),
      )}
    </ul>
  )
}

function SeenPerson({ match, act }: { match: SeenMatch; act: ReactNode }) {
  return (
    <li>
      <div className="tl-row">
        <span className="tl-person" aria-hidden="true">
          {initialsOf(match)}
        </span>
        <span className="tl-near-match-who">
          <Go to={`/clients/${match.clientId}`}>{displayName(match)}</Go>
          <small className="tl-num">
            {[match.recordNumber, bornWords(match.birthDate), say(`strength_${match.strength}`)]
              .filter(Boolean)
              .join(', ')}
          </small>
        </span>
        {act && <span className="tl-push">{act}</span>}
      </div>
      <ul>
        {match.reasons.map(({ kind, said }) => (
          <li key={kind}>
            <IconCheck aria-hidden />{' '}
            {said ? say('reason_ends_in', { reason: say(`match_${kind}`), end: said }) : say(`match_${kind}`)}
          </li>
        ))}
      </ul>
    </li>
  )
}

function bornWords(birthDate: string | null): string | null {
  if (!birthDate) return null
  return say('born', { day: partialDayInWords(birthDate) })
}
