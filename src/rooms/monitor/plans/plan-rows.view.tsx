import { Button } from '@mantine/core'
import { type UseInfiniteQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { addressOf } from '../../../web/call-api.ts'
import { timeInWords } from '../../../web/due-words.ts'
import { Answered } from '../../../web/list/answered.tsx'
import { DataTable } from '../../../web/list/data-table.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import { ProgramId } from '../../../words/ids.ts'
import { say } from '../en.ts'
import { addressOfTeam, type TeamAddress } from '../team/team.client.ts'
import { downloadMyPlanRows, downloadPlanRows, type PlanMeasure, type PlanRows } from './contract.ts'
import { planColumns } from './plan-row-columns.view.tsx'
import { myPlanRowsQuery, planRowsQuery, plansQuery } from './plans.client.ts'

type TeamPlanRowsProps = { programId: string; measure: PlanMeasure; worker: TeamAddress['worker'] }

/** The plans or goals behind one number of the team. */
export function TeamPlanRows({ programId, measure, worker }: TeamPlanRowsProps) {
  const name = useWorkerName(programId, worker)
  return (
    <Rows
      title={say('rows_of', { measure: say(`plans_${measure}`), worker: name })}
      measure={measure}
      rows={useInfiniteQuery(planRowsQuery({ programId, measure, worker }))}
      csv={addressOf(downloadPlanRows, { params: { programId }, query: { measure, worker } })}
      shut={addressOfTeam({ program: ProgramId.parse(programId), part: 'plans' })}
      withWorker
    />
  )
}

/** The same behind a number of those whom I carry. */
export function MyPlanRows({ measure, shut }: { measure: PlanMeasure; shut: string }) {
  return (
    <Rows
      title={say('my_plans_rows', { measure: say(`plans_${measure}`) })}
      measure={measure}
      rows={useInfiniteQuery(myPlanRowsQuery(measure))}
      csv={addressOf(downloadMyPlanRows, { query: { measure } })}
      shut={shut}
      withWorker={false}
    />
  )
}

type RowsProps = {
  title: string
  measure: PlanMeasure
  rows: UseInfiniteQueryResult<{ pages: PlanRows[] }>
  csv: string
  /** Where the page is without these rows. */
  shut: string
  withWorker: boolean
}

function Rows({ title, measure, rows, csv, shut, withWorker }: RowsProps) {
  const here = useHere()
  const count = rows.data?.pages[0]?.count
  return (
    <Sheet flush title={title} aside={count !== undefined && say('rows_count', { count })}>
      <Answered query={rows} rows={4}>
        {({ pages }) => (
          <DataTable
            label={title}
            columns={planColumns(measure, here, withWorker)}
            rows={pages.flatMap((page) => page.rows)}
            rowKey={({ id }) => id}
            empty={<EmptyState>{say('rows_none')}</EmptyState>}
            csv={{ href: csv }}
            foot={
              <>
                <Go to={shut}>{say('rows_close')}</Go>
                {pages[0] && say('as_of', { time: timeInWords(pages[0].asOf, here) })}
              </>
            }
          />
        )}
      </Answered>
      {rows.hasNextPage && (
        <Button variant="subtle" loading={rows.isFetchingNextPage} onClick={() => void rows.fetchNextPage()}>
          {say('rows_more')}
        </Button>
      )}
    </Sheet>
  )
}

function useWorkerName(programId: string, worker: TeamAddress['worker']): string {
  const { data } = useQuery(plansQuery(programId))
  if (worker === undefined) return say('everybody')
  if (worker === 'queue') return say('queue')
  return data?.workers.find(({ staffId }) => staffId === worker)?.name ?? ''
}
