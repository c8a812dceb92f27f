import type { Caller } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { endLinksTo } from '../../../platform/link/link.ts'
import type { HeldCase } from '../../cases/index.ts'
import { sha256Of } from '../../record/index.ts'
import { changePlan } from '../held/change-plan.ts'
import { aboutCase, ofCase } from '../held/held-plan.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { planOf } from '../plan-file/read-plan.ts'
import { refuse } from '../refusals.ts'
import { contentOf } from './content.ts'
import type { OfferingPlan } from './contract.ts'
import { refuseReview } from './refuse-review.ts'
import { insertVersion, selectVersion, selectVersions, updateVersion } from './version.sql.ts'

/** Keeps the plan as it stands under the next number, and lets it be signed. What was offered before and not signed is offered again. */
export const offerPlan = (by: Caller, caseId: string, offering: OfferingPlan): Promise<PlanFile> =>
  changePlan(by, caseId, async ({ tx, me, held }) => {
    const living = await planOf(tx, me, caseId)
    await refuseReview(tx, me, held, offering.reviewOn)
    const content = contentOf(living, offering.reviewOn)
    if (!content.needs.some(({ goals }) => goals.length > 0)) throw refuse('plan_is_empty')
    const { versionId, n } = await keepOffered(tx, held, {
      id: offering.versionId,
      content,
      reviewOn: offering.reviewOn,
      needsApproval: living.needsApproval,
    })
    await leaveEvent(tx, {
      ...aboutCase(held),
      kind: 'plan.offered',
      subjectId: versionId,
      summary: 'plan:event_offered',
      words: { version: n },
      facts: { version: n },
    })
  })

type Offered = { id: string; content: unknown; reviewOn: string; needsApproval: boolean }

/** Whoever holds a link to the words offered before has read those: it opens these no more. */
async function keepOffered(tx: Tx, held: HeldCase, offered: Offered): Promise<{ versionId: string; n: number }> {
  const versions = await selectVersions(tx, held.id)
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
    await endLinksTo(tx, open.id, 'revoked')
    return { versionId: open.id, n: open.n }
  }
  const n = (versions.at(-1)?.n ?? 0) + 1
  if (versions.some(({ id }) => id === offered.id)) throw refuse('already_written')
  await insertVersion(tx, { ...ofCase(held), ...kept, id: offered.id, n })
  return { versionId: offered.id, n }
}

/** Back to draft: the number stays, its words are no longer offered, and no link opens them any more. */
export const takeBackPlan = (by: Caller, caseId: string, versionId: string): Promise<PlanFile> =>
  changePlan(by, caseId, async ({ tx }) => {
    const row = await selectVersion(tx, caseId, versionId)
    if (!row) throw refuse('not_there')
    if (row.state !== 'client_review') throw refuse('not_offered')
    await updateVersion(tx, versionId, { state: 'draft' })
    await endLinksTo(tx, versionId, 'revoked')
  })
