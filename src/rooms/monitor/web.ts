/** What the front door, and later rooms' screens, use of monitor. */
import './note-section/note-does-lazily.view.tsx'

export { NoticeBell } from './notice/notice-bell.view.tsx'
export {
  ClosingPage,
  FinishTaskDialog,
  MedicationWalkDrawer,
  MyPlans,
  PackMoveDialog,
  SignOffPage,
  TaskDialog,
  TeamPage,
  VisitDrawer,
} from './pages.view.tsx'
export { TodayPage } from './today/today.page.tsx'
export { type RowAct, verbOf } from './today/verb-words.ts'
