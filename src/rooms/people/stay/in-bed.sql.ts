import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { under } from './stay.rules.ts'

/** The stays of this person that go on in a bed of a hospital, the latest first. */
export const selectStaysInBed = (tx: Tx, clientId: string) =>
  tx
    .selectFrom('people.stay')
    .select(['program_id as programId', 'data_class as dataClass', 'started_at as startedAt', 'hospital'])
    .where('org_id', '=', contextOf(tx).agencyId)
    .where('client_id', '=', clientId)
    .where('encounter_class', '=', 'IMP')
    .where('status', 'in', [...under])
    .orderBy('started_at', (by) => by.desc().nullsLast())
    .execute()
