import { NoteDrawer } from '../../record/web.ts'
import { HandOverDialog } from '../by-hand/hand-over-dialog.view.tsx'
import { RescheduleDialog } from '../by-hand/reschedule-dialog.view.tsx'
import { WaiveDialog } from '../by-hand/waive-dialog.view.tsx'
import { MedicationWalkDrawer } from '../medication-walk/medication-walk-drawer.view.tsx'
import { FinishTaskDialog } from '../task/finish-task-dialog.view.tsx'
import { VisitDrawer } from '../visit/visit-drawer.view.tsx'
import type { TodayItem } from './contract.ts'

/** What lies over the list: a drawer of a case, or a question about one row. */
export type Over =
  | { opens: 'note'; caseId: string | null; item?: TodayItem; mode?: 'letter' | undefined }
  | { opens: 'visit' | 'medications'; caseId: string | null; item: TodayItem }
  | { opens: 'reschedule' | 'waive' | 'hand_over' | 'done'; item: TodayItem }

export function TodayOver({ over, onClose }: { over: Over; onClose: () => void }) {
  switch (over.opens) {
    case 'reschedule':
      return <RescheduleDialog item={over.item} onClose={onClose} />
    case 'waive':
      return <WaiveDialog item={over.item} onClose={onClose} />
    case 'hand_over':
      return <HandOverDialog item={over.item} onClose={onClose} />
    case 'done':
      return <FinishTaskDialog item={over.item} onClose={onClose} />
    default:
      return over.caseId ? <CaseDrawer over={over} caseId={over.caseId} onClose={onClose} /> : null
  }
}

type CaseDrawerProps = { over: Extract<Over, { caseId: string | null }>; caseId: string; onClose: () => void }

function CaseDrawer({ over, caseId, onClose }: CaseDrawerProps) {
  if (over.opens === 'visit') return <VisitDrawer caseId={caseId} onClose={onClose} />
  if (over.opens === 'medications') return <MedicationWalkDrawer caseId={caseId} onClose={onClose} />
  const mode = over.opens === 'note' ? over.mode : undefined
  return <NoteDrawer caseId={caseId} obligationId={over.item?.id} mode={mode} onClose={onClose} />
}
