import { Button } from '@mantine/core'
import { IconUsersGroup } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { addressOf } from '../../../web/call-api.ts'
import { dateInWords, plainDayInWords, timeInWords } from '../../../web/due-words.ts'
import { Answered } from '../../../web/list/answered.tsx'
import { type Column, DataTable } from '../../../web/list/data-table.tsx'
import { AcuityBars } from '../../../web/parts/acuity-bars.tsx'
import { LinkButton } from '../../../web/parts/button.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { Tag } from '../../../web/parts/tag.tsx'
import { holds, useSession } from '../../../web/session.ts'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { useHere } from '../../../web/use-here.ts'
import { useQueryOfPage } from '../../../web/where.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import { displayName } from '../../../words/person-name.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { sayCases } from '../../cases/web.ts'
import { say } from '../en.ts'
import { ClientFilters } from './client-filters.view.tsx'
import { clientListQuery } from './client-list.client.ts'
import { ClientFilter, downloadClients, type ListedClient } from './contract.ts'

/** Everybody whom I may see, by family name. */
export function ClientListPage() {
  const filter = useQueryOfPage(ClientFilter)
  const here = useHere()
  const list = useInfiniteQuery(clientListQuery(filter))
  const csv = { href: addressOf(downloadClients, { query: filter }) }
  const whole = !list.hasNextPage
  const columns = useColumns()
  return (
    <>
      <PageHead title={say('clients')} lead={say('clients_lead')} acts={<GroupNoteLink />} />
      <ClientFilters filter={filter} />
      <Sheet flush label={say('clients')}>
        <Answered query={list} rows={8}>
          {({ pages }) => (
            <DataTable
              label={say('clients')}
              columns={columns}
              rows={pages.flatMap(({ clients }) => clients)}
              rowKey={({ clientId }) => clientId}
              empty={<EmptyState>{say(filter.cases === 'all' ? 'no_clients' : 'no_open_clients')}</EmptyState>}
              csv={whole ? csv : undefined}
              foot={say('as_of', { time: timeInWords(here.now, here) })}
            />
          )}
        </Answered>
      </Sheet>
      {list.hasNextPage && (
        <div className="tl-row">
          <a href={csv.href} download>
            {say('download_all')}
          </a>
          <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {say('show_more')}
          </Button>
        </div>
      )}
    </>
  )
}

/** For whoever writes notes: one about several of these people. */
function GroupNoteLink() {
  if (!holds(useSession(), 'case_manager', 'intake', 'supervisor', 'director')) return null
  return (
    <LinkButton variant="default" leftSection={<IconUsersGroup aria-hidden />} to="/group-note">
      {say('group_note')}
    </LinkButton>
  )
}

function useColumns(): Column<ListedClient>[] {
  const here = useHere()
  const born = (day: string | null) => (day?.length === 10 ? plainDayInWords(calendarDay(day)) : (day ?? ''))
  return [
    {
      key: 'name',
      head: say('column_name'),
      cell: (one) => <Go to={`/clients/${one.clientId}`}>{displayName(one)}</Go>,
    },
    { key: 'number', head: say('column_number'), cell: ({ recordNumber }) => recordNumber },
    {
      key: 'born',
      head: say('column_born'),
      cell: ({ birthDate, deceased }) => (deceased ? say('deceased') : born(birthDate)),
    },
    {
      key: 'program',
      head: say('column_program'),
      cell: eachCase((one) => (
        <>
          <Tag kind="program">{one.programShortName}</Tag> {sayCases(`stage_${one.stage}`)}
        </>
      )),
    },
    { key: 'worker', head: say('column_worker'), cell: eachCase(({ primary }) => primary?.name ?? say('nobody_yet')) },
    {
      key: 'acuity',
      head: say('column_acuity'),
      cell: eachCase(({ acuity }) =>
        acuity ? <AcuityBars tier={acuity.tier}>{acuity.tier}</AcuityBars> : say('not_scored'),
      ),
    },
    {
      key: 'contact',
      head: say('column_last_contact'),
      cell: eachCase(({ lastContactAt: at }) => (at ? dateInWords(dayOf(at, here.zone), here) : say('none_yet'))),
    },
  ]
}

type ListedCase = ListedClient['cases'][number]

/** A person may have several cases: each stands on a line of its own, in every column alike. */
const eachCase =
  (draw: (one: ListedCase) => ReactNode) =>
  ({ cases }: ListedClient): ReactNode =>
    cases.map((one) => (
      <div key={one.caseId} className="tl-case-line">
        {draw(one)}
      </div>
    ))
