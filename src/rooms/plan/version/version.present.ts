import { sha256Of } from '../../record/index.ts'
import { PlanContent, PlanSignature, PlanVersion } from '../plan-file/version.ts'
import type { ActRow, OpenLinkRow, SignatureRow, VersionRow } from './version.sql.ts'

export const presentVersions = (
  versions: readonly VersionRow[],
  signatures: readonly SignatureRow[],
  acts: readonly ActRow[],
  links: readonly OpenLinkRow[],
): PlanVersion[] =>
  versions.map((row) => {
    const link = links.findLast(({ object_id }) => object_id === row.id)
    return PlanVersion.parse({
      versionId: row.id,
      n: row.n,
      sha256: row.sha256,
      state: row.state,
      offeredAt: row.offered_at.toISOString(),
      signedAt: row.signed_at?.toISOString() ?? null,
      reviewOn: row.review_on,
      needsApproval: row.needs_approval,
      signatures: signatures.filter(({ version_id }) => version_id === row.id).map((one) => presentSignature(one, row)),
      acts: acts
        .filter(({ version_id }) => version_id === row.id)
        .map(({ act, words, review_on, by_name, at }) => ({
          act,
          words,
          reviewOn: review_on,
          by: by_name,
          at: at.toISOString(),
        })),
      link: link ? { linkId: link.id, expiresAt: link.expires_at.toISOString() } : null,
      intact: isIntact(row),
    })
  })

const isIntact = ({ state, content, sha256 }: VersionRow): boolean | null =>
  state === 'client_review' || state === 'signed' ? sha256Of(PlanContent.parse(content)) === sha256 : null

const presentSignature = (row: SignatureRow, { sha256 }: VersionRow): PlanSignature =>
  PlanSignature.parse({
    signatureId: row.id,
    party: row.party,
    how: row.how,
    byLink: row.by_link !== null,
    name: row.name,
    credential: row.credential,
    drawing: row.drawing,
    witness: row.witness,
    because: row.because,
    at: row.at.toISOString(),
    stands: row.sha256 === sha256,
  })
