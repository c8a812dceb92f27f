import { createHash } from 'node:crypto'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type pg from 'pg'
import type { DB as Tables } from '../tables.gen.ts'

/** Kysely over one connection that is already inside a transaction: no begin of its own, no second connection. */
export function kyselyOn(client: pg.ClientBase): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new OneClientDriver(client),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
}

class OneClientDriver implements Driver {
  readonly connection: DatabaseConnection

  constructor(client: pg.ClientBase) {
    this.connection = new OneClientConnection(client)
  }

  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.connection
  }
  async beginTransaction(): Promise<void> {
    throw new Error('Already inside a transaction: use its handle')
  }
  async commitTransaction(): Promise<void> {}
  async rollbackTransaction(): Promise<void> {}
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
}

/** A statement that begins so is parsed and planned once a connection, and kept: for the few that are asked all day. */
export const kept = '/* kept */'

const names = new Map<string, string>()

function nameOf(text: string): string {
  const name = names.get(text) ?? `kept-${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
  names.set(text, name)
  return name
}

class OneClientConnection implements DatabaseConnection {
  readonly client: pg.ClientBase

  constructor(client: pg.ClientBase) {
    this.client = client
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const values = [...query.parameters]
    const { sql: text } = query
    const result = await this.client.query(
      text.startsWith(kept) ? { name: nameOf(text), text, values } : { text, values },
    )
    return { rows: result.rows, numAffectedRows: BigInt(result.rowCount ?? 0) }
  }

  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('No streaming inside a transaction: parse first, then write set by set')
  }
}
