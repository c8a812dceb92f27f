import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type pg from 'pg'
import { type Embedded, type EmbeddedOptions, openEmbedded } from './open.ts'
import { engineFolderIn, makePrivate } from './prepare-folder.ts'

/**
 * Fills a database once and closes it, so that copies can be taken of its files. Copying them and opening the copy
 * takes 0.4 s; loading a snapshot into memory took 0.7 s, and it would not be the engine that agencies run.
 */
export async function makeTemplate(folder: string, fill: (pool: pg.Pool) => Promise<void>): Promise<void> {
  const template = await openEmbedded(folder, { durable: false })
  try {
    await fill(template.pool)
  } finally {
    await template.close()
  }
}

/** A database of one's own, equal to a closed template; closing it removes it. */
export async function openClone(template: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-clone-'))
  copyDatabase(template, folder)
  const clone = await openEmbedded(folder, { durable: false, ...options })
  return {
    ...clone,
    async close() {
      await clone.close()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Copies the database of a closed folder into another folder, which has none yet. */
export function copyDatabase(from: string, to: string): void {
  makePrivate(to)
  fs.cpSync(engineFolderIn(from), engineFolderIn(to), { recursive: true })
}
