import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'

/** Their homes end on the day before the move; one that began later ends on the day on which it began. */
export const endHomes = (tx: Tx, clientId: string, { fromDay, lastDay }: { fromDay: string; lastDay: string }) =>
  tx
    .updateTable('people.address')
    .set({ until_day: sql`greatest(${lastDay}::date, from_day)`, version: sql`version + 1` })
    .where('client_id', '=', clientId)
    .where('use', '=', 'home')
    .where((of) => of.or([of('until_day', 'is', null), of('until_day', '>=', fromDay)]))
    .execute()
