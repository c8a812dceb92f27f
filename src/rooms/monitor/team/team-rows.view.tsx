import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { addressOf } from '../../../web/call-api.ts'
import { timeInWords } from '../../../web/due-words.ts'
import { Answered } from '../../../web/list/answered.tsx'
import { DataTable } from '../../../web/list/data-table.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import { ProgramId } from '../../../words/ids.ts'
import { AssignDialog } from '../../cases/web.ts'
import { say } from '../en.ts'
import { downloadTeamRows, type Measure } from './contract.ts'
import { addressOfTeam, type TeamAddress, teamQuery, teamRowsQuery } from './team.client.ts'
import { columnsOf } from './team-row-columns.view.tsx'

type TeamRowsProps = { programId: string; measure: Measure; worker: TeamAddress['worker'] }

/** The rows behind one number, by the conditions that counted them. */
export function TeamRows({ programId, measure, worker }: TeamRowsProps) {
  const here = useHere()
  const [assigns, setAssigns] = useState<string | null>(null)
  const rows = useInfiniteQuery(teamRowsQuery({ programId, measure, worker }))
  const name = useWorkerName(programId, worker)
  const title = say('rows_of', { measure: say(`measure_${measure}`), worker: name })
  const count = rows.data?.pages[0]?.count
  return (
    <Sheet flush title={title} aside={count !== undefined && say('rows_count', { count })}>
      <Answered query={rows} rows={4}>
        {({ pages }) => (
          <DataTable
            label={title}
            columns={columnsOf(measure, here, setAssigns)}
            rows={pages.flatMap((page) => page.rows)}
            rowKey={({ id, staffId }) => `${id} ${staffId}`}
            empty={<EmptyState>{say('rows_none')}</EmptyState>}
            csv={{ href: addressOf(downloadTeamRows, { params: { programId }, query: { measure, worker } }) }}
            foot={
              <>
                <Go to={addressOfTeam({ program: ProgramId.parse(programId) })}>{say('rows_close')}</Go>
                {pages[0] && say('as_of', { time: timeInWords(pages[0].asOf, here) })}
              </>
            }
          />
        )}
      </Answered>
      {assigns && <AssignDialog caseId={assigns} onClose={() => setAssigns(null)} />}
      {rows.hasNextPage && (
        <Button variant="subtle" loading={rows.isFetchingNextPage} onClick={() => void rows.fetchNextPage()}>
          {say('rows_more')}
        </Button>
      )}
    </Sheet>
  )
}

function useWorkerName(programId: string, worker: TeamAddress['worker']): string {
  const { data } = useQuery(teamQuery(programId))
  if (worker === undefined) return say('everybody')
  if (worker === 'queue') return say('queue')
  return data?.workers.find(({ staffId }) => staffId === worker)?.name ?? ''
}
