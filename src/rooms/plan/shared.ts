/** What screens, and rules that run in both places, need of plans: what a pack offers for one. */
import './event-kinds.ts'

export { isOpenGoal } from './goal/goal.rules.ts'
export { libraryOf } from './library/library.schema.ts'
