import { sha256Of } from '../../record/index.ts'
import { isoOf } from '../plan-file/plan-file.present.ts'
import type { PlanRows } from '../plan-file/plan-file.sql.ts'
import { PlanContent, PlanSignature, PlanVersion } from '../plan-file/version.ts'
import type { SignatureRow, VersionRow } from './version.sql.ts'

export const presentVersions = ({ versions, signatures, acts, links }: PlanRows): PlanVersion[] =>
  versions.map((row) => {
    const link = links.findLast(({ object_id }) => object_id === row.id)
    return PlanVersion.parse({
      versionId: row.id,
      n: row.n,
      sha256: row.sha256,
      state: row.state,
      offeredAt: isoOf(row.offered_at),
      signedAt: row.signed_at && isoOf(row.signed_at),
      reviewOn: row.review_on,
      needsApproval: row.needs_approval,
      signatures: presentSignatures(signatures, row),
      acts: acts
        .filter(({ version_id }) => version_id === row.id)
        .map(({ act, words, review_on, by_name, at }) => ({
          act,
          words,
          reviewOn: review_on,
          by: by_name,
          at: isoOf(at),
        })),
      link: link ? { linkId: link.id, expiresAt: isoOf(link.expires_at) } : null,
      intact: isIntact(row),
    })
  })

const isIntact = ({ state, content, sha256 }: Pick<VersionRow, 'state' | 'content' | 'sha256'>): boolean | null =>
  state === 'client_review' || state === 'signed' ? sha256Of(PlanContent.parse(content)) === sha256 : null

type Given = Omit<SignatureRow, 'at'> & { at: Date | string }

/** The signatures under one version, out of those of its plan. */
export const presentSignatures = (
  signatures: readonly Given[],
  { id, sha256 }: Pick<VersionRow, 'id' | 'sha256'>,
): PlanSignature[] =>
  signatures.filter(({ version_id }) => version_id === id).map((row) => presentSignature(row, sha256))

const presentSignature = (row: Given, sha256: string): PlanSignature =>
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
    at: isoOf(row.at),
    stands: row.sha256 === sha256,
  })
