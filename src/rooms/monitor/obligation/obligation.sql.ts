import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'
import type { Closing, Unit } from './obligation.ts'

type Stored = Selectable<DB['monitor.obligation']>
/** The database checks what these may be. */
export type ObligationRow = Omit<Stored, 'unit' | 'closed_how'> & { unit: Unit; closed_how: Closing['how'] | null }
export type NewObligationRow = Insertable<DB['monitor.obligation']>

export const insertObligation = (tx: Tx, row: NewObligationRow): Promise<ObligationRow> =>
  tx.insertInto('monitor.obligation').values(row).returningAll().$castTo<ObligationRow>().executeTakeFirstOrThrow()

export const insertChange = (tx: Tx, row: Insertable<DB['monitor.obligation_change']>) =>
  tx.insertInto('monitor.obligation_change').values(row).execute()

const selectOne = (tx: Tx, id: string) =>
  tx.selectFrom('monitor.obligation').selectAll().$castTo<ObligationRow>().where('id', '=', id).where(inAgency(tx))

export const selectObligation = (tx: Tx, id: string): Promise<ObligationRow | undefined> =>
  selectOne(tx, id).executeTakeFirst()

/** Nobody else changes it until this transaction ends. Rows that one may not change are not there. */
export const selectObligationToChange = (tx: Tx, id: string): Promise<ObligationRow | undefined> =>
  selectOne(tx, id).forUpdate().executeTakeFirst()

export function updateObligation(
  tx: Tx,
  id: string,
  change: Updateable<DB['monitor.obligation']>,
): Promise<ObligationRow> {
  return tx
    .updateTable('monitor.obligation')
    .set({ ...change, version: sql`version + 1` })
    .where('id', '=', id)
    .where(inAgency(tx))
    .returningAll()
    .$castTo<ObligationRow>()
    .executeTakeFirstOrThrow()
}

/** Names the event that closed it; nobody's view of the row changes. */
export const updateClosedBy = (tx: Tx, id: string, eventId: string) =>
  tx.updateTable('monitor.obligation').set({ closed_by: eventId }).where('id', '=', id).where(inAgency(tx)).execute()

export const selectOpenedBy = (tx: Tx, eventId: string): Promise<ObligationRow | undefined> =>
  tx
    .selectFrom('monitor.obligation')
    .selectAll()
    .$castTo<ObligationRow>()
    .where('opened_by', '=', eventId)
    .where(inAgency(tx))
    .executeTakeFirst()

export type OpenOfClient = ObligationRow & { owner_name: string | null }

export const selectOpenOfClient = (tx: Tx, clientId: string): Promise<OpenOfClient[]> =>
  selectOpenOfClients(tx, [clientId])

export async function selectOpenOfClients(tx: Tx, clientIds: readonly string[]): Promise<OpenOfClient[]> {
  const { rows } = await sql<OpenOfClient>`
    select o.*, m.name as owner_name
      from monitor.obligation o
      left join staff.member m on m.org_id = o.org_id and m.id = o.owner_id
      where o.org_id = ${contextOf(tx).agencyId} and o.client_id = any(${[...clientIds]}::uuid[])
        and o.closed_at is null
      order by o.due_at, o.id`.execute(tx)
  return rows
}

export type TitledChange = Selectable<DB['monitor.obligation_change']> & {
  by_name: string | null
  owner_from_name: string | null
  owner_to_name: string | null
}

export async function selectChanges(tx: Tx, obligationId: string): Promise<TitledChange[]> {
  const { rows } = await sql<TitledChange>`
    select c.*, by.name as by_name, f.name as owner_from_name, t.name as owner_to_name
      from monitor.obligation_change c
      left join staff.member by on by.org_id = c.org_id and by.id = c.by_staff
      left join staff.member f on f.org_id = c.org_id and f.id = c.owner_from
      left join staff.member t on t.org_id = c.org_id and t.id = c.owner_to
      where c.org_id = ${contextOf(tx).agencyId} and c.obligation_id = ${obligationId}
      order by c.at, c.id`.execute(tx)
  return rows
}

/** Whether this colleague ever saw the client because of this obligation. */
export async function selectCoveredBy(tx: Tx, id: string, staffId: string): Promise<boolean> {
  const sight = await tx
    .selectFrom('staff.sight')
    .select('id')
    .where('subject_id', '=', id)
    .where('staff_id', '=', staffId)
    .where('reason', '=', 'cover')
    .where(inAgency(tx))
    .limit(1)
    .executeTakeFirst()
  return sight !== undefined
}

const inAgency = (tx: Tx) => sql<boolean>`org_id = ${contextOf(tx).agencyId}`

/** For exit criteria: which kinds of a case are open, whoever owns them. */
export async function selectOpenKinds(tx: Tx, caseId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('monitor.obligation')
    .select('kind')
    .distinct()
    .where('case_id', '=', caseId)
    .where('closed_at', 'is', null)
    .where(inAgency(tx))
    .execute()
  return rows.map(({ kind }) => kind)
}
