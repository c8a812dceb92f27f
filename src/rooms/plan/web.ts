import './note-section/note-goals.view.tsx'

export { ExpiredPlan } from './chart-part/expired-plan.view.tsx'
export { GoalsSheet } from './chart-part/goals-sheet.view.tsx'
export { PlanCopyPage } from './client-copy/plan-copy.page.tsx'
export { PlanTab } from './plan-tab/plan-tab.view.tsx'
export { SignPage } from './signing-screen/sign.page.tsx'
export { UpdateGoalsPage } from './update-all/update-goals.page.tsx'
