// The engine's thread: PostgreSQL in WebAssembly, spoken to over a Unix socket by the ordinary driver.
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { citext } from '@electric-sql/pglite/contrib/citext'
import { fuzzystrmatch } from '@electric-sql/pglite/contrib/fuzzystrmatch'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { DurableFiles } from './durable-files.ts'
import { type Heartbeat, statementBegins, statementEnds } from './heartbeat.ts'

/** What the main thread hands over. `socket` is left out when a folder is only prepared. */
export type EngineOrder = { folder: string; durable: boolean; beat: Heartbeat; socket?: string }

const order: EngineOrder = workerData

/** Leaves a sign while a statement runs: the engine itself ignores statement_timeout. */
class WatchedEngine extends PGlite {
  override async execProtocolRawStream(...given: Parameters<PGlite['execProtocolRawStream']>): Promise<void> {
    statementBegins(order.beat)
    try {
      await super.execProtocolRawStream(...given)
    } finally {
      statementEnds(order.beat)
    }
  }
}

const durableFlags = [
  ...PGlite.defaultStartParams.filter((flag) => flag !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
]

const engine = new WatchedEngine({
  fs: order.durable ? new DurableFiles(order.folder, order.beat) : new NodeFS(order.folder),
  extensions: { btree_gist, citext, fuzzystrmatch, pg_trgm, pgcrypto, unaccent },
  startParams: [...(order.durable ? durableFlags : PGlite.defaultStartParams), '-c', 'shared_buffers=32MB'],
})
await engine.waitReady
const server = order.socket ? new PGLiteSocketServer({ db: engine, path: order.socket, maxConnections: 10 }) : undefined
await server?.start()

parentPort?.once('message', async () => {
  await server?.stop()
  await engine.close()
  parentPort?.close()
})
parentPort?.postMessage('open')
