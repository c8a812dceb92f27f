export { type AssigningCase, assignCase } from './assignment/assign-case.ts'
export { assignHeld } from './assignment/assign-worker.ts'
export { workersOf } from './assignment/list-workers.ts'
export { pointsOfCase } from './assignment/load.rules.ts'
export { assignsIn } from './assignment/may-assign.rules.ts'
export { type HeldCase, selectCaseToChange } from './case/case.sql.ts'
export {
  type CaseFacts,
  caseFacts,
  noteLastContact,
  openCaseOf,
  resetLastContact,
  setAcuity,
} from './case/case-facts.ts'
export { type Closing, closeCase, reopenCase, reopenDaysOf, reopenWithinDays } from './case/close-case.ts'
export { selectConcerned } from './case/concerned.sql.ts'
export { type NewCase, openCase } from './case/open-case.ts'
export { caseFileOf, caseLinesOf } from './case/read-case.ts'
export { caseStandsNow } from './case/stands-now.ts'
export { isSupervisorOf, refuseUnlessWorksOn, worksOn } from './case/works-on.ts'
export { casesListens } from './cases.listening.ts'
export { casesRoutes } from './cases.routes.ts'
export { en as casesEn, say as casesSay } from './en.ts'
export { flagsOfClient } from './flag/flags-of-client.ts'
export { endHospitalised, markHospitalised } from './flag/hospitalised.ts'
export { stageWithout } from './pack-move/pack-move.rules.ts'
export { moveCase } from './stage/move-stage.ts'
export { registerOpenKinds } from './stage/open-kinds.ts'
export { packNameOf, packOfCase } from './stage/pack-of-case.ts'
export { Stage, type Standing, standingOf } from './stage/standing-of-case.ts'
