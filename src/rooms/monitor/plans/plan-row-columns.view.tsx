import './plans.css'
import { dateInWords, dueInWords, type Here } from '../../../web/due-words.ts'
import type { Column } from '../../../web/list/data-table.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Mark } from '../../../web/parts/mark.tsx'
import { Voice } from '../../../web/parts/voice.tsx'
import { dayOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'
import type { PlanMeasure, PlanRow } from './contract.ts'

type Columns = Column<PlanRow>[]

/** A plan that is due, one that waits for somebody, or a goal: each with the columns that tell of it. */
export function planColumns(measure: PlanMeasure, here: Here, withWorker: boolean): Columns {
  const who = withWorker ? [client, worker] : [client]
  switch (measure) {
    case 'off_track':
      return [...who, goal, why, at(measure, here)]
    case 'to_sign':
    case 'to_approve':
      return [...who, version, waits, at(measure, here)]
    case 'never_made':
      return [...who, due(measure, here)]
    default:
      return [...who, version, due(measure, here)]
  }
}

const client: Columns[number] = {
  key: 'client',
  head: say('client'),
  cell: ({ clientId, caseId, clientName }) => <Go to={`/clients/${clientId}/plan?caseId=${caseId}`}>{clientName}</Go>,
}

const worker: Columns[number] = {
  key: 'worker',
  head: say('worker'),
  cell: ({ workerName }) => workerName ?? say('queue'),
}

const version: Columns[number] = { key: 'version', head: say('plans_version'), cell: ({ version: n }) => n }

const waits: Columns[number] = {
  key: 'waits',
  head: say('plans_waits'),
  cell: ({ waits: for_ }) => for_ && <Mark kind="waiting">{say(`plans_waits_${for_}`)}</Mark>,
}

const goal: Columns[number] = {
  key: 'goal',
  head: say('plans_goal'),
  cell: ({ goal: words }) => words && <Voice>{words}</Voice>,
}

const why: Columns[number] = {
  key: 'why',
  head: say('plans_why'),
  cell: ({ reasons }) => (
    <ul className="tl-plan-reasons">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  ),
}

const at = (measure: PlanMeasure, here: Here): Columns[number] => ({
  key: 'at',
  head: say(`plans_at_${measure}`),
  cell: (row) => dateInWords(dayOf(row.at, here.zone), here),
})

const due = (measure: PlanMeasure, here: Here): Columns[number] => ({
  key: 'at',
  head: say(`plans_at_${measure}`),
  cell: (row) => {
    const { kind, words } = dueInWords({ on: dayOf(row.at, here.zone) }, 'days', here)
    return <Mark kind={kind}>{words}</Mark>
  },
})
