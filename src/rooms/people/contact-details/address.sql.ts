import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import { sealed } from '../sealed.ts'
import { type AddingAddress, Address, type ChangingAddress } from './contract.ts'

/** Where the client lives now first. */
export async function selectAddresses(tx: Tx, clientId: string): Promise<Address[]> {
  const inOrder = addressesOf(tx, clientId).orderBy('until_day', (by) => by.desc().nullsFirst())
  return z.array(Address).parse(await inOrder.orderBy('id').execute())
}

/** Where each of them lives on this day, as far as it was said. */
export async function selectHomes(tx: Tx, clientIds: readonly string[], day: string): Promise<Address[]> {
  if (clientIds.length === 0) return []
  const rows = await addresses(tx)
    .where('client_id', 'in', [...clientIds])
    .where('use', '=', 'home')
    .where((of) => of.or([of('from_day', 'is', null), of('from_day', '<=', day)]))
    .where((of) => of.or([of('until_day', 'is', null), of('until_day', '>=', day)]))
    .orderBy('until_day', (by) => by.desc().nullsFirst())
    .orderBy('id')
    .execute()
  return z.array(Address).parse(rows)
}

export async function selectAddress(tx: Tx, clientId: string, addressId: string): Promise<Address | undefined> {
  const row = await addressesOf(tx, clientId).where('id', '=', addressId).executeTakeFirst()
  return row && Address.parse(row)
}

const addressesOf = (tx: Tx, clientId: string) => addresses(tx).where('client_id', '=', clientId)

const addresses = (tx: Tx) =>
  tx
    .selectFrom('people.address')
    .select([
      'client_id as clientId',
      'program_id as programId',
      'id as addressId',
      'version',
      'data_class as dataClass',
      sealed,
    ])
    .select(['use', 'line', 'city', 'state', 'postal_code as postalCode', 'country', 'confidential'])
    .select(['from_day as fromDay', 'until_day as untilDay'])

type Said = Omit<AddingAddress, 'addressId' | 'programId'> | Omit<ChangingAddress, 'version'>

export const addressColumns = ({
  postalCode,
  fromDay,
  untilDay,
  use,
  line,
  city,
  state,
  country,
  confidential,
}: Said) => ({
  use,
  line,
  city,
  state,
  country,
  confidential,
  postal_code: postalCode,
  from_day: fromDay,
  until_day: untilDay,
})

/** A confidential address is of a class of its own, whatever the class of the program. */
export const addressClass = (confidential: boolean, programClass: string): string =>
  confidential ? 'dv_location' : programClass
