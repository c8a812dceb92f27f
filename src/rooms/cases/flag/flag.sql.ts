import type { Tx } from '../../../platform/db/transaction.ts'
import type { HeldCase } from '../case/case.sql.ts'
import type { FlagKind } from '../case/contract.ts'

export type FlagRow = {
  id: string
  kind: string
  from_at: Date
  reason: string | null
  raised_by_name: string | null
}

/** What is raised now, the latest first. */
export const selectFlags = (tx: Tx, caseId: string): Promise<FlagRow[]> =>
  tx
    .selectFrom('cases.flag as f')
    .leftJoin('staff.member as m', (join) => join.onRef('m.org_id', '=', 'f.org_id').onRef('m.id', '=', 'f.raised_by'))
    .select(['f.id', 'f.kind', 'f.from_at', 'f.reason', 'm.name as raised_by_name'])
    .where('f.case_id', '=', caseId)
    .where('f.ended_at', 'is', null)
    .orderBy('f.from_at', 'desc')
    .execute()

/** What is raised on any case of a person that the asker may see. */
export const selectFlagsOfClient = (tx: Tx, clientId: string) =>
  tx
    .selectFrom('cases.flag as f')
    .leftJoin('staff.member as m', (join) => join.onRef('m.org_id', '=', 'f.org_id').onRef('m.id', '=', 'f.raised_by'))
    .select(['f.id', 'f.case_id', 'f.kind', 'f.from_at', 'f.reason', 'm.name as raised_by_name'])
    .select(['f.program_id', 'f.data_class'])
    .where('f.client_id', '=', clientId)
    .where('f.ended_at', 'is', null)
    .orderBy('f.from_at', 'desc')
    .execute()

/** Those of them whose address must not be found, by the flag on a case that the asker may see. */
export async function selectHidden(tx: Tx, clientIds: readonly string[]): Promise<string[]> {
  const rows = await tx
    .selectFrom('cases.flag')
    .select('client_id')
    .where('client_id', 'in', [...clientIds])
    .where('kind', '=', 'confidential_address')
    .where('ended_at', 'is', null)
    .execute()
  return rows.map(({ client_id: clientId }) => clientId)
}

export type RaisedFlag = { id: string; kind: FlagKind; since: Date; reason: string | null; raisedBy: string | null }

export const insertFlag = (tx: Tx, held: HeldCase, flag: RaisedFlag) =>
  tx
    .insertInto('cases.flag')
    .values({
      id: flag.id,
      case_id: held.id,
      client_id: held.client_id,
      program_id: held.program_id,
      data_class: held.data_class,
      kind: flag.kind,
      from_at: flag.since,
      raised_by: flag.raisedBy,
      reason: flag.reason,
    })
    .execute()

export const updateFlagEnded = (tx: Tx, flagId: string, at: Date, by: string | null) =>
  tx
    .updateTable('cases.flag')
    .set({ ended_at: at, ended_by: by })
    .where('id', '=', flagId)
    .where('ended_at', 'is', null)
    .execute()
