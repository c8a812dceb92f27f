import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import { sealedOf } from '../sealed.ts'
import { Alert } from './contract.ts'

/** All alerts that ever were, the latest first. */
export async function selectAlerts(tx: Tx, clientId: string): Promise<Alert[]> {
  return z.array(Alert).parse((await alertsOf(tx, clientId).execute()).map(present))
}

/** Those that count today, safety before legal. */
export async function selectStandingAlerts(tx: Tx, clientId: string): Promise<Alert[]> {
  const standing = alertsOf(tx, clientId)
    .where('a.ended_at', 'is', null)
    .where('a.from_day', '<=', sql<string>`app.today()`)
    .where((is) => is.or([is('a.until_day', 'is', null), is('a.until_day', '>=', sql<string>`app.today()`)]))
  return z
    .array(Alert)
    .parse((await standing.clearOrderBy().orderBy('a.kind', 'desc').orderBy('a.raised_at').execute()).map(present))
}

export async function selectAlert(tx: Tx, clientId: string, alertId: string): Promise<Alert | undefined> {
  const row = await alertsOf(tx, clientId).where('a.id', '=', alertId).executeTakeFirst()
  return row && Alert.parse(present(row))
}

const alertsOf = (tx: Tx, clientId: string) =>
  tx
    .selectFrom('people.alert as a')
    .leftJoin('staff.member as raiser', 'raiser.id', 'a.raised_by')
    .leftJoin('staff.member as ender', 'ender.id', 'a.ended_by')
    .select([
      'a.client_id as clientId',
      'a.program_id as programId',
      'a.id as alertId',
      'a.version',
      'a.data_class as dataClass',
      sealedOf('a'),
    ])
    .select(['a.kind', 'a.words', 'a.from_day as fromDay', 'a.until_day as untilDay', 'a.raised_at', 'a.ended_at'])
    .select(['a.ended_because as endedBecause', 'raiser.name as raisedBy', 'ender.name as endedBy'])
    .where('a.client_id', '=', clientId)
    .orderBy('a.raised_at', 'desc')

const present = <Row extends { raised_at: Date; ended_at: Date | null }>({ raised_at, ended_at, ...row }: Row) => ({
  ...row,
  raisedAt: raised_at.toISOString(),
  endedAt: ended_at?.toISOString() ?? null,
})
