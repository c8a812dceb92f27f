import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { isSupervisorOf } from '../../cases/index.ts'
import { changePlan } from '../held/change-plan.ts'
import { ofCase } from '../held/held-plan.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { planOf } from '../plan-file/read-plan.ts'
import { refuse } from '../refusals.ts'
import type { Signing, SigningPlan } from './contract.ts'
import { givenOf } from './given.ts'
import { settleSigning } from './settle-signing.ts'
import { hasAnswered } from './signing.rules.ts'
import { insertSignature, selectSignaturesOf, selectVersion, type VersionRow } from './version.sql.ts'

/** A signature under the words that were offered and read, on this screen. A colleague signs for nobody but themselves. */
export const signPlan = (by: Caller, caseId: string, versionId: string, signing: Signing): Promise<PlanFile> =>
  changePlan(by, caseId, async ({ tx, me, held }) => {
    const version = await selectVersion(tx, caseId, versionId)
    if (!version) throw refuse('not_there')
    const rows = await selectSignaturesOf(tx, versionId)
    if (rows.some(({ id }) => id === signing.signatureId)) return
    refuseUnlessOffered(version, signing)
    await refuseChanged(tx, me, caseId)
    if (hasAnswered(givenOf(rows, version), signing.party)) throw refuse('signed_already', 'party')
    if (signing.party === 'supervisor' && !isSupervisorOf(me, held.program_id)) throw refuse('not_your_role', 'party')
    await insertSignature(tx, {
      ...ofCase(held),
      ...signerOf(me, signing),
      ...columnsOfAct(signing.act),
      id: signing.signatureId,
      version_id: versionId,
      party: signing.party,
      sha256: version.sha256,
      at: contextOf(tx).house.clock.now(),
    })
    await settleSigning(tx, version, signing.signatureId)
  })

/** Nobody signs what they have not read: the words before them are those that wait for signatures. */
export function refuseUnlessOffered({ state, sha256 }: VersionRow, read: { sha256: string }): void {
  if (state !== 'client_review') throw refuse('not_offered')
  if (sha256 !== read.sha256) throw refuse('changed_since')
}

async function refuseChanged(tx: Tx, me: Staff, caseId: string): Promise<void> {
  const { changesSinceOffered } = await planOf(tx, me, caseId)
  if (changesSinceOffered && changesSinceOffered.length > 0) throw refuse('changed_since')
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
