import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** A second process on a folder: two engines on one folder lose rows in silence. */
export class FolderInUse extends Error {
  constructor(folder: string) {
    super(
      `Another Throughline is already running on the folder ${folder}. ` +
        'Stop that one first, or give this one a folder of its own with THROUGHLINE_DATA.',
    )
    this.name = 'FolderInUse'
  }
}

/** Holds the folder for this process alone; a process that is killed lets go too, because the operating system does. */
export function holdFolder(folder: string): DatabaseSync {
  const held = new DatabaseSync(path.join(folder, 'lock.db'), { timeout: 0 })
  try {
    held.exec('pragma locking_mode = exclusive; begin exclusive; create table if not exists held (pid integer)')
  } catch (error) {
    held.close()
    throw isBusy(error) ? new FolderInUse(folder) : error
  }
  return held
}

const sqliteBusy = 5

const isBusy = (error: unknown): boolean => error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy
