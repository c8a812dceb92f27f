import { createHash } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'

const longestSocketPath = 100

/** Where the server of a data folder listens for commands: in a folder that only its owner may enter. */
export function commandSocketIn(dataFolder: string): string {
  const beside = path.join(dataFolder, 'commands.sock')
  if (Buffer.byteLength(beside) < longestSocketPath) return beside
  const short = path.join(
    os.tmpdir(),
    `throughline-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}`,
  )
  fs.mkdirSync(short, { recursive: true, mode: 0o700 })
  return path.join(short, 'commands.sock')
}

export function isAnswering(socket: string): Promise<boolean> {
  return new Promise((known) => {
    const trying = net.connect(socket)
    trying.once('connect', () => {
      trying.destroy()
      known(true)
    })
    trying.once('error', () => known(false))
  })
}
