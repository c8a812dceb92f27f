import { createHash, randomBytes } from 'node:crypto'
import { newId } from '../../words/ids.ts'
import { contextOf, type Tx } from '../db/transaction.ts'

export type LinkPurpose = 'plan_signature'

export type LinkToMake = {
  purpose: LinkPurpose
  /** The one thing that it opens. */
  objectId: string
  clientId: string
  programId: string
  dataClass: string
  /** How long it may be opened. */
  hours: number
}
export type MadeLink = { linkId: string; token: string; expiresAt: string }

/** Only the hash is kept: whoever reads the table opens nothing by it. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** A link to one thing, for one purpose, that works without an account until it is used, ended or over. */
export async function makeLink(tx: Tx, link: LinkToMake): Promise<MadeLink> {
  const now = contextOf(tx).house.clock.now()
  const [linkId, token] = [newId(), randomBytes(24).toString('base64url')]
  const expiresAt = new Date(now.getTime() + link.hours * 3_600_000)
  await tx
    .insertInto('platform.link')
    .values({
      id: linkId,
      client_id: link.clientId,
      program_id: link.programId,
      data_class: link.dataClass,
      token_hash: hashOfToken(token),
      purpose: link.purpose,
      object_id: link.objectId,
      made_at: now,
      expires_at: expiresAt,
    })
    .execute()
  return { linkId, token, expiresAt: expiresAt.toISOString() }
}

/** No link opens this any more. */
export const endLinksTo = (tx: Tx, objectId: string, how: 'used' | 'revoked') =>
  tx
    .updateTable('platform.link')
    .set({ ended_at: contextOf(tx).house.clock.now(), ended_how: how })
    .where('object_id', '=', objectId)
    .where('ended_at', 'is', null)
    .execute()
