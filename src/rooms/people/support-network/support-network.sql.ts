import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import { sealed, sealedOf } from '../sealed.ts'
import { type AddingSupporter, type ChangingSupporter, LivingSituation, Supporter } from './contract.ts'

/** Those who still support the client first. */
export async function selectSupporters(tx: Tx, clientId: string): Promise<Supporter[]> {
  const inOrder = supportersOf(tx, clientId).orderBy('ended_on', (by) => by.desc().nullsFirst())
  return z.array(Supporter).parse(await inOrder.orderBy('lives_with', 'desc').orderBy('name').execute())
}

export async function selectSupporter(tx: Tx, clientId: string, supporterId: string): Promise<Supporter | undefined> {
  const row = await supportersOf(tx, clientId).where('id', '=', supporterId).executeTakeFirst()
  return row && Supporter.parse(row)
}

const supportersOf = (tx: Tx, clientId: string) =>
  tx
    .selectFrom('people.supporter')
    .select([
      'client_id as clientId',
      'program_id as programId',
      'id as supporterId',
      'version',
      'data_class as dataClass',
      sealed,
    ])
    .select(['name', 'relationship', 'roles', 'phone', 'email', 'language', 'note', 'ended_on as endedOn'])
    .select(['lives_with as livesWith', 'may_be_told as mayBeTold'])
    .where('client_id', '=', clientId)

type Said = Omit<AddingSupporter, 'supporterId' | 'programId'> | Omit<ChangingSupporter, 'version'>

export const supporterColumns = ({
  name,
  relationship,
  roles,
  phone,
  email,
  language,
  livesWith,
  mayBeTold,
  note,
}: Said) => ({
  name,
  relationship,
  roles,
  phone,
  email,
  language,
  lives_with: livesWith,
  may_be_told: mayBeTold,
  note,
})

/** Every statement, the latest first: the first is the one that counts. */
export async function selectLivingSituations(tx: Tx, clientId: string): Promise<LivingSituation[]> {
  const rows = await tx
    .selectFrom('people.living_situation as l')
    .leftJoin('staff.member as m', 'm.id', 'l.recorded_by')
    .select([
      'l.client_id as clientId',
      'l.program_id as programId',
      'l.id as livingSituationId',
      'l.data_class as dataClass',
      sealedOf('l'),
    ])
    .select(['l.lives', 'l.informal_support as informalSupport', 'l.note', 'l.stated_on as statedOn'])
    .select(['m.name as recordedBy', 'l.recorded_at'])
    .where('l.client_id', '=', clientId)
    .orderBy('l.stated_on', 'desc')
    .orderBy('l.recorded_at', 'desc')
    .execute()
  return z.array(LivingSituation).parse(rows.map((row) => ({ ...row, recordedAt: row.recorded_at.toISOString() })))
}
