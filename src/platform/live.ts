import { EventEmitter } from 'node:events'
import pg from 'pg'
import { z } from 'zod'
import { contextOf, type Tx } from './db/transaction.ts'

/** Says what has gone stale, never what it is: topics and ids only. `staffIds` null means every colleague. */
const LiveMessage = z.object({
  agencyId: z.string(),
  staffIds: z.array(z.string()).nullable(),
  topics: z.array(z.string()),
})
export type LiveMessage = z.infer<typeof LiveMessage>

export type Live = {
  hear(listener: (message: LiveMessage) => void): () => void
  send(message: LiveMessage): void
  close(): Promise<void>
}

const channel = 'throughline_live'

/** One process: messages stay in it. */
export function liveInProcess(): Live {
  const emitter = new EventEmitter().setMaxListeners(0)
  return {
    hear(listener) {
      emitter.on('message', listener)
      return () => void emitter.off('message', listener)
    },
    send: (message) => void emitter.emit('message', message),
    close: async () => void emitter.removeAllListeners(),
  }
}

/** Many processes: one LISTEN connection each, outside the pool. */
export async function liveOverPostgres(connectionString: string, pool: pg.Pool): Promise<Live> {
  const inProcess = liveInProcess()
  const listening = new pg.Client({ connectionString })
  listening.on('error', () => {})
  await listening.connect()
  await listening.query(`listen ${channel}`)
  listening.on('notification', ({ payload }) => {
    const read = LiveMessage.safeParse(JSON.parse(payload ?? 'null'))
    if (read.success) inProcess.send(read.data)
  })
  return {
    hear: inProcess.hear,
    send: (message) => void pool.query('select pg_notify($1, $2)', [channel, JSON.stringify(message)]).catch(() => {}),
    async close() {
      await inProcess.close()
      await listening.end()
    },
  }
}

/** After this transaction commits, tell these colleagues' screens that these topics are stale. */
export function refreshLive(tx: Tx, topics: string[], staffIds: string[] | null = null): void {
  const { house, agencyId, afterCommit } = contextOf(tx)
  afterCommit.push(() => house.live.send({ agencyId, staffIds, topics }))
}
