import { sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import { type GivingPosition, Position } from './contract.ts'

export async function insertPosition(tx: Tx, staffId: string, given: GivingPosition): Promise<string> {
  const id = newId()
  const { kind, fromDay: from_day, untilDay: until_day } = given
  await tx.insertInto('staff.position').values({ id, staff_id: staffId, kind, from_day, until_day }).execute()
  return id
}

export const updatePositionEnd = (tx: Tx, positionId: string, untilDay: string) =>
  tx.updateTable('staff.position').set({ until_day: untilDay }).where('id', '=', positionId).execute()

export const selectPositionsOf = (tx: Tx, staffId: string) =>
  tx
    .selectFrom('staff.position')
    .select(['id', 'kind', 'from_day', 'until_day'])
    .where('staff_id', '=', staffId)
    .execute()

export type HeldPosition = { kind: Position; days: number }

/** Under which supervision somebody signs today, and for how many days already; none for most people. */
export async function positionsToday(tx: Tx, staffId: string): Promise<HeldPosition[]> {
  const { rows } = await sql<{ kind: string; days: number }>`
    select kind, app.today() - from_day as days from staff.position
    where org_id = ${contextOf(tx).agencyId} and staff_id = ${staffId}
      and from_day <= app.today() and (until_day is null or until_day >= app.today())`.execute(tx)
  return rows.map(({ kind, days }) => ({ kind: Position.parse(kind), days }))
}
