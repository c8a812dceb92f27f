import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asked } from '../../../web/asking.ts'
import { partialDayInWords } from '../../../web/due-words.ts'
import { TextField } from '../../../web/form/inputs.tsx'
import { displayName } from '../../../words/person-name.ts'
import { type FoundClient, searchClients } from '../client/contract.ts'
import { say } from '../en.ts'

type FinderProps = { without: readonly string[]; problem?: string | undefined; onFound: (client: FoundClient) => void }

/** Nobody is written down here: whoever belongs to it is looked for among those who are known. */
export function PersonFinder({ without, problem, onFound }: FinderProps) {
  const [typed, type] = useState('')
  const q = typed.trim()
  const search = asked('clients', searchClients, { query: { q } })
  const query = useQuery({ ...search, enabled: q.length > 1, placeholderData: keepPreviousData })
  const found = q.length > 1 ? (query.data?.found ?? []).filter(({ clientId }) => !without.includes(clientId)) : []
  const take = (one: FoundClient) => {
    onFound(one)
    type('')
  }
  return (
    <div className="tl-stack">
      <TextField
        label={say('find_member')}
        hint={say('find_member_hint')}
        name="members"
        value={typed}
        problem={problem}
        autoComplete="off"
        data-first=""
        onChange={({ target }) => type(target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <ul className="tl-record-list" aria-label={say('found_members')} aria-live="polite">
        {found.map((one) => (
          <li key={one.clientId}>
            <span>
              {displayName(one)}
              <small>
                {[one.recordNumber, one.birthDate && partialDayInWords(one.birthDate)].filter(Boolean).join(', ')}
              </small>
            </span>
            <Button size="xs" variant="default" onClick={() => take(one)}>
              {say('choose_person', { name: displayName(one) })}
            </Button>
          </li>
        ))}
      </ul>
      {q.length > 1 && query.isSuccess && found.length === 0 && <p className="tl-hint">{say('nobody_found')}</p>}
    </div>
  )
}
