import '../monitor.css'
import { useQuery } from '@tanstack/react-query'
import { addressOf } from '../../../web/call-api.ts'
import { dayInWords, timeInWords } from '../../../web/due-words.ts'
import { Answered } from '../../../web/list/answered.tsx'
import { type Column, DataTable } from '../../../web/list/data-table.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import { ProgramId } from '../../../words/ids.ts'
import { say } from '../en.ts'
import { downloadTeam, type Measure, measures, type WorkerLine } from './contract.ts'
import { addressOfTeam, teamQuery } from './team.client.ts'

/** One line a worker, by name; what is nobody's stands at the end. */
export function TeamTable({ programId }: { programId: string }) {
  const here = useHere()
  const team = useQuery(teamQuery(programId))
  return (
    <Sheet flush label={say('team')}>
      <Answered query={team} rows={8}>
        {({ workers, asOf }) => (
          <DataTable
            label={say('team')}
            columns={[nameColumn(here), ...measures.map((measure) => measureColumn(programId, measure))]}
            rows={workers.toSorted(byName)}
            rowKey={({ staffId }) => staffId ?? 'queue'}
            empty={<EmptyState>{say('team_none')}</EmptyState>}
            csv={{ href: addressOf(downloadTeam, { params: { programId } }) }}
            foot={say('as_of', { time: timeInWords(asOf, here) })}
          />
        )}
      </Answered>
    </Sheet>
  )
}

const byName = (one: WorkerLine, other: WorkerLine): number =>
  Number(one.staffId === null) - Number(other.staffId === null) || (one.name ?? '').localeCompare(other.name ?? '')

const nameColumn = (here: ReturnType<typeof useHere>): Column<WorkerLine> => ({
  key: 'worker',
  head: say('worker'),
  cell: ({ staffId, name, awayUntil }) => (
    <span>
      <b>{staffId === null ? say('queue') : name}</b>
      {staffId === null && <small className="tl-under">{say('queue_hint')}</small>}
      {awayUntil && <small className="tl-under">{say('away_until', { day: dayInWords(awayUntil, here) })}</small>}
    </span>
  ),
})

const measureColumn = (programId: string, measure: Measure): Column<WorkerLine> => ({
  key: measure,
  head: say(`measure_${measure}`),
  align: 'end',
  cell: (line) => (
    <span>
      <Count programId={programId} measure={measure} line={line} />
      {measure === 'points' && line.pointsElsewhere > 0 && (
        <small className="tl-under">{say('points_elsewhere', { count: line.pointsElsewhere })}</small>
      )}
    </span>
  ),
})

type CountProps = { programId: string; measure: Measure; line: WorkerLine }

/** Every number is a link to its rows; nothing stands behind a nought. */
function Count({ programId, measure, line }: CountProps) {
  const count = line.counts[measure]
  const shown =
    measure === 'points' && line.cap !== null ? say('of_cap', { points: count, cap: line.cap }) : String(count)
  if (count === 0) return shown
  const to = addressOfTeam({ program: ProgramId.parse(programId), measure, worker: line.staffId ?? 'queue' })
  const label = say('opens_rows', {
    measure: say(`measure_${measure}`),
    worker: line.name ?? say('queue'),
    count: shown,
  })
  return (
    <Go to={to} aria-label={label}>
      {shown}
    </Go>
  )
}
