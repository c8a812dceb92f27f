import type { Compilable } from 'kysely'
import { kept } from './on-client.ts'
import type { Tx } from './transaction.ts'

/** The one row of a statement that is asked all day: parsed and planned once a connection. */
export async function keptRow<Row>(tx: Tx, query: Compilable<Row>): Promise<Row | undefined> {
  const compiled = query.compile()
  const { rows } = await tx.executeQuery<Row>({ ...compiled, sql: `${kept} ${compiled.sql}` })
  return rows[0]
}
