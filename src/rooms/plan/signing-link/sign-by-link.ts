import { asLink, type LinkCaller } from '../../../platform/db/as-link.ts'
import { asSystemWithin, contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { endLinksTo } from '../../../platform/link/link.ts'
import { refreshPlan } from '../held/held-plan.ts'
import { PlanContent } from '../plan-file/version.ts'
import { refuse } from '../refusals.ts'
import { givenOf } from '../version/given.ts'
import { settleSigning } from '../version/settle-signing.ts'
import { columnsOfAct, refuseUnlessOffered } from '../version/sign-plan.ts'
import { hasAnswered } from '../version/signing.rules.ts'
import { insertSignature, selectLinkedVersion, selectSignaturesOf, type VersionRow } from '../version/version.sql.ts'
import type { OfferedPlan, SigningByLink } from './contract.ts'

export const openByLink = (by: LinkCaller): Promise<OfferedPlan> =>
  asLink(by, async (tx, { objectId }) => {
    const version = await offered(tx, objectId)
    const agency = await tx.selectFrom('platform.agency').select('name').executeTakeFirstOrThrow()
    const { n, sha256, content } = version
    return { n, sha256, agency: agency.name, content: PlanContent.parse(content) }
  })

/** Written as whoever holds the link, who may write this one row; what follows from it is the house's own work. */
export const signByLink = (by: LinkCaller, signing: SigningByLink): Promise<{ n: number }> =>
  asLink(by, async (tx, { linkId, objectId }) => {
    const version = await offered(tx, objectId)
    refuseUnlessOffered(version, signing)
    await asSystemWithin(tx, 'plan signed by link', () => refuseSecond(tx, version, signing))
    await insertSignature(tx, {
      ...columnsOfAct(signing.act),
      id: signing.signatureId,
      version_id: version.id,
      case_id: version.case_id,
      client_id: version.client_id,
      program_id: version.program_id,
      data_class: version.data_class,
      party: signing.party,
      by_link: linkId,
      by_staff: null,
      name: signing.name,
      sha256: version.sha256,
      at: contextOf(tx).house.clock.now(),
    })
    await asSystemWithin(tx, 'plan signed by link', async () => {
      await settleSigning(tx, version, signing.signatureId)
      await endLinksTo(tx, version.id, 'used')
    })
    refreshPlan(tx)
    return { n: version.n }
  })

async function offered(tx: Tx, versionId: string): Promise<VersionRow> {
  const version = await selectLinkedVersion(tx, versionId)
  if (!version) throw refuse('link_over')
  return version
}

async function refuseSecond(tx: Tx, version: VersionRow, { party }: SigningByLink): Promise<void> {
  const given = givenOf(await selectSignaturesOf(tx, version.id), version)
  if (hasAnswered(given, party)) throw refuse('signed_already', 'party')
}
