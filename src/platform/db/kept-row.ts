import type { Compilable, CompiledQuery } from 'kysely'
import { kept } from './on-client.ts'
import type { Tx } from './transaction.ts'

/**
 * The one row of a statement that is asked all day: put together once a process, parsed and planned once a connection.
 * `marks` stand in the place of each value while it is put together; `build` uses them as values alone, and never to
 * decide how the statement reads.
 */
export function keptRow<Asked extends Record<string, string>, Row>(
  marks: Asked,
  build: (tx: Tx, asked: Asked) => Compilable<Row>,
): (tx: Tx, asked: Asked) => Promise<Row | undefined> {
  const names = new Map(Object.entries(marks).map(([name, mark]) => [mark, name]))
  let made: CompiledQuery<Row> | undefined
  return async (tx, asked) => {
    made ??= withMark(build(tx, marks).compile())
    const values = made.parameters.map((value) => asked[names.get(String(value)) ?? ''] ?? value)
    const { rows } = await tx.executeQuery<Row>({ ...made, parameters: values })
    return rows[0]
  }
}

const withMark = <Row>(query: CompiledQuery<Row>): CompiledQuery<Row> => ({ ...query, sql: `${kept} ${query.sql}` })
