import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'

/** Its last day is the one before the move; one that began later ends on the day on which it began. */
export const endAddress = (tx: Tx, addressId: string, lastDay: string) =>
  tx
    .updateTable('people.address')
    .set({ until_day: sql`greatest(${lastDay}::date, from_day)`, version: sql`version + 1` })
    .where('id', '=', addressId)
    .execute()

export async function selectShield(tx: Tx, memberId: string): Promise<string | null> {
  const row = tx.selectFrom('people.household_member').select('shield').where('id', '=', memberId)
  return (await row.executeTakeFirst())?.shield ?? null
}
