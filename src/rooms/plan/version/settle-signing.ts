import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { endLinksTo } from '../../../platform/link/link.ts'
import { givenOf } from './given.ts'
import { isSignedByAll, isSignedByClient } from './signing.rules.ts'
import { amendEarlier, selectSignaturesOf, updateVersion, type VersionRow } from './version.sql.ts'

/** Tells of a signature; and when it was the last that was missing, signs the version and lets it take its place. */
export async function settleSigning(tx: Tx, version: VersionRow, signatureId: string): Promise<void> {
  const rows = await selectSignaturesOf(tx, version.id)
  const given = rows.find(({ id }) => id === signatureId)
  if (!given) throw new Error('A signature was given and cannot be read')
  const refused = given.how === 'refused'
  await leaveEvent(tx, {
    ...about(version),
    kind: refused ? 'plan.signature_refused' : 'plan.signature_given',
    summary: refused ? 'plan:event_signature_refused' : 'plan:event_signature',
    words: { name: given.name, version: version.n, because: given.because },
    facts: { version: version.n, party: given.party },
  })
  const signatures = givenOf(rows, version)
  if (isSignedByAll(signatures)) await settle(tx, version, isSignedByClient(signatures))
}

async function settle(tx: Tx, version: VersionRow, clientSigned: boolean): Promise<void> {
  await updateVersion(tx, version.id, { state: 'signed', signed_at: contextOf(tx).house.clock.now() })
  await amendEarlier(tx, version.case_id, version.n)
  await endLinksTo(tx, version.id, 'used')
  await leaveEvent(tx, {
    ...about(version),
    kind: 'plan.signed',
    summary: 'plan:event_signed',
    words: { version: version.n },
    facts: {
      version: version.n,
      first: version.n === 1,
      reviewOn: version.review_on,
      needsApproval: version.needs_approval,
      clientSigned,
    },
  })
}

const about = (version: VersionRow) => ({
  caseId: version.case_id,
  clientId: version.client_id,
  programId: version.program_id,
  dataClass: version.data_class,
  function: 'plan' as const,
  subjectId: version.id,
})
