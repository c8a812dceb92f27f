import { z } from 'zod'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { completeResponse } from '../answers/answer.ts'
import { QuestionnaireResponse } from '../answers/response.ts'
import { Mode, type SigningAssessment } from '../assessment/contract.ts'
import { assessmentSay as say } from '../assessment.en.ts'
import { checkResponse } from '../checking/check-response.ts'
import type { Issue } from '../checking/issue.ts'
import { FhirResource } from '../instrument/contract.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'

/** What stands on the page: the answers so far, who answered, and when. */
export const TypedAssessment = z.object({
  response: QuestionnaireResponse,
  mode: Mode,
  proxyName: z.string(),
  doneOn: z.string(),
})
export type TypedAssessment = z.infer<typeof TypedAssessment>

export type ReadTyped =
  | { ok: true; body: SigningAssessment }
  | { ok: false; problems: Problems; issues: readonly Issue[] }

/** The same checks as on the server: what is wrong with an answer stands beside it, the rest here. */
export function readTyped({ response, mode, proxyName, doneOn }: TypedAssessment, form: Questionnaire): ReadTyped {
  const day = CalendarDay.safeParse(doneOn)
  const named = proxyName.trim()
  const issues = checkResponse(form, response, { complete: true })
  const wrong = issues.some(({ severity }) => severity === 'error' || severity === 'fatal')
  if (!day.success) return { ok: false, issues, problems: { doneOn: say('needs_done_on') } }
  if (mode === 'proxy' && named === '') return { ok: false, issues, problems: { proxyName: say('needs_proxy') } }
  if (wrong) return { ok: false, issues, problems: {} }
  const answered = FhirResource.parse(JSON.parse(JSON.stringify(completeResponse(form, response))))
  return { ok: true, body: { response: answered, mode, proxyName: mode === 'proxy' ? named : null, doneOn: day.data } }
}
