import { sql } from 'kysely'
import { z } from 'zod'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { dayOf, timeOf } from '../../../words/time-zone.ts'
import { sealed } from '../sealed.ts'
import { Stay } from './contract.ts'

/** The latest first, and not more than a record can show: hundreds of visits are normal. */
export async function selectStays(tx: Tx, clientId: string, most = 200): Promise<Stay[]> {
  const rows = await staysOf(tx, clientId)
    .orderBy('started_at', (by) => by.desc().nullsLast())
    .limit(most)
    .execute()
  return z.array(Stay).parse(rows.map((row) => presentStay(row, contextOf(tx).zone)))
}

export async function selectStay(tx: Tx, clientId: string, stayId: string): Promise<Stay | undefined> {
  const row = await staysOf(tx, clientId).where('id', '=', stayId).executeTakeFirst()
  return row && Stay.parse(presentStay(row, contextOf(tx).zone))
}

const staysOf = (tx: Tx, clientId: string) =>
  tx
    .selectFrom('people.stay')
    .select([
      'client_id as clientId',
      'program_id as programId',
      'id as stayId',
      'version',
      'data_class as dataClass',
      sealed,
    ])
    .select(['encounter_class as encounterClass', 'status', 'started_at', 'ended_at', 'expected_on as expectedOn'])
    .select(['hospital', 'attending', 'disposition', 'reason', 'acute_admission as acuteAdmission', 'source'])
    .select(sql<boolean>`by_hand_at is not null`.as('byHand'))
    .where('client_id', '=', clientId)
    .where('status', '<>', 'entered-in-error')

type Moments = { started_at: Date | null; ended_at: Date | null }

const presentStay = <R extends Moments>({ started_at, ended_at, ...row }: R, zone: string) => ({
  ...row,
  startedAt: started_at?.toISOString() ?? null,
  endedAt: ended_at?.toISOString() ?? null,
  startedOn: started_at && dayOf(started_at, zone),
  startedTime: started_at && timeOf(started_at, zone),
  endedOn: ended_at && dayOf(ended_at, zone),
  endedTime: ended_at && timeOf(ended_at, zone),
})
