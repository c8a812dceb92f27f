import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { addDays, calendarDay } from '../../../words/calendar-day.ts'
import { CaseId, ClientId } from '../../../words/ids.ts'
import { displayName } from '../../../words/person-name.ts'
import { isSupervisorOf, worksOn } from '../../cases/index.ts'
import { packOfVersion } from '../../programs/index.ts'
import { refuse } from '../refusals.ts'
import { planTermsOf } from '../terms/plan-terms.schema.ts'
import { changesSince, contentOf } from '../version/content.ts'
import { reviewOn } from '../version/plan-review.ts'
import { presentVersions } from '../version/version.present.ts'
import type { PlanFile } from './contract.ts'
import { presentGrounds, presentNeeds } from './plan-file.present.ts'
import { selectPlan } from './plan-file.sql.ts'

export const readPlan = (by: Caller, caseId: string): Promise<PlanFile> =>
  asStaff(by, (tx, me) => planOf(tx, me, caseId))

/** The whole plan of a case, as this person may see it. */
export async function planOf(tx: Tx, me: Staff, caseId: string): Promise<PlanFile> {
  const rows = await selectPlan(tx, { caseId, today: me.today })
  if (!rows) throw refuse('not_there')
  const today = calendarDay(me.today)
  const terms = planTermsOf(await packOfVersion(tx, rows.pack, rows.pack_version))
  const needs = presentNeeds(rows, { zone: me.zone, today, terms })
  const grounds = presentGrounds(rows)
  const named = { clientName: displayName(rows), programName: rows.program_name }
  const review = reviewOn(rows.review, today)
  return {
    ...named,
    caseId: CaseId.parse(caseId),
    clientId: ClientId.parse(rows.client_id),
    needs,
    grounds,
    versions: presentVersions(rows),
    ...changesSince(contentOf({ ...named, needs, grounds }, null), rows.versions),
    review: review && { ...review, days: terms.reviewDays, source: terms.reviewSource },
    reviewBy: addDays(today, terms.reviewDays),
    needsApproval: terms.needsApproval,
    colleagues: rows.colleagues.map(({ id, name }) => ({ staffId: id, name })),
    mayWrite: rows.closed_at === null && worksOn(me, rows),
    mayApprove: isSupervisorOf(me, rows.program_id),
    today,
  }
}
