import { IconDots } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Answered } from '../../../web/list/answered.tsx'
import { LinkButton } from '../../../web/parts/button.tsx'
import { Menu } from '../../../web/parts/menu.tsx'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { say } from '../en.ts'
import { useProgramToWriteIn } from '../record/may-write.ts'
import type { HouseholdPage as Page } from './contract.ts'
import { householdPageQuery } from './household.client.ts'
import { HouseholdHistory, HouseholdHomes, HouseholdMembers } from './household-members.view.tsx'
import { HouseholdNeeds } from './household-needs.view.tsx'
import { HouseholdOver, type OverHousehold } from './household-over.view.tsx'

/** One household on one screen: who belongs to it, who carries them, what is due, where they live and what they need. */
export function HouseholdPage({ householdId }: { householdId: string }) {
  const query = useQuery(householdPageQuery(householdId))
  return (
    <Answered query={query} rows={4}>
      {(page) => <HouseholdSheets page={page} />}
    </Answered>
  )
}

function HouseholdSheets({ page }: { page: Page }) {
  const [over, open] = useState<OverHousehold | null>(null)
  const programId = useProgramToWriteIn(programsOf(page))
  const { household, members } = page
  const works = programId !== null
  return (
    <>
      <PageHead
        title={household.name}
        lead={countWords(household.members.length + household.unseen)}
        acts={works && <HouseholdActs page={page} onOpen={open} />}
      />
      <div className="tl-stack">
        <HouseholdMembers page={page} onMember={works ? (member, act) => open({ opens: act, member }) : undefined} />
        <div className="tl-columns">
          <div className="tl-column">
            <HouseholdNeeds
              household={household}
              onAdd={works ? () => open({ opens: 'need' }) : undefined}
              onChange={works ? (need) => open({ opens: 'need', need }) : undefined}
            />
          </div>
          <div className="tl-column">
            <HouseholdHomes members={members} />
          </div>
          <div className="tl-column">
            <HouseholdHistory before={household.before} />
          </div>
        </div>
      </div>
      {over && <HouseholdOver over={over} page={page} programId={programId} onClose={() => open(null)} />}
    </>
  )
}

const countWords = (count: number): string => say('household_people', { count })

const programsOf = ({ household, members }: Page): string[] => [
  ...members.flatMap(({ cases }) => cases.map((one) => one.programId)),
  ...household.members.map((one) => one.programId),
]

type ActsProps = { page: Page; onOpen: (over: OverHousehold) => void }

function HouseholdActs({ page, onOpen }: ActsProps) {
  const assigning = page.assignable.map(({ programId, programName }) => ({
    word: say('assign_household_in', { program: programName }),
    act: () => onOpen({ opens: 'assign', programId }),
  }))
  return (
    <>
      <LinkButton to={`/households/${page.household.householdId}/conference`} variant="default">
        {say('case_conference')}
      </LinkButton>
      <Menu
        face={{
          className: 'tl-icon-button tl-icon-button-edged',
          'aria-label': say('change_household'),
          children: <IconDots aria-hidden />,
        }}
        label={say('change_household')}
        groups={[
          [
            { word: say('household_moves'), act: () => onOpen({ opens: 'move' }) },
            { word: say('household_add_member'), act: () => onOpen({ opens: 'add' }) },
            { word: say('household_roles'), act: () => onOpen({ opens: 'roles' }) },
          ],
          assigning,
        ]}
      />
    </>
  )
}
