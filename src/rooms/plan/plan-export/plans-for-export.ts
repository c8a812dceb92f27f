import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import { dayOf, type Instant } from '../../../words/time-zone.ts'
import { caseFacts, packOfCase } from '../../cases/index.ts'
import type { Need } from '../plan-file/need.ts'
import { presentNeeds } from '../plan-file/plan-file.present.ts'
import { selectNames } from '../plan-file/plan-file.sql.ts'
import { rowsOf } from '../plan-file/read-plan.ts'
import { planTermsOf } from '../terms/plan-terms.schema.ts'
import { selectVersions } from '../version/version.sql.ts'

/** The plan of one case as it stands: what leaves the house of it. */
export type PlanForExport = {
  caseId: string
  programId: string
  dataClass: string
  programName: string
  needs: readonly Need[]
  /** When it was signed first; null while nobody has signed it. */
  signedAt: Instant | null
  closedAt: Instant | null
}

/** The plans of a person that the asker may see, the case that began first first. */
export async function plansForExport(tx: Tx, clientId: string): Promise<PlanForExport[]> {
  const cases = await tx
    .selectFrom('plan.need as n')
    .innerJoin('cases.case as c', (join) => join.onRef('c.org_id', '=', 'n.org_id').onRef('c.id', '=', 'n.case_id'))
    .select(['c.id', 'c.opened_at'])
    .distinct()
    .where('n.client_id', '=', clientId)
    .orderBy('c.opened_at')
    .execute()
  const plans = []
  for (const { id } of cases) plans.push(await planForExport(tx, id))
  return plans
}

async function planForExport(tx: Tx, caseId: string): Promise<PlanForExport> {
  const { house, zone } = contextOf(tx)
  const { programId, dataClass, packVersion, closedAt } = await caseFacts(tx, caseId)
  const terms = planTermsOf(await packOfCase(tx, { program_id: programId, pack_version: packVersion }))
  const today = calendarDay(dayOf(house.clock.now().toISOString(), zone))
  const [names, versions] = [await selectNames(tx, caseId), await selectVersions(tx, caseId)]
  return {
    ...{ caseId, programId, dataClass, closedAt },
    programName: names?.program_name ?? '',
    needs: presentNeeds(await rowsOf(tx, caseId), { zone, today, terms }),
    signedAt: versions.find(({ signed_at }) => signed_at !== null)?.signed_at?.toISOString() ?? null,
  }
}
