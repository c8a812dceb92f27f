import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { dayOf, type Instant } from '../../../words/time-zone.ts'
import { packOfVersion } from '../../programs/index.ts'
import type { Need } from '../plan-file/need.ts'
import { isoOf, presentNeeds } from '../plan-file/plan-file.present.ts'
import { selectPlan } from '../plan-file/plan-file.sql.ts'
import { planTermsOf } from '../terms/plan-terms.schema.ts'

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
  for (const { id } of cases) plans.push(...(await planForExport(tx, id)))
  return plans
}

async function planForExport(tx: Tx, caseId: string): Promise<PlanForExport[]> {
  const { house, zone } = contextOf(tx)
  const today = dayOf(house.clock.now(), zone)
  const rows = await selectPlan(tx, { caseId, today })
  if (!rows) return []
  const terms = planTermsOf(await packOfVersion(tx, rows.pack, rows.pack_version))
  const signed = rows.versions.find(({ signed_at }) => signed_at !== null)?.signed_at
  return [
    {
      caseId,
      programId: rows.program_id,
      dataClass: rows.data_class,
      programName: rows.program_name,
      needs: presentNeeds(rows, { zone, today, terms }),
      signedAt: signed ? isoOf(signed) : null,
      closedAt: rows.closed_at?.toISOString() ?? null,
    },
  ]
}
