import './event-kinds.ts'

export { type DomainScores, tierOf, totalOf } from './acuity/acuity.rules.ts'
export { acuitySection } from './acuity/acuity.schema.ts'
export { laceOf } from './acuity/lace.rules.ts'
export { laceFacts, lastStayIn, type RecordedStay } from './acuity/record-facts.rules.ts'
export { assessRoutes } from './assess.routes.ts'
export { en as assessEn } from './en.ts'
