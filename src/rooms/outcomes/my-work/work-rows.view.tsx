import { useQuery } from '@tanstack/react-query'
import { dateInWords, type Here } from '../../../web/due-words.ts'
import { Answered } from '../../../web/list/answered.tsx'
import { type Column, DataTable } from '../../../web/list/data-table.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { Voice } from '../../../web/parts/voice.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import type { Days, WorkMeasure, WorkRow } from './contract.ts'
import { myWorkRowsQuery } from './my-work.client.ts'

type Columns = Column<WorkRow>[]

/** The rows behind one number; each leads to the part of the chart that tells of it. */
export function WorkRows({ days, measure }: { days: Days; measure: WorkMeasure }) {
  const here = useHere()
  const rows = useQuery(myWorkRowsQuery(days, measure))
  const title = say(`rows_${measure}`)
  return (
    <Sheet flush title={title}>
      <Answered query={rows} rows={3}>
        {(answer) => (
          <DataTable
            label={title}
            columns={columnsOf(measure, here)}
            rows={answer.rows}
            rowKey={({ id }) => id}
            empty={<EmptyState>{say('rows_none')}</EmptyState>}
          />
        )}
      </Answered>
    </Sheet>
  )
}

function columnsOf(measure: WorkMeasure, here: Here): Columns {
  const day: Columns[number] = {
    key: 'day',
    head: say('column_day'),
    cell: (row) => dateInWords(row.day, here),
  }
  const client: Columns[number] = {
    key: 'client',
    head: say('column_client'),
    cell: (row) => <Go to={`/clients/${row.clientId}${partOf[measure]}${ofCase(row)}`}>{row.clientName}</Go>,
  }
  return [client, ...toldOf(measure), day]
}

/** Where the chart tells of it. */
const partOf: Record<WorkMeasure, string> = {
  goals_met: '/plan',
  goals_closer: '/plan',
  scores_improved: '/assess',
  scores_better: '/assess',
  housed: '/people',
  cases_closed: '',
  promises_kept: '/timeline',
  contacts: '/timeline',
}

const ofCase = ({ caseId }: WorkRow): string => (caseId ? `?caseId=${caseId}` : '')

const goal: Columns[number] = {
  key: 'goal',
  head: say('column_goal'),
  cell: ({ voice }) => voice && <Voice>{voice}</Voice>,
}

const what: Columns[number] = { key: 'what', head: say('column_what'), cell: (row) => row.what }
const how: Columns[number] = { key: 'how', head: say('column_how'), cell: (row) => row.how }

function toldOf(measure: WorkMeasure): Columns {
  if (measure === 'goals_met') return [goal, { ...what, head: say('column_measure') }]
  if (measure === 'goals_closer') return [goal, how]
  return [what, how]
}
