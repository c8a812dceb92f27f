import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import { sealed } from '../sealed.ts'
import { type AddingCoverage, type ChangingCoverage, Coverage } from './contract.ts'

export async function selectCoverages(tx: Tx, clientId: string): Promise<Coverage[]> {
  return z
    .array(Coverage)
    .parse(await coveragesOf(tx, clientId).orderBy('status').orderBy('from_day', 'desc').execute())
}

export async function selectCoverage(tx: Tx, clientId: string, coverageId: string): Promise<Coverage | undefined> {
  const row = await coveragesOf(tx, clientId).where('id', '=', coverageId).executeTakeFirst()
  return row && Coverage.parse(row)
}

const coveragesOf = (tx: Tx, clientId: string) =>
  tx
    .selectFrom('people.coverage')
    .select([
      'client_id as clientId',
      'program_id as programId',
      'id as coverageId',
      'version',
      'data_class as dataClass',
      sealed,
    ])
    .select(['payer', 'plan', 'kind', 'member_id as memberId', 'status', 'source'])
    .select(['from_day as fromDay', 'until_day as untilDay'])
    .where('client_id', '=', clientId)

type Said = Omit<AddingCoverage, 'coverageId' | 'programId'> | Omit<ChangingCoverage, 'version'>

export const coverageColumns = ({ payer, plan, kind, memberId, status, fromDay, untilDay }: Said) => ({
  payer,
  plan,
  kind,
  member_id: memberId,
  status,
  from_day: fromDay,
  until_day: untilDay,
})
