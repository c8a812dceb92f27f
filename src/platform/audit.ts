import { z } from 'zod'
import type { Caller } from './db/caller.ts'
import { literal, type TxContext } from './db/transaction.ts'

const Uuid = z.uuid()

/** The SQL that goes with the commit: who did what, and which clients it showed or touched. */
export function auditLine(context: TxContext, by: Caller, clientIds: readonly string[]): string {
  return `insert into platform.audit (org_id, staff_id, name, client_ids, request_id)
    values ('${context.agencyId}', '${context.staffId}', ${literal(by.audit)}, ${uuids(clientIds)}, ${literal(by.requestId)})`
}

export function systemAuditLine(context: TxContext, reason: string, clientIds: readonly string[]): string {
  return `insert into platform.audit (org_id, by_reason, name, client_ids)
    values ('${context.agencyId}', ${literal(reason)}, 'system', ${uuids(clientIds)})`
}

type ByLink = { audit: string; requestId: string; linkId: string }

/** What was opened without an account stands in the log under the link that opened it. */
export function linkAuditLine(context: TxContext, by: ByLink, clientIds: readonly string[]): string {
  return `insert into platform.audit (org_id, link_id, by_reason, name, client_ids, request_id)
    values ('${context.agencyId}', '${by.linkId}', ${literal(context.reason)}, ${literal(by.audit)}, ${uuids([...new Set(clientIds)])}, ${literal(by.requestId)})`
}

const uuids = (ids: readonly string[]): string => `'{${ids.join(',')}}'::uuid[]`

const clientKeys = new Set(['clientId', 'client_id'])

/** Every client named anywhere in an answer: what a read showed, found without asking its author to say so. */
export function clientsIn(answer: unknown): string[] {
  const found = new Set<string>()
  collect(answer, found)
  return [...found]
}

function collect(answer: unknown, found: Set<string>): void {
  if (answer === null || typeof answer !== 'object') return
  for (const [key, value] of Object.entries(answer)) {
    if (typeof value === 'object') collect(value, found)
    else if (clientKeys.has(key) && Uuid.safeParse(value).success) found.add(String(value))
  }
}
