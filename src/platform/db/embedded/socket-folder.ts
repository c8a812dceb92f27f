import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** The name that PostgreSQL's own clients look for in a folder. */
const socketName = '.s.PGSQL.5432'

/** Beyond this the operating system cuts the name of a socket short, without a word. */
const longestSocketPath = 100

const prefix = 'throughline-'

/** Where the socket stands: in the data folder, or in a short folder of our own where the data folder's path is too long. */
export function socketFolderOf(folder: string): string {
  forgetShortFolder(folder)
  if (Buffer.byteLength(path.join(folder, socketName)) < longestSocketPath) return folder
  const short = fs.mkdtempSync(path.join(os.tmpdir(), prefix)) // 0700, as mkdtemp makes them
  fs.writeFileSync(noteOf(folder), short)
  return short
}

/** Removes the short folder, also one that a killed process left behind. Call it only while the data folder is held. */
export function forgetShortFolder(folder: string): void {
  const note = noteOf(folder)
  if (!fs.existsSync(note)) return
  const short = fs.readFileSync(note, 'utf8')
  if (path.basename(short).startsWith(prefix)) fs.rmSync(short, { recursive: true, force: true })
  fs.rmSync(note, { force: true })
}

export const socketIn = (socketFolder: string): string => path.join(socketFolder, socketName)

const noteOf = (folder: string): string => path.join(folder, 'socket-folder.txt')
