import pg from 'pg'
import { type Embedded, openEmbedded } from './embedded/open.ts'
import { migrate } from './migrate.ts'

const { builtins } = pg.types
pg.types.setTypeParser(builtins.DATE, (text) => text)
pg.types.setTypeParser(builtins.INT8, Number)
pg.types.setTypeParser(builtins.NUMERIC, Number)

/** One database, whichever engine holds it. Nobody but the doors in this folder takes a connection from it. */
export type Database = {
  engine: 'embedded' | 'postgresql'
  pool: pg.Pool
  /** During a restart of the embedded engine there is no socket to connect to: await this first. */
  ready(): Promise<void>
  /** How long a statement of whoever holds the connection now may run; PostgreSQL keeps its own statement_timeout. */
  limit(ms: number): void
  close(): Promise<void>
}

/** A server's database is brought up to date by its owner beforehand; a folder is ours alone, and by whoever opens it. */
export async function openDatabase(
  at: { databaseUrl: string | undefined; dataFolder: string },
  report: (line: string) => void = () => {},
): Promise<Database> {
  if (at.databaseUrl !== undefined) return openServerDatabase(at.databaseUrl)
  const { embedded } = await openUpToDate(at.dataFolder, report)
  return embeddedDatabase(embedded)
}

/** Opens a folder and brings it to this version. */
export async function openUpToDate(folder: string, report: (line: string) => void) {
  const embedded = await openEmbedded(folder)
  try {
    const client = await embedded.pool.connect()
    const migrated = await migrate(client, report).finally(() => client.release()) // the pool ends when all are back
    return { embedded, migrated }
  } catch (error) {
    await embedded.close()
    throw error
  }
}

export function embeddedDatabase(embedded: Embedded): Database {
  return {
    engine: 'embedded',
    pool: embedded.pool,
    ready: () => embedded.ready(),
    limit: (ms) => embedded.limit(ms),
    close: () => embedded.close(),
  }
}

export function openServerDatabase(connectionString: string, max = 10): Database {
  const pool = new pg.Pool({ connectionString, max, connectionTimeoutMillis: 5000 })
  pool.on('error', () => {}) // an idle connection that drops is replaced at the next request
  pool.on('connect', (client) => client.on('error', () => {})) // a checked-out one fails its request, not the process
  return {
    engine: 'postgresql',
    pool,
    ready: async () => {},
    limit: () => {},
    close: () => pool.end(),
  }
}
