import '../monitor.css'
import { Button } from '@mantine/core'
import { dateInWords, type Here, momentInWords } from '../../../web/due-words.ts'
import type { Column } from '../../../web/list/data-table.tsx'
import { AcuityBars } from '../../../web/parts/acuity-bars.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Mark } from '../../../web/parts/mark.tsx'
import { calendarDay } from '../../../words/calendar-day.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { sayCases } from '../../cases/web.ts'
import { say } from '../en.ts'
import { lateWords } from '../obligation/late.rules.ts'
import { sourceOf, titleOf } from '../obligation/title-words.ts'
import type { Measure, TeamRow } from './contract.ts'

type Columns = Column<TeamRow>[]

/** A case, something that is due, or a note that waits: each with the columns that tell of it. */
export function columnsOf(measure: Measure, here: Here, onAssign: (caseId: string) => void): Columns {
  if (measure === 'overdue' || measure === 'due_today') return [client, worker, what(here), due(here), acuity]
  if (measure === 'open_cases' || measure === 'points' || measure === 'high_acuity') {
    return [client, worker, stage, since(here, say('case_since')), acuity, points, assign(onAssign)]
  }
  return [client, worker, note, since(here, say('begun')), acuity]
}

const client: Columns[number] = {
  key: 'client',
  head: say('client'),
  cell: ({ clientId, clientName }) => <Go to={`/clients/${clientId}`}>{clientName}</Go>,
}

const worker: Columns[number] = {
  key: 'worker',
  head: say('worker'),
  cell: ({ workerName }) => workerName ?? say('queue'),
}

const stage: Columns[number] = {
  key: 'stage',
  head: say('stage'),
  cell: ({ stage: at }) => (at ? sayCases(`stage_${at}`) : ''),
}

const note: Columns[number] = { key: 'what', head: say('what_is_due'), cell: () => say('unsigned_note') }

const points: Columns[number] = {
  key: 'points',
  head: say('points'),
  align: 'end',
  cell: ({ points: counted }) => counted,
}

const acuity: Columns[number] = {
  key: 'acuity',
  head: say('acuity'),
  cell: ({ tier }) => (tier === null ? say('not_scored') : <AcuityBars tier={tier}>{tier}</AcuityBars>),
}

const assign = (onAssign: (caseId: string) => void): Columns[number] => ({
  key: 'assign',
  head: say('who_carries'),
  cell: ({ caseId, clientName, staffId }) =>
    caseId && (
      <Button
        size="xs"
        variant="default"
        aria-label={say('hand_over_of', { name: clientName })}
        onClick={() => onAssign(caseId)}
      >
        {say(staffId ? 'hand_over_or_backup' : 'assign_to_somebody')}
      </Button>
    ),
})

const what = (here: Here): Columns[number] => ({
  key: 'what',
  head: say('what_is_due'),
  cell: ({ due: one }) =>
    one && (
      <span>
        {titleOf(one)}
        <small className="tl-under">{sourceOf(one, (day) => dateInWords(calendarDay(day), here))}</small>
      </span>
    ),
})

const due = (here: Here): Columns[number] => ({
  key: 'due',
  head: say('due'),
  cell: ({ due: one, at }) =>
    one?.late ? <Mark kind="overdue">{lateWords(one.late)}</Mark> : <Mark kind="due">{momentInWords(at, here)}</Mark>,
})

const since = (here: Here, head: string): Columns[number] => ({
  key: 'since',
  head,
  cell: ({ at }) => dateInWords(dayOf(at, here.zone), here),
})
