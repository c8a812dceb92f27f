import { sql } from 'kysely'
import { asSystemWithin, contextOf, type Tx } from '../../../platform/db/transaction.ts'

/** For the room that knows who must not be found: they are no longer counted before those who may not see them. Null takes it back. */
export const shieldInHousehold = (tx: Tx, clientId: string, shield: string | null): Promise<void> =>
  asSystemWithin(tx, 'household', async () => {
    await sql`update people.household_member set shield = ${shield}
      where org_id = ${contextOf(tx).agencyId} and client_id = ${clientId} and shield is distinct from ${shield}`.execute(
      tx,
    )
  })
