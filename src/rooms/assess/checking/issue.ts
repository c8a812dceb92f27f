import { say } from '../en.ts'

/** Codes of FHIR's issue-type that we use. */
export type IssueCode =
  | ('structure' | 'required' | 'value' | 'invalid' | 'invariant' | 'too-long' | 'code-invalid' | 'duplicate')
  | ('business-rule' | 'not-found' | 'informational')

/** What is wrong with a response: how badly, where, and what to do. */
export type Issue = {
  severity: 'fatal' | 'error' | 'warning' | 'information'
  code: IssueCode
  linkId: string | null
  /** FHIRPath of the place: 'QuestionnaireResponse.item[0].answer[1]'. */
  expression: string
  /** The row that it belongs to: see `keyOfPlace`. Nothing where the response as a whole is meant. */
  row: string | null
  sentence: string
}

export type Where = Pick<Issue, 'linkId' | 'expression' | 'row'>

type Wrong = Extract<Parameters<typeof say>[0], `a_${string}`>

export const issueAt = (
  where: Where,
  code: IssueCode,
  sentence: Wrong,
  values: Record<string, unknown> = {},
  severity: Issue['severity'] = 'error',
): Issue => ({ severity, code, ...where, sentence: say(sentence, values) })
