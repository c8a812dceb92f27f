import { asSystemWithin, contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { HouseEvent } from '../../../platform/events.ts'
import { shieldInHousehold } from '../../people/index.ts'

/** A flag that went up or down, and whoever joins a household with one up already. */
export async function onHiding(tx: Tx, { clientId, kind, facts }: HouseEvent): Promise<void> {
  if (kind !== 'household.joined' && facts['kind'] !== 'confidential_address') return
  if (clientId) await keepFromHousehold(tx, clientId)
}

/** Whose address must not be found is not counted before those who may not see them; under the class of the most open flag. */
async function keepFromHousehold(tx: Tx, clientId: string): Promise<void> {
  const flags = await asSystemWithin(tx, 'household', () =>
    tx
      .selectFrom('cases.flag')
      .select('data_class')
      .where('org_id', '=', contextOf(tx).agencyId)
      .where('client_id', '=', clientId)
      .where('kind', '=', 'confidential_address')
      .where('ended_at', 'is', null)
      .execute(),
  )
  const open = flags.find(({ data_class }) => data_class === 'general') ?? flags[0]
  await shieldInHousehold(tx, clientId, open?.data_class ?? null)
}
