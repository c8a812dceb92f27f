import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import { sealed } from '../sealed.ts'
import { type AddingPhone, type ChangingPhone, Phone } from './contract.ts'

/** In the order in which they are tried; those that no longer reach the client last. */
export async function selectPhones(tx: Tx, clientId: string): Promise<Phone[]> {
  const inOrder = phonesOf(tx, clientId).orderBy('until_day', (by) => by.desc().nullsFirst())
  return z.array(Phone).parse(await inOrder.orderBy('rank').orderBy('id').execute())
}

export async function selectPhone(tx: Tx, clientId: string, phoneId: string): Promise<Phone | undefined> {
  const row = await phonesOf(tx, clientId).where('id', '=', phoneId).executeTakeFirst()
  return row && Phone.parse(row)
}

const phonesOf = (tx: Tx, clientId: string) =>
  tx
    .selectFrom('people.phone')
    .select([
      'client_id as clientId',
      'program_id as programId',
      'id as phoneId',
      'version',
      'data_class as dataClass',
      sealed,
    ])
    .select(['kind', 'use', 'value', 'note', 'rank', 'until_day as untilDay'])
    .select(['may_text as mayText', 'may_leave_voicemail as mayLeaveVoicemail'])
    .where('client_id', '=', clientId)

type Said = Omit<AddingPhone, 'phoneId' | 'programId'> | Omit<ChangingPhone, 'version'>

export const phoneColumns = ({ kind, use, value, mayText, mayLeaveVoicemail, note, rank, untilDay }: Said) => ({
  kind,
  use,
  value,
  may_text: mayText,
  may_leave_voicemail: mayLeaveVoicemail,
  note,
  rank,
  until_day: untilDay,
})
