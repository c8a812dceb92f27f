import { z } from 'zod'
import { AcuityPage } from '../rooms/assess/web.ts'
import { FaceSheetPage } from '../rooms/chart/web.ts'
import { ClosingPage } from '../rooms/monitor/web.ts'
import { PlanCopyPage, UpdateGoalsPage } from '../rooms/plan/web.ts'
import { GroupNotePage, NotePage } from '../rooms/record/web.ts'
import { useGo, useParam, useQueryOfPage } from '../web/where.ts'
import { CaseId, ClientId, ContactNoteId } from '../words/ids.ts'

export const AcuityRoute = () => (
  <AcuityPage caseId={useParam('caseId', CaseId)} backTo={(clientId) => `/clients/${clientId}`} />
)

export const FaceSheetRoute = () => <FaceSheetPage clientId={useParam('clientId', ClientId)} />

export const ClosingRoute = () => <ClosingPage caseId={useParam('caseId', CaseId)} />

export const UpdateGoalsRoute = () => <UpdateGoalsPage caseId={useParam('caseId', CaseId)} />

export const PlanCopyRoute = () => <PlanCopyPage caseId={useParam('caseId', CaseId)} />

const Opened = z.object({ add: z.enum(['addendum', 'amendment']).optional().catch(undefined) })

export const NoteRoute = () => <NotePage noteId={useParam('noteId', ContactNoteId)} adds={useQueryOfPage(Opened).add} />

export function GroupNoteRoute() {
  const go = useGo()
  return <GroupNotePage onDone={() => go('/today')} />
}
