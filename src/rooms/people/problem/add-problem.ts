import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOf, tell } from '../by-hand.ts'
import { addRow, written } from '../save-row.ts'
import type { AddingProblem, Problem } from './contract.ts'
import { refuseUnlessDaysFit } from './problem.rules.ts'
import { selectProblem } from './problem.sql.ts'

export function addProblem(by: Caller, clientId: string, adding: AddingProblem): Promise<Problem> {
  return asStaff(by, async (tx, me) => {
    const { problemId, programId, ...facts } = adding
    refuseUnlessDaysFit(facts, me.today)
    const place = await placeOf(tx, me, clientId, programId)
    await addRow(tx, 'people.problem', { id: problemId, ...place, ...facts, source: 'staff' })
    await tell(tx, place, {
      kind: 'problem.changed',
      subjectId: problemId,
      summary: 'people:problem_added',
      words: { problem: facts.words },
      facts: { status: facts.status },
    })
    return written(await selectProblem(tx, clientId, problemId))
  })
}
