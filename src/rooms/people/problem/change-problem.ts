import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOfRow, refuseUnlessWorksFor, tell } from '../by-hand.ts'
import { editRow } from '../save-row.ts'
import type { ChangingProblem, Problem } from './contract.ts'
import { refuseUnlessDaysFit } from './problem.rules.ts'
import { selectProblem } from './problem.sql.ts'

export function changeProblem(
  by: Caller,
  of: { clientId: string; problemId: string },
  changing: ChangingProblem,
): Promise<Problem> {
  return asStaff(by, async (tx, me) => {
    await refuseUnlessWorksFor(tx, me, of.clientId)
    const { version, ...facts } = changing
    refuseUnlessDaysFit(facts, me.today)
    const standing = () => selectProblem(tx, of.clientId, of.problemId)
    const edit = {
      table: 'people.problem' as const,
      id: of.problemId,
      version,
      values: facts,
      yours: changing,
      standing,
    }
    const problem = await editRow(tx, edit)
    await tell(tx, await placeOfRow(tx, 'people.problem', of.problemId), {
      kind: 'problem.changed',
      subjectId: of.problemId,
      summary: `people:problem_${problem.status}`,
      words: { problem: problem.words },
      facts: { status: problem.status },
    })
    return problem
  })
}
