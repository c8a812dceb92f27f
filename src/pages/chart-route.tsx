import { useQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { z } from 'zod'
import { AssessView } from '../rooms/assess/web.ts'
import { AssignDialog, FlagsDialog, MoveStageDialog } from '../rooms/cases/web.ts'
import type { ChartHeader } from '../rooms/chart/header/contract.ts'
import { type ChartActs, ChartPage, chartTabs, type DueOne, headerQuery } from '../rooms/chart/web.ts'
import { SuggestionSheet } from '../rooms/interop/web.ts'
import {
  FinishTaskDialog,
  MedicationWalkDrawer,
  PackMoveDialog,
  TaskDialog,
  VisitDrawer,
} from '../rooms/monitor/web.ts'
import { NoteDrawer, rememberLook, TimelineView } from '../rooms/record/web.ts'
import { useGo, useParam, useQueryOfPage } from '../web/where.ts'
import { ClientId } from '../words/ids.ts'

const overs = ['note', 'task', 'visit', 'medications', 'stage', 'flags', 'assign', 'pack'] as const

/** What lies over a chart; `due` when it was opened from something that is due. */
type Over = { opens: (typeof overs)[number] | 'done'; due?: DueOne; mode?: 'letter' | undefined }

const Asked = z.object({
  caseId: z.uuid().optional(),
  do: z.enum(overs).optional(),
})

/** The chart, with what other rooms open over it. */
export function ChartRoute() {
  const clientId = useParam('clientId', ClientId)
  return <ChartOf key={clientId} clientId={clientId} />
}

function ChartOf({ clientId }: { clientId: string }) {
  const tab = useParam('tab', z.enum(chartTabs).default('summary'))
  const asked = useQueryOfPage(Asked)
  const go = useGo()
  const here = useRouterState({ select: ({ location }) => location.pathname })
  const [opened, setOver] = useState<Over | null>(null)
  const over: Over | null = opened ?? (asked.do ? { opens: asked.do } : null)
  const header = useQuery(headerQuery(clientId, asked.caseId)).data
  const shown = header?.shown ?? null
  const close = () => {
    setOver(null)
    if (asked.do) go(asked.caseId ? `${here}?caseId=${asked.caseId}` : here, { replace: true })
  }
  const acts = (header: ChartHeader): ChartActs => {
    const open = (opens: Over['opens']) => () => setOver({ opens })
    return {
      onNote: open('note'),
      onTask: open('task'),
      onVisit: open('visit'),
      onMedications: open('medications'),
      onMoveStage: open('stage'),
      onAssign: open('assign'),
      onFlags: open('flags'),
      onMovePack: open('pack'),
      onAcuity: () => go(`/cases/${header.shown?.caseId}/acuity`),
      onClose: () => go(`/cases/${header.shown?.caseId}/close`),
      onDo: (due, act) => setOver({ ...act, due }),
      faceSheet: `/clients/${clientId}/face-sheet`,
    }
  }
  return (
    <>
      <ChartPage
        clientId={clientId}
        caseId={asked.caseId}
        tab={tab}
        acts={acts}
        timeline={<TimelineView clientId={clientId} />}
        assess={shown && <AssessView caseId={shown.caseId} />}
        suggestions={<SuggestionSheet clientId={clientId} caseId={shown?.caseId ?? null} />}
        onLooked={() => rememberLook(clientId)}
      />
      {over?.opens === 'task' && <TaskDialog clientId={clientId} caseId={shown?.caseId ?? null} onClose={close} />}
      {over?.opens === 'done' && over.due && (
        <FinishTaskDialog item={{ ...over.due, clientName: shown?.clientName ?? null }} onClose={close} />
      )}
      {header && over && <OverCase over={over} header={header} onClose={close} />}
    </>
  )
}

type OverCaseProps = { over: Over; header: ChartHeader; onClose: () => void }

function OverCase({ over: { opens, due, mode }, header: { client, shown }, onClose }: OverCaseProps) {
  const caseId = due?.caseId ?? shown?.caseId
  if (!caseId) return null
  switch (opens) {
    case 'note':
      return <NoteDrawer caseId={caseId} obligationId={due?.id} mode={mode} onClose={onClose} />
    case 'visit':
      return <VisitDrawer caseId={caseId} onClose={onClose} />
    case 'medications':
      return <MedicationWalkDrawer caseId={caseId} onClose={onClose} />
    case 'stage':
      return <MoveStageDialog caseId={caseId} onClose={onClose} />
    case 'pack':
      return <PackMoveDialog caseId={caseId} onClose={onClose} />
    case 'flags':
      return <FlagsDialog caseId={caseId} onClose={onClose} />
    case 'assign':
      return <AssignDialog caseId={caseId} language={client.language} onClose={onClose} />
    default:
      return null
  }
}
