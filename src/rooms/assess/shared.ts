/** The form engine: pure, the same in the browser and on the server. */

export { readAnswers } from './answers/read-answers.ts'
export { checkResponse } from './checking/check-response.ts'
export type { Issue } from './checking/issue.ts'
export { operationOutcomeOf } from './checking/operation-outcome.ts'
export type { Questionnaire } from './questionnaire/questionnaire.ts'
export { readQuestionnaire } from './questionnaire/read-questionnaire.ts'
export { partsOfPlainSum, totalsOf } from './scoring/totals.ts'
