import { refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Staff } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { AskedPlans } from './plans.sql.ts'
import { selectCarriedCases } from './scope.sql.ts'

/** Only whoever leads a program looks at the plans of its workers. */
export function plansOfProgram(tx: Tx, me: Staff, programId: string): AskedPlans {
  refuseUnlessRole(me, ['supervisor', 'director'], programId)
  return { ...momentOf(tx, me), scope: { programId } }
}

export const plansOfMine = async (tx: Tx, me: Staff): Promise<AskedPlans> => ({
  ...momentOf(tx, me),
  scope: { caseIds: await selectCarriedCases(tx, me.id) },
})

const momentOf = (tx: Tx, me: Staff) => ({
  now: contextOf(tx).house.clock.now().toISOString(),
  today: me.today,
  zone: me.zone,
})
