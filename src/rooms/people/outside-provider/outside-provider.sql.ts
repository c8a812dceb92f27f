import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import { OutsideProvider } from './contract.ts'

export const providerColumns = [
  'p.id as providerId',
  'p.kind',
  'p.name',
  'p.specialty',
  'p.organization',
  'p.phone',
  'p.email',
  'p.address',
  'p.version',
] as const

/** Everybody of whom a word begins like this; places and people by name. */
export async function selectProviders(tx: Tx, typed: string): Promise<OutsideProvider[]> {
  const rows = await tx
    .selectFrom('people.outside_provider as p')
    .select(providerColumns)
    .where(sql<boolean>`app.found_by(p.name) like '% ' || btrim(app.found_by(${typed})) || '%'`)
    .orderBy('p.name')
    .limit(20)
    .execute()
  return z.array(OutsideProvider).parse(rows)
}
