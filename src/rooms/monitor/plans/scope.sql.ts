import { type RawBuilder, sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'

/** Whose plans are looked at: those of a program, or those of the cases that one worker carries. */
export type Scope = { programId: string } | { caseIds: readonly string[] }

/** Stands where a query calls the case of its rows `case_id`: `withinScope('v', scope)`. */
export const withinScope = (of: string, scope: Scope): RawBuilder<boolean> =>
  'programId' in scope
    ? sql<boolean>`${sql.ref(`${of}.program_id`)} = ${scope.programId}`
    : sql<boolean>`${sql.ref(`${of}.case_id`)} = any(${[...scope.caseIds]}::uuid[])`

export async function selectCarriedCases(tx: Tx, staffId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from cases.case
      where org_id = ${contextOf(tx).agencyId} and primary_id = ${staffId} and closed_at is null`.execute(tx)
  return rows.map(({ id }) => id)
}

type Names = { clients: Map<string, Named>; staff: Map<string, string> }
type Named = { given: string; family: string; preferred: string | null }

/** What the people of some rows are called. */
export async function selectNamesOf(
  tx: Tx,
  rows: readonly { client_id: string; staff_id: string | null }[],
): Promise<Names> {
  const { rows: clients } = await sql<Named & { id: string }>`
    select id, given, family, preferred from people.client
      where org_id = ${contextOf(tx).agencyId} and id = any(${rows.map(({ client_id }) => client_id)}::uuid[])`.execute(
    tx,
  )
  const staff = await tx.selectFrom('staff.member').select(['id', 'name']).execute()
  return {
    clients: new Map(clients.map(({ id, ...name }) => [id, name])),
    staff: new Map(staff.map(({ id, name }) => [id, name])),
  }
}
