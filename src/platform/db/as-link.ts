import { z } from 'zod'
import { clientsIn, linkAuditLine } from '../audit.ts'
import type { House } from '../house.ts'
import { hashOfToken, type LinkPurpose } from '../link/link.ts'
import { literal, type Tx, transact } from './transaction.ts'

/** Somebody without an account, holding a link: to one thing, for one purpose. */
export type LinkCaller = {
  house: House
  token: string
  purpose: LinkPurpose
  audit: string
  requestId: string
  limit: number
}

export type OpenedLink = { linkId: string; clientId: string; objectId: string }

/** There is no such link, or it is over. */
export class LinkOver extends Error {}

const Token = z.string().regex(/^[\w-]{32}$/)
const Opened = z.object({
  link_id: z.string(),
  org_id: z.string(),
  client_id: z.string(),
  object_id: z.string(),
  zone: z.string(),
})

/** Everything inside happens in one transaction, seen through what the policies name for this link, and is audited. */
export function asLink<T>(by: LinkCaller, work: (tx: Tx, link: OpenedLink) => Promise<T>): Promise<T> {
  let opened: OpenedLink | null = null
  return transact(
    {
      house: by.house,
      limit: by.limit,
      begin: beginAs(by),
      who: (last) => {
        const read = Opened.safeParse(last.rows[0])
        if (!read.success) throw new LinkOver()
        const { link_id: linkId, org_id: agencyId, client_id: clientId, object_id: objectId, zone } = read.data
        opened = { linkId, clientId, objectId }
        const role = 'throughline_link' as const
        const context = {
          role,
          agencyId,
          zone,
          staffId: null,
          reason: `link for ${by.purpose}`,
          causedBy: null,
          depth: 0,
        }
        return { who: opened, context }
      },
      closing: (context, result) =>
        linkAuditLine(context, { ...by, linkId: opened?.linkId ?? '' }, [opened?.clientId ?? '', ...clientsIn(result)]),
    },
    work,
  )
}

function beginAs({ house, token, purpose, limit }: LinkCaller): string {
  if (!Token.safeParse(token).success) throw new LinkOver()
  return [
    'begin',
    'set local role throughline_link',
    `set local statement_timeout = ${limit}`,
    `select * from platform.open_link(${literal(hashOfToken(token))}, ${literal(purpose)}, ${literal(house.clock.frozen)})`,
  ].join('; ')
}
