import { z } from 'zod'
import { clientsIn, systemAuditLine } from '../audit.ts'
import type { House } from '../house.ts'
import { literal, type Tx, transact } from './transaction.ts'

const Uuid = z.uuid()
const Opened = z.object({ zone: z.string() })

/** Work that no person asked for just now: a job, a command, the demo. Named by its reason, audited under it. */
export type SystemCaller = { house: House; agencyId: string; reason: string; limit?: number }

export function asSystem<T>(by: SystemCaller, work: (tx: Tx) => Promise<T>): Promise<T> {
  return transact(
    {
      house: by.house,
      limit: by.limit ?? 120_000,
      begin: beginAs(by),
      who: (last) => ({
        who: null,
        context: {
          role: 'throughline_system' as const,
          agencyId: by.agencyId,
          zone: Opened.parse(last.rows[0]).zone,
          staffId: null,
          reason: by.reason,
          causedBy: null,
          depth: 0,
        },
      }),
      closing: (context, result) => systemAuditLine(context, by.reason, clientsIn(result)),
    },
    (tx) => work(tx),
  )
}

function beginAs(by: SystemCaller): string {
  const agencyId = Uuid.parse(by.agencyId)
  const now = literal(by.house.clock.frozen ?? '')
  return [
    'begin',
    'set local role throughline_system',
    `set local statement_timeout = ${by.limit ?? 120_000}`,
    `select set_config('app.org_id', '${agencyId}', true), set_config('app.now', ${now}, true)`,
    // An agency that is just being founded has no row yet.
    `select zone, set_config('app.today', (app.now() at time zone zone)::date::text, true)
       from (select coalesce((select zone from platform.agency where id = '${agencyId}'), 'UTC') as zone) as agency`,
  ].join('; ')
}
