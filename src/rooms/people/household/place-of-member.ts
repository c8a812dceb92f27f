import type { Tx } from '../../../platform/db/transaction.ts'
import type { Place } from '../by-hand.ts'

/** Where a row of a household belongs, for the event that tells of its change. */
export const placeOfMember = (tx: Tx, memberId: string): Promise<Place> =>
  tx
    .selectFrom('people.household_member')
    .select(['client_id', 'program_id', 'data_class'])
    .where('id', '=', memberId)
    .executeTakeFirstOrThrow()
