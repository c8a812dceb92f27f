import { Button } from '@mantine/core'
import { dateInWords, dueInWords, plainDayInWords } from '../../../web/due-words.ts'
import { type Column, DataTable } from '../../../web/list/data-table.tsx'
import { AcuityBars } from '../../../web/parts/acuity-bars.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Mark } from '../../../web/parts/mark.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { Tag } from '../../../web/parts/tag.tsx'
import { useHere } from '../../../web/use-here.ts'
import { displayName } from '../../../words/person-name.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { titleOf } from '../../monitor/shared.ts'
import type { HouseholdMember } from '../../people/household/contract.ts'
import { sayPeople } from '../../people/web.ts'
import { dueOf, lateUnitOf } from '../due-of.ts'
import { say } from '../en.ts'
import { bornOf } from '../header/born.rules.ts'
import type { HouseholdPage } from './contract.ts'

type Row = HouseholdPage['members'][number] & { member: HouseholdMember }
export type OnMember = ((member: HouseholdMember, act: 'leave' | 'correct') => void) | undefined

/** Who belongs to it today, each with what they are to the head, who carries them and what is due this week. */
export function HouseholdMembers({ page, onMember }: { page: HouseholdPage; onMember: OnMember }) {
  const { household, members } = page
  const rows = household.members.flatMap((member) => {
    const found = members.find(({ memberId }) => memberId === member.memberId)
    return found ? [{ ...found, member }] : []
  })
  return (
    <Sheet title={say('household_members')} aside={rows.length + household.unseen} flush>
      <DataTable
        label={say('household_members')}
        columns={useColumns(onMember)}
        rows={rows}
        rowKey={({ memberId }) => memberId}
        empty={<p>{say('household_empty')}</p>}
        {...(household.unseen > 0 && { foot: say('unseen_members', { count: household.unseen }) })}
      />
    </Sheet>
  )
}

function Carried({ cases }: Pick<Row, 'cases'>) {
  if (cases.length === 0) return say('no_open_case')
  return cases.map((one) => (
    <div key={one.caseId}>
      <Tag kind="program">{one.programShortName}</Tag> {one.primary?.name ?? say('nobody_yet')}
    </div>
  ))
}

const Tiers = ({ cases }: Pick<Row, 'cases'>) =>
  cases.map(({ caseId, acuity }) => (
    <div key={caseId}>{acuity ? <AcuityBars tier={acuity.tier}>{acuity.tier}</AcuityBars> : say('not_scored')}</div>
  ))

const Named = ({ member }: Pick<Row, 'member'>) => (
  <>
    <Go to={`/clients/${member.clientId}`}>{displayName(member)}</Go>{' '}
    <small>{sayPeople(`household_${member.role}`)}</small>
  </>
)

const actsColumn = (onMember: NonNullable<OnMember>): Column<Row> => ({
  key: 'acts',
  head: say('column_acts'),
  cell: ({ member }) => <Acts member={member} onMember={onMember} />,
})

function useColumns(onMember: OnMember): Column<Row>[] {
  const here = useHere()
  const today = dayOf(here.now, here.zone)
  return [
    {
      key: 'name',
      head: say('column_name'),
      cell: ({ member }) => <Named member={member} />,
    },
    {
      key: 'age',
      head: say('column_age'),
      cell: ({ member }) => bornOf(member.birthDate, today)?.age ?? say('unknown_age'),
    },
    {
      key: 'cases',
      head: say('column_program'),
      cell: ({ cases }) => <Carried cases={cases} />,
    },
    {
      key: 'acuity',
      head: say('column_acuity'),
      cell: ({ cases }) => <Tiers cases={cases} />,
    },
    { key: 'due', head: say('due_soon'), cell: ({ due }) => <Due due={due} /> },
    {
      key: 'home',
      head: say('column_home'),
      cell: ({ home, hidden }) => (hidden ? say('home_hidden') : (home?.words ?? say('home_not_known'))),
    },
    ...(onMember ? [actsColumn(onMember)] : []),
  ]
}

function Acts({ member, onMember }: { member: HouseholdMember; onMember: NonNullable<OnMember> }) {
  const words = { leave: say('leaves'), correct: say('correct') }
  return (
    <div className="tl-row">
      {(['leave', 'correct'] as const).map((act) => (
        <Button
          key={act}
          size="xs"
          variant="subtle"
          aria-label={say('act_on', { act: words[act], what: displayName(member) })}
          onClick={() => onMember(member, act)}
        >
          {words[act]}
        </Button>
      ))}
    </div>
  )
}

const few = 3

function Due({ due }: { due: Row['due'] }) {
  const here = useHere()
  if (due.length === 0) return say('nothing_due')
  return (
    <>
      {due.slice(0, few).map((one) => {
        const { kind, words } = dueInWords(dueOf(one), lateUnitOf(one.unit), here)
        return (
          <div key={one.id}>
            <Mark kind={kind} wraps>
              {words}
            </Mark>{' '}
            {titleOf(one)}
          </div>
        )
      })}
      {due.length > few && <small>{say('more_due', { count: due.length - few })}</small>}
    </>
  )
}

/** Who left, and roles that ended. */
export function HouseholdHistory({ before }: { before: readonly HouseholdMember[] }) {
  if (before.length === 0) return null
  return (
    <Sheet title={say('household_before')}>
      <ul className="tl-record-list">
        {before.map((one) => (
          <li key={one.memberId}>
            <span>
              {displayName(one)}
              <small>
                {[
                  sayPeople(`household_${one.role}`),
                  one.untilDay &&
                    say('from_until', { from: plainDayInWords(one.fromDay), until: plainDayInWords(one.untilDay) }),
                  one.endedBecause,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

/** Where they live, once for all who live there. */
export function HouseholdHomes({ members }: Pick<HouseholdPage, 'members'>) {
  const here = useHere()
  const homes = Map.groupBy(members, ({ hidden, home }) => (hidden ? '' : (home?.words ?? '')))
  const shared = [...homes].filter(([words, of]) => words !== '' && of.length > 1)
  if (shared.length === 0) return null
  return (
    <Sheet title={say('shared_home')}>
      {shared.map(([words, of]) => {
        const since = of[0]?.home?.since
        return (
          <p key={words}>
            {words}{' '}
            <small>
              {say('lives_there_count', { count: of.length })}
              {since ? `, ${say('since_day', { day: dateInWords(since, here) })}` : ''}
            </small>
          </p>
        )
      })}
    </Sheet>
  )
}
