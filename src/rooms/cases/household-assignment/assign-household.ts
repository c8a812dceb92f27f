import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type Household, householdOf } from '../../people/index.ts'
import { assignHeld } from '../assignment/assign-worker.ts'
import { type HeldCase, selectCaseToChange } from '../case/case.sql.ts'
import { caseStandsNow } from '../case/stands-now.ts'
import { refuse } from '../refusals.ts'
import type { AssigningHousehold } from './contract.ts'

/** A household is carried by one worker: each case by the rules of a single one, and one refusal refuses all. */
export const assignHousehold = (by: Caller, householdId: string, assigning: AssigningHousehold) =>
  asStaff(by, async (tx, me) => {
    const household = await householdOf(tx, householdId, me.today)
    if (!household) throw refuse('not_there')
    const { staffId, reason, fromDay, handover } = assigning
    const held = await heldCases(tx, household, assigning)
    if (!reason && held.some(({ primary_id }) => primary_id)) throw refuse('handover_reason', 'reason')
    let staffName = ''
    for (const one of held) {
      const worker = await assignHeld(tx, me, one, { staffId, role: 'primary', reason, fromDay, handover })
      staffName = worker.name
    }
    return { staffId, staffName, cases: held.length }
  })

/** All are read before the first is given: whoever assigns may see less of the household after each. */
async function heldCases(
  tx: Tx,
  { members }: Household,
  { cases, programId }: AssigningHousehold,
): Promise<HeldCase[]> {
  if (new Set(cases.map(({ caseId }) => caseId)).size < cases.length) throw refuse('household_case_twice', 'cases')
  const held: HeldCase[] = []
  for (const { caseId, version } of cases) {
    const one = await selectCaseToChange(tx, caseId)
    if (!one) throw refuse('not_there')
    const isMember = members.some(({ clientId }) => clientId === one.client_id)
    if (!isMember || one.program_id !== programId) throw refuse('household_cases_only', 'cases')
    if (one.version !== version)
      throw refuse('stale_edit', undefined, { version: one.version, now: await caseStandsNow(tx, one) })
    held.push(one)
  }
  return held
}
