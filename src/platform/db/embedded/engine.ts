import { once } from 'node:events'
import fs from 'node:fs'
import { Worker } from 'node:worker_threads'
import { type Heartbeat, newHeartbeat } from './heartbeat.ts'
import type { EngineOrder } from './worker.ts'

export type Engine = {
  beat: Heartbeat
  /** Resolves when the thread is gone, whoever ended it. */
  gone: Promise<void>
  /** Ends it at once, in the middle of whatever it does; nothing acknowledged is lost. */
  end(): Promise<void>
  /** Lets it finish its statement and write its last checkpoint; ends it where that takes too long. */
  close(): Promise<void>
}

export type EngineHome = { folder: string; socket?: string; durable: boolean }

/** Starts the engine in a thread of its own and returns once it can be spoken to. */
export async function startEngine(home: EngineHome): Promise<Engine> {
  if (home.socket) fs.rmSync(home.socket, { force: true })
  const beat = newHeartbeat()
  const order: EngineOrder = { ...home, beat }
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: order })
  await opened(worker, home.folder)
  const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  worker.on('error', () => {}) // its end is what counts, and 'exit' tells that
  return { beat, gone, end: async () => void (await worker.terminate()), close: () => closed(worker, gone) }
}

async function opened(worker: Worker, folder: string): Promise<void> {
  try {
    await Promise.race([
      once(worker, 'message'),
      once(worker, 'exit').then(() => Promise.reject(new Error('it ended'))),
    ])
  } catch (error) {
    await worker.terminate()
    throw new Error(`The database in ${folder} does not open: ${reasonOf(error)}. Its files are left as they are.`, {
      cause: error,
    })
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** As long as a last checkpoint may take on a slow disk, in milliseconds. */
const patience = 10_000

async function closed(worker: Worker, gone: Promise<void>): Promise<void> {
  worker.postMessage('close')
  const impatient = setTimeout(() => void worker.terminate(), patience)
  await gone
  clearTimeout(impatient)
}
