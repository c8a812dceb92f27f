import fs from 'node:fs'
import path from 'node:path'
import { startEngine } from './engine.ts'

/** The engine's own files, inside the data folder. */
export const engineFolderIn = (folder: string): string => path.join(folder, 'pg')

/** Makes the data folder, for its owner only: the engine writes its files so that everyone may read them. */
export function makePrivate(folder: string): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  fs.chmodSync(folder, 0o700)
}

/**
 * Makes the empty database of a new folder beside its place and moves it there whole: whoever is killed on the way
 * leaves no half of one. About three seconds, once.
 */
export async function makeDatabase(folder: string, durable: boolean): Promise<void> {
  const place = engineFolderIn(folder)
  if (fs.existsSync(place)) return
  const making = `${place}.making`
  fs.rmSync(making, { recursive: true, force: true })
  const engine = await startEngine({ folder: making, durable })
  await engine.close()
  if (durable) await keepAll(making)
  fs.renameSync(making, place)
}

/** Makes the disk keep every file of a folder, and the folder's own list of them. */
async function keepAll(folder: string): Promise<void> {
  const entries = await fs.promises.readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile() || entry.isDirectory())
  await Promise.all([folder, ...names.map((entry) => path.join(entry.parentPath, entry.name))].map(keep))
}

async function keep(name: string): Promise<void> {
  const file = await fs.promises.open(name)
  await file.sync()
  await file.close()
}
