import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import { providerColumns } from '../outside-provider/outside-provider.sql.ts'
import { sealedOf } from '../sealed.ts'
import { CareTeamMember } from './contract.ts'

/** Those who still take care first. */
export async function selectCareTeam(tx: Tx, clientId: string): Promise<CareTeamMember[]> {
  const inOrder = careTeamOf(tx, clientId).orderBy('t.until_day', (by) => by.desc().nullsFirst())
  return z.array(CareTeamMember).parse((await inOrder.orderBy('p.name').execute()).map(present))
}

export async function selectCareTeamMember(tx: Tx, clientId: string, id: string): Promise<CareTeamMember | undefined> {
  const row = await careTeamOf(tx, clientId).where('t.id', '=', id).executeTakeFirst()
  return row && CareTeamMember.parse(present(row))
}

const careTeamOf = (tx: Tx, clientId: string) =>
  tx
    .selectFrom('people.care_team_member as t')
    .innerJoin('people.outside_provider as p', 'p.id', 't.provider_id')
    .select([
      't.client_id as clientId',
      't.program_id as programId',
      't.id as careTeamMemberId',
      't.data_class as dataClass',
      sealedOf('t'),
    ])
    .select(['t.version as memberVersion', 't.role', 't.from_day as fromDay', 't.until_day as untilDay', 't.source'])
    .select(providerColumns)
    .where('t.client_id', '=', clientId)

type Row = Awaited<ReturnType<ReturnType<typeof careTeamOf>['execute']>>[number]

const present = ({
  providerId,
  kind,
  name,
  specialty,
  organization,
  phone,
  email,
  address,
  version,
  memberVersion,
  ...row
}: Row) => ({
  ...row,
  version: memberVersion,
  provider: { providerId, kind, name, specialty, organization, phone, email, address, version },
})
