import '../monitor.css'
import { useQuery } from '@tanstack/react-query'
import { addressOf } from '../../../web/call-api.ts'
import { timeInWords } from '../../../web/due-words.ts'
import { Answered } from '../../../web/list/answered.tsx'
import { type Column, DataTable } from '../../../web/list/data-table.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import { ProgramId } from '../../../words/ids.ts'
import { say } from '../en.ts'
import { addressOfTeam } from '../team/team.client.ts'
import { downloadPlans, type PlanLine, type PlanMeasure, planMeasures } from './contract.ts'
import { plansQuery } from './plans.client.ts'

/** One line a worker, by name: what of their plans needs somebody. What nobody carries stands at the end. */
export function PlansTable({ programId }: { programId: string }) {
  const here = useHere()
  const plans = useQuery(plansQuery(programId))
  return (
    <Sheet flush label={say('team_plans')}>
      <Answered query={plans} rows={8}>
        {({ workers, asOf }) => (
          <DataTable
            label={say('team_plans')}
            columns={[nameColumn, ...planMeasures.map((measure) => measureColumn(programId, measure))]}
            rows={workers.toSorted(byName)}
            rowKey={({ staffId }) => staffId ?? 'queue'}
            empty={<EmptyState>{say('team_none')}</EmptyState>}
            csv={{ href: addressOf(downloadPlans, { params: { programId } }) }}
            foot={
              <>
                {say('as_of', { time: timeInWords(asOf, here) })} <span>{say('plans_hint_review')}</span>
              </>
            }
          />
        )}
      </Answered>
    </Sheet>
  )
}

const byName = (one: PlanLine, other: PlanLine): number =>
  Number(one.staffId === null) - Number(other.staffId === null) || (one.name ?? '').localeCompare(other.name ?? '')

const nameColumn: Column<PlanLine> = {
  key: 'worker',
  head: say('worker'),
  cell: ({ staffId, name }) => <b>{staffId === null ? say('queue') : name}</b>,
}

const measureColumn = (programId: string, measure: PlanMeasure): Column<PlanLine> => ({
  key: measure,
  head: say(`plans_${measure}`),
  align: 'end',
  cell: (line) => <Count programId={programId} measure={measure} line={line} />,
})

type CountProps = { programId: string; measure: PlanMeasure; line: PlanLine }

/** Every number is a link to its rows; nothing stands behind a nought. */
function Count({ programId, measure, line: { staffId, name, counts } }: CountProps) {
  const count = counts[measure]
  if (count === 0) return '0'
  const worker = staffId ?? 'queue'
  const to = addressOfTeam({ program: ProgramId.parse(programId), part: 'plans', plans: measure, worker })
  const label = say('opens_rows', { measure: say(`plans_${measure}`), worker: name ?? say('queue'), count })
  return (
    <Go to={to} aria-label={label}>
      {count}
    </Go>
  )
}
