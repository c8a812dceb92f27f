import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { contextOf } from '../../../platform/db/transaction.ts'
import { isSupervisorOf } from '../../cases/index.ts'
import { changePlan } from '../held/change-plan.ts'
import { ofCase } from '../held/held-plan.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { planOf } from '../plan-file/read-plan.ts'
import type { PlanVersion } from '../plan-file/version.ts'
import { refuse } from '../refusals.ts'
import type { Signing, SigningPlan } from './contract.ts'
import { settleSigning } from './settle-signing.ts'
import { hasAnswered } from './signing.rules.ts'
import { insertSignature } from './version.sql.ts'

/** A signature under the words that were offered, on this screen. A colleague signs for nobody but themselves. */
export const signPlan = (by: Caller, caseId: string, versionId: string, signing: Signing): Promise<PlanFile> =>
  changePlan(by, caseId, async ({ tx, me, held }) => {
    const plan = await planOf(tx, me, caseId)
    const version = plan.versions.find((one) => one.versionId === versionId)
    if (!version) throw refuse('not_there')
    if (version.signatures.some(({ signatureId }) => signatureId === signing.signatureId)) return plan
    refuseUnlessOpen(plan, version, signing)
    if (signing.party === 'supervisor' && !isSupervisorOf(me, held.program_id)) throw refuse('not_your_role', 'party')
    const row = await tx
      .selectFrom('plan.plan_version')
      .select(['sha256'])
      .where('id', '=', versionId)
      .executeTakeFirstOrThrow()
    await insertSignature(tx, {
      ...ofCase(held),
      ...signerOf(me, signing),
      ...columnsOfAct(signing.act),
      id: signing.signatureId,
      version_id: versionId,
      party: signing.party,
      sha256: row.sha256,
      at: contextOf(tx).house.clock.now(),
    })
    await settleSigning(tx, versionId, signing.signatureId)
  })

function refuseUnlessOpen({ changesSinceOffered }: PlanFile, version: PlanVersion, { party }: Signing): void {
  if (version.state !== 'client_review') throw refuse('not_offered')
  if (changesSinceOffered && changesSinceOffered.length > 0) throw refuse('changed_since')
  if (hasAnswered(version.signatures, party)) throw refuse('signed_already', 'party')
}

function signerOf(me: Staff, { party, name }: Signing): { name: string; credential: string | null } {
  if (party === 'worker' || party === 'supervisor') return { name: me.name, credential: me.credential }
  if (!name) throw refuse('owner_missing', 'name')
  return { name, credential: null }
}

export const columnsOfAct = (act: SigningPlan) => ({
  how: act.how,
  drawing: act.how === 'drawn' ? act.drawing : null,
  witness: act.how === 'verbal' ? act.witness : null,
  because: act.how === 'refused' ? act.because : null,
})
