import './event-kinds.ts'
import './shared.ts'
import './note-section/note-goals.ts'

export { type Serving, serveGoal } from './chain/serve-goal.ts'
export { en as planEn } from './en.ts'
export { planListens } from './plan.listening.ts'
export { planRoutes } from './plan.routes.ts'
export { planTermsSection } from './terms/plan-terms.schema.ts'
