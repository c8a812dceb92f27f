import type { forEvaluation } from '../answers/for-evaluation.ts'
import type { Row } from '../answers/rows.ts'
import type { Questionnaire, Variable } from '../questionnaire/questionnaire.ts'
import type { Around, Expression } from './expression.ts'

type Known = Around['variables']

/** Evaluates expressions at a row or at the whole, each with the variables declared around it. */
export function variablesAround(questionnaire: Questionnaire, { resource, copyOf }: ReturnType<typeof forEvaluation>) {
  const known = new Map<string, Known>()
  const around = (context: unknown, variables: Known, qitem?: unknown) => ({
    ...{ resource, rootResource: resource, questionnaire: questionnaire.raw, context, qitem, variables },
  })
  const declare = (list: readonly Variable[], outer: Known, context: unknown, qitem?: unknown): Known => {
    let variables: Known = outer
    for (const { name, expression } of list) {
      const found = expression.evaluate(context, around(context, variables, qitem)) ?? []
      variables = { ...variables, [name]: found }
    }
    return variables
  }
  const root = declare(questionnaire.variables, {}, resource)
  const at = (row: Row): Known => {
    const found = known.get(row.key)
    if (found) return found
    const outer = row.outer ? at(row.outer) : root
    const all = declare(row.item.variables, outer, copyOf(row), row.item.raw)
    known.set(row.key, all)
    return all
  }
  return {
    atRow: (expression: Expression, row: Row) =>
      expression.evaluate(copyOf(row), around(copyOf(row), at(row), row.item.raw)),
    atRoot: (expression: Expression) => expression.evaluate(resource, around(resource, root)),
  }
}
