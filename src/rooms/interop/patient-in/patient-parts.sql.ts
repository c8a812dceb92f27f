import type { Tx } from '../../../platform/db/transaction.ts'

export const selectPhonesOf = (tx: Tx, clientId: string) =>
  tx.selectFrom('people.phone').select(['id', 'kind', 'value', 'digits']).where('client_id', '=', clientId).execute()

export const selectAddressesOf = (tx: Tx, clientId: string) =>
  tx
    .selectFrom('people.address')
    .select(['id', 'use', 'line', 'postal_code', 'program_id', 'data_class'])
    .where('client_id', '=', clientId)
    .execute()

export const selectSupportersOf = (tx: Tx, clientId: string) =>
  tx.selectFrom('people.supporter').select(['id', 'name']).where('client_id', '=', clientId).execute()

/** Who takes care of the client in which role, ended or not. */
export const selectCareTeamOf = (tx: Tx, clientId: string) =>
  tx
    .selectFrom('people.care_team_member')
    .select(['id', 'provider_id as providerId', 'role'])
    .where('client_id', '=', clientId)
    .execute()
