import type { Tx } from '../../../platform/db/transaction.ts'

export type ContactConsent = { agreed: boolean | null; words: string | null; at: string | null }

/** The latest answer to whether the person may be contacted; what the referral said when nobody asked since. */
export async function consentOf(tx: Tx, referralId: string, atFirst: boolean | null): Promise<ContactConsent> {
  const latest = await tx
    .selectFrom('intake.contact_consent')
    .select(['agreed', 'words', 'at'])
    .where('referral_id', '=', referralId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return latest ? { ...latest, at: latest.at.toISOString() } : { agreed: atFirst, words: null, at: null }
}
