import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { endLinksTo } from '../../../platform/link/link.ts'
import { plainDayInWords } from '../../../web/due-words.ts'
import type { HeldCase } from '../../cases/index.ts'
import { sha256Of } from '../../record/index.ts'
import { changePlan } from '../held/change-plan.ts'
import { aboutCase, ofCase } from '../held/held-plan.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { planOf } from '../plan-file/read-plan.ts'
import { refuse } from '../refusals.ts'
import { contentOf } from './content.ts'
import type { OfferingPlan } from './contract.ts'
import { insertVersion, selectVersions, updateVersion, type VersionRow } from './version.sql.ts'

/** Keeps the plan as it stands under the next number, and lets it be signed. What was offered before and not signed is offered again. */
export const offerPlan = (by: Caller, caseId: string, offering: OfferingPlan): Promise<PlanFile> =>
  changePlan(by, caseId, async ({ tx, me, held }) => {
    const living = await planOf(tx, me, caseId)
    refuseReview(living, offering, me)
    const content = contentOf(living, offering.reviewOn)
    if (!content.needs.some(({ goals }) => goals.length > 0)) throw refuse('plan_is_empty')
    const versions = await selectVersions(tx, caseId)
    const n = await keepOffered(tx, held, versions, {
      id: offering.versionId,
      content,
      reviewOn: offering.reviewOn,
      needsApproval: living.needsApproval,
    })
    await leaveEvent(tx, {
      ...aboutCase(held),
      kind: 'plan.offered',
      subjectId: versions.find((one) => one.n === n)?.id ?? offering.versionId,
      summary: 'plan:event_offered',
      words: { version: n },
      facts: { version: n },
    })
  })

function refuseReview({ reviewBy }: PlanFile, { reviewOn }: OfferingPlan, me: Staff): void {
  if (reviewOn <= me.today) throw refuse('review_passed', 'reviewOn')
  if (reviewOn > reviewBy) throw refuse('review_too_far', 'reviewOn', { day: plainDayInWords(reviewBy) })
}

type Offered = { id: string; content: unknown; reviewOn: string; needsApproval: boolean }

async function keepOffered(tx: Tx, held: HeldCase, versions: readonly VersionRow[], offered: Offered): Promise<number> {
  const kept = {
    content: JSON.stringify(offered.content),
    sha256: sha256Of(offered.content),
    review_on: offered.reviewOn,
    needs_approval: offered.needsApproval,
    state: 'client_review',
    offered_at: contextOf(tx).house.clock.now(),
  }
  const open = versions.find(({ state }) => state === 'draft' || state === 'client_review')
  if (open) {
    await updateVersion(tx, open.id, kept)
    return open.n
  }
  const n = (versions.at(-1)?.n ?? 0) + 1
  if (versions.some(({ id }) => id === offered.id)) throw refuse('already_written')
  await insertVersion(tx, { ...ofCase(held), ...kept, id: offered.id, n })
  return n
}

/** Back to draft: the number stays, its words are no longer offered, and no link opens them any more. */
export const takeBackPlan = (by: Caller, caseId: string, versionId: string): Promise<PlanFile> =>
  changePlan(by, caseId, async ({ tx }) => {
    const row = (await selectVersions(tx, caseId)).find(({ id }) => id === versionId)
    if (!row) throw refuse('not_there')
    if (row.state !== 'client_review') throw refuse('not_offered')
    await updateVersion(tx, versionId, { state: 'draft' })
    await endLinksTo(tx, versionId, 'revoked')
  })
