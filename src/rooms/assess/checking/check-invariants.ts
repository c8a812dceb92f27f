import type { forEvaluation } from '../answers/for-evaluation.ts'
import type { Row } from '../answers/rows.ts'
import { variablesAround } from '../expressions/variables.ts'
import type { Constraint, Questionnaire } from '../questionnaire/questionnaire.ts'
import { whereOf } from './check-row.ts'
import { type Issue, issueAt, type Where } from './issue.ts'

type Evaluated = ReturnType<typeof forEvaluation>

/** The author's own rules, each in the author's own words. */
export function checkInvariants(questionnaire: Questionnaire, rows: readonly Row[], evaluated: Evaluated): Issue[] {
  const ask = variablesAround(questionnaire, evaluated)
  const whole: Where = { linkId: null, expression: 'QuestionnaireResponse', row: null }
  const broken = rows
    .filter(({ enabled, node }) => enabled && node)
    .flatMap((row) =>
      row.item.constraints
        .filter(({ expression }) => isBroken(ask.atRow(expression, row)))
        .map((constraint) => brokenAt(whereOf(row), constraint)),
    )
  const atRoot = questionnaire.constraints.filter(({ expression }) => isBroken(ask.atRoot(expression)))
  return [...atRoot.map((constraint) => brokenAt(whole, constraint)), ...broken]
}

/** Only a plain no breaks a rule: what cannot be evaluated on this response says nothing about it. */
const isBroken = (found: unknown[] | null): boolean => found?.length === 1 && found[0] === false

const brokenAt = (where: Where, { human, severity }: Constraint): Issue =>
  issueAt(where, 'invariant', 'a_invariant', { human }, severity)
