import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { addDays, calendarDay } from '../../../words/calendar-day.ts'
import { displayName } from '../../../words/person-name.ts'
import { type CaseFacts, caseFacts, isSupervisorOf, packOfCase, worksOn } from '../../cases/index.ts'
import { refuse } from '../refusals.ts'
import { type PlanTerms, planTermsOf } from '../terms/plan-terms.schema.ts'
import { changesSince, contentOf } from '../version/content.ts'
import { planReview } from '../version/plan-review.ts'
import { presentVersions } from '../version/version.present.ts'
import { selectActs, selectOpenLinks, selectSignatures, selectVersions } from '../version/version.sql.ts'
import { PlanFile } from './contract.ts'
import { type PlanRows, presentGrounds, presentNeeds } from './plan-file.present.ts'
import * as select from './plan-file.sql.ts'

export const readPlan = (by: Caller, caseId: string): Promise<PlanFile> =>
  asStaff(by, (tx, me) => planOf(tx, me, caseId))

/** The whole plan of a case, as this person may see it. */
export async function planOf(tx: Tx, me: Staff, caseId: string): Promise<PlanFile> {
  const of = await caseFacts(tx, caseId)
  const names = await select.selectNames(tx, caseId)
  if (!names) throw refuse('not_there')
  const today = calendarDay(me.today)
  const terms = planTermsOf(await packOfCase(tx, { program_id: of.programId, pack_version: of.packVersion }))
  const rows = await rowsOf(tx, caseId)
  const [needs, grounds] = [presentNeeds(rows, { zone: me.zone, today, terms }), presentGrounds(rows.grounds)]
  const kept = await selectVersions(tx, caseId)
  const named = { clientName: displayName(names), programName: names.program_name }
  const changes = changesSince(contentOf({ ...named, needs, grounds }, null), kept)
  const versions = presentVersions(
    kept,
    await selectSignatures(tx, caseId),
    await selectActs(tx, caseId),
    await selectOpenLinks(
      tx,
      kept.map(({ id }) => id),
    ),
  )
  return PlanFile.parse({
    ...named,
    caseId: of.caseId,
    clientId: of.clientId,
    needs,
    grounds,
    versions,
    ...changes,
    review: await reviewOf(tx, caseId, today, terms),
    reviewBy: addDays(today, terms.reviewDays),
    needsApproval: terms.needsApproval,
    colleagues: (await select.selectColleagues(tx, of.programId, me.today)).map(({ id, name }) => ({
      staffId: id,
      name,
    })),
    mayWrite: of.closedAt === null && worksOn(me, heldBy(of)),
    mayApprove: isSupervisorOf(me, of.programId),
    today,
  })
}

const heldBy = ({ programId, primaryId, backupId }: CaseFacts) => ({
  program_id: programId,
  primary_id: primaryId,
  backup_id: backupId,
})

async function reviewOf(tx: Tx, caseId: string, today: string, { reviewDays, reviewSource }: PlanTerms) {
  const review = await planReview(tx, caseId, today)
  return review && { ...review, days: reviewDays, source: reviewSource }
}

async function rowsOf(tx: Tx, caseId: string): Promise<PlanRows> {
  return {
    needs: await select.selectNeeds(tx, caseId),
    decisions: await select.selectDecisions(tx, caseId),
    goals: await select.selectGoals(tx, caseId),
    progress: await select.selectProgress(tx, caseId),
    milestones: await select.selectMilestones(tx, caseId),
    steps: await select.selectSteps(tx, caseId),
    serves: await select.selectServes(tx, caseId),
    grounds: await select.selectGrounds(tx, caseId),
  }
}
