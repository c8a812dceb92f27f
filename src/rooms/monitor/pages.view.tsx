import { lazily } from '../../web/lazily.tsx'
import { Waiting } from '../../web/list/waiting.tsx'

/** Each page and each drawer is loaded when it is first opened: Today must not wait for what it does not show. */

/** What each worker of a program carries: /team. */
export const TeamPage = lazily(async () => (await import('./team/team.page.tsx')).TeamPage, <Waiting />)

/** Plans that are due and goals off track, of those whom I carry: a part of another room's page. */
export const MyPlans = lazily(async () => (await import('./plans/my-plans.view.tsx')).MyPlans, <Waiting />)

/** What waits for a supervisor's name: /sign-off. */
export const SignOffPage = lazily(async () => (await import('./sign-off/sign-off.page.tsx')).SignOffPage, <Waiting />)

/** Closing a case: /cases/:caseId/close. */
export const ClosingPage = lazily(async () => (await import('./closure/closing.page.tsx')).ClosingPage, <Waiting />)

export const VisitDrawer = lazily(async () => (await import('./visit/visit-drawer.view.tsx')).VisitDrawer)
export const MedicationWalkDrawer = lazily(
  async () => (await import('./medication-walk/medication-walk-drawer.view.tsx')).MedicationWalkDrawer,
)
export const PackMoveDialog = lazily(async () => (await import('./pack-move/pack-move-dialog.view.tsx')).PackMoveDialog)
export const TaskDialog = lazily(async () => (await import('./task/task-dialog.view.tsx')).TaskDialog)
export const FinishTaskDialog = lazily(
  async () => (await import('./task/finish-task-dialog.view.tsx')).FinishTaskDialog,
)
