import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { endLinksTo, type MadeLink, makeLink } from '../../../platform/link/link.ts'
import { changePlan } from '../held/change-plan.ts'
import { holdPlan, refreshPlan } from '../held/held-plan.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { planOf } from '../plan-file/read-plan.ts'
import { refuse } from '../refusals.ts'
import { hasAnswered } from '../version/signing.rules.ts'
import { selectVersion } from '../version/version.sql.ts'

/** A link lives for three days: our own number, long enough for a weekend. */
const hours = 72

/**
 * One link at a time: whoever asks for another one has lost the first. Its answer is not kept for a retry: the token
 * stands nowhere but in it.
 */
export const makeSigningLink = (
  by: Caller,
  caseId: string,
  versionId: string,
): Promise<MadeLink & { clientId: string }> =>
  asStaff({ ...by, idempotency: null }, async (tx, me) => {
    const held = await holdPlan(tx, me, caseId)
    const plan = await planOf(tx, me, caseId)
    const version = plan.versions.find((one) => one.versionId === versionId)
    if (!version) throw refuse('not_there')
    if (version.state !== 'client_review' || hasAnswered(version.signatures, 'client')) throw refuse('link_cannot')
    if (plan.changesSinceOffered && plan.changesSinceOffered.length > 0) throw refuse('changed_since')
    await endLinksTo(tx, versionId, 'revoked')
    const { client_id: clientId, program_id: programId, data_class: dataClass } = held
    const made = await makeLink(tx, {
      purpose: 'plan_signature',
      objectId: versionId,
      clientId,
      programId,
      dataClass,
      hours,
    })
    refreshPlan(tx)
    return { ...made, clientId }
  })

export const endSigningLink = (by: Caller, caseId: string, versionId: string): Promise<PlanFile> =>
  changePlan(by, caseId, async ({ tx }) => {
    if (!(await selectVersion(tx, caseId, versionId))) throw refuse('not_there')
    await endLinksTo(tx, versionId, 'revoked')
  })
