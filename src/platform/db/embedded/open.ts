import path from 'node:path'
import type pg from 'pg'
import { startEngine } from './engine.ts'
import { EngineKeeper } from './engine-keeper.ts'
import { holdFolder } from './lock.ts'
import { openPool } from './pool.ts'
import { engineFolderIn, makeDatabase, makePrivate } from './prepare-folder.ts'
import { forgetShortFolder, socketFolderOf, socketIn } from './socket-folder.ts'

export type Embedded = {
  /** One connection: more would share settings and prepared names, for the engine has one session. */
  pool: pg.Pool
  /** Resolves when the engine can be spoken to; at once, except during a restart. */
  ready(): Promise<void>
  /** Ends the engine in the middle of whatever it does and opens it again: about a second, nothing acknowledged is lost. */
  restart(): Promise<void>
  /** How many milliseconds a statement of whoever holds the connection now may run, until it is given back. */
  limit(ms: number): void
  /** How often the disk has been made to keep what was written. */
  syncs(): number
  /** Lets the engine finish and lets go of the folder. */
  close(): Promise<void>
}

/** `durable: false` skips the disk's confirmation, for copies that a test throws away. */
export type EmbeddedOptions = { durable?: boolean; limitMs?: number }

/** The most patient door, an import's: a door that wants less says so with `limit`. */
const longestStatementMs = 120_000

/** Opens the database in a folder, making both where there are none. One process a folder: a second is a FolderInUse. */
export async function openEmbedded(folder: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  const home = path.resolve(folder)
  makePrivate(home)
  const held = holdFolder(home)
  try {
    return await openHeld(home, options, () => held.close())
  } catch (error) {
    held.close()
    throw error
  }
}

async function openHeld(folder: string, options: EmbeddedOptions, letGo: () => void): Promise<Embedded> {
  const { durable = true, limitMs = longestStatementMs } = options
  await makeDatabase(folder, durable)
  const socketFolder = socketFolderOf(folder)
  const home = { folder: engineFolderIn(folder), socket: socketIn(socketFolder), durable }
  const keeper = new EngineKeeper(() => startEngine(home), limitMs)
  await keeper.ready()
  const pool = openPool(socketFolder, keeper)
  return {
    pool,
    ready: () => keeper.ready(),
    restart: () => keeper.restart(),
    limit: (ms) => keeper.limit(ms),
    syncs: () => keeper.syncs(),
    async close() {
      await pool.end()
      await keeper.close()
      forgetShortFolder(folder)
      letGo()
    },
  }
}
