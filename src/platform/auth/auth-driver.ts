import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely'
import type pg from 'pg'
import type { Database } from '../db/database.ts'

/** Lends better-auth a connection as its own role, and takes it back clean. */
export class AuthDriver implements Driver {
  readonly db: Database

  constructor(db: Database) {
    this.db = db
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<AuthConnection> {
    await this.db.ready()
    const client = await this.db.pool.connect()
    await client.query('set role throughline_auth; set search_path = auth')
    return new AuthConnection(client)
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    if (!(connection instanceof AuthConnection)) return
    const failed = await connection.client.query('reset search_path; reset role').then(
      () => undefined,
      (error: Error) => error,
    )
    connection.client.release(failed)
  }

  beginTransaction = (connection: DatabaseConnection) => say(connection, 'begin')
  commitTransaction = (connection: DatabaseConnection) => say(connection, 'commit')
  rollbackTransaction = (connection: DatabaseConnection) => say(connection, 'rollback')

  async destroy(): Promise<void> {}
}

async function say(connection: DatabaseConnection, text: string): Promise<void> {
  if (connection instanceof AuthConnection) await connection.client.query(text)
}

class AuthConnection implements DatabaseConnection {
  readonly client: pg.PoolClient

  constructor(client: pg.PoolClient) {
    this.client = client
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const result = await this.client.query(query.sql, [...query.parameters])
    return { rows: result.rows, numAffectedRows: BigInt(result.rowCount ?? 0) }
  }

  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('better-auth never streams')
  }
}
