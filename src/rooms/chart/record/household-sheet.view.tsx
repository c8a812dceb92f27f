import { Button } from '@mantine/core'
import { useState } from 'react'
import { LinkButton } from '../../../web/parts/button.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useGo } from '../../../web/where.ts'
import { displayName } from '../../../words/person-name.ts'
import type { Household } from '../../people/household/contract.ts'
import { type EntryPlace, FormHouseholdDialog, sayPeople } from '../../people/web.ts'
import { say } from '../en.ts'
import type { ChartHeader } from '../header/contract.ts'

type SheetProps = { header: ChartHeader; household: Household | null; place: EntryPlace | null }

/** Whom the client lives with, as far as the reader may see them; who has no household yet is given one here. */
export function HouseholdSheet({ header: { client }, household, place }: SheetProps) {
  const [forms, form] = useState(false)
  const go = useGo()
  if (household) return <TheirHousehold household={household} clientId={client.clientId} />
  return (
    <Sheet title={say('household')}>
      <EmptyState>{say('no_household')}</EmptyState>
      {place && (
        <Button className="tl-record-add" size="xs" variant="default" onClick={() => form(true)}>
          {sayPeople('form_household')}
        </Button>
      )}
      {forms && place && (
        <FormHouseholdDialog
          client={{ clientId: client.clientId, name: displayName(client) }}
          programId={place.programId}
          onClose={() => form(false)}
          onFormed={(householdId) => go(`/households/${householdId}`)}
        />
      )}
    </Sheet>
  )
}

function TheirHousehold({ household, clientId }: { household: Household; clientId: string }) {
  return (
    <Sheet title={say('household')} aside={household.members.length + household.unseen}>
      <ul className="tl-record-list">
        {household.members.map((one) => (
          <li key={one.memberId}>
            <span>
              {one.clientId === clientId ? (
                displayName(one)
              ) : (
                <Go to={`/clients/${one.clientId}`}>{displayName(one)}</Go>
              )}
              <small>{sayPeople(`household_${one.role}`)}</small>
            </span>
          </li>
        ))}
      </ul>
      {household.unseen > 0 && <p className="tl-hint">{say('unseen_members', { count: household.unseen })}</p>}
      <LinkButton className="tl-record-add" size="xs" variant="default" to={`/households/${household.householdId}`}>
        {say('open_household')}
      </LinkButton>
    </Sheet>
  )
}
