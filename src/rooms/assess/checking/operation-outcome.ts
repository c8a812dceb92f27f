import { say } from '../en.ts'
import type { Issue } from './issue.ts'

/** Issues as FHIR R4 tells them. Nothing wrong is one issue that says so: an outcome must hold at least one. */
export function operationOutcomeOf(issues: readonly Issue[]) {
  return {
    resourceType: 'OperationOutcome' as const,
    issue: issues.length > 0 ? issues.map(issueOf) : [allRight()],
  }
}

const issueOf = ({ severity, code, linkId, expression, sentence }: Issue) => ({
  severity,
  code,
  details: { text: sentence },
  diagnostics: linkId === null ? sentence : `${linkId}: ${sentence}`,
  expression: [expression],
})

const allRight = () => ({
  severity: 'information' as const,
  code: 'informational' as const,
  details: { text: say('a_all_right') },
})
