import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4310),
  HOST: z.string().default('127.0.0.1'),
  THROUGHLINE_DATA: z.string().default('./data'),
  THROUGHLINE_URL: z.url().optional(),
  DATABASE_URL: z.string().optional(),
  DATABASE_MIGRATE_URL: z.string().optional(),
  THROUGHLINE_NOW: z.iso.datetime({ offset: true }).optional(),
  THROUGHLINE_SECRET: z.string().min(32).optional(),
  THROUGHLINE_IDLE_MINUTES: z.coerce.number().int().min(2).max(720).default(30),
})

export type Settings = {
  port: number
  host: string
  /** Absolute. Holds the embedded database, the secret and the command socket. */
  dataFolder: string
  /** The address people type; decides whether cookies are Secure. */
  publicUrl: string | undefined
  databaseUrl: string | undefined
  /** A login that may create schemas and roles; only `migrate` uses it. */
  migrateUrl: string | undefined
  /** Freezes the domain clock (never sessions, jobs or audit). */
  frozenNow: string | undefined
  secret: string
  idleMinutes: number
}

/** Reads settings from the environment and `.env`; the secret comes from there or from a 0600 file that is made once. */
export function readSettings(from: NodeJS.ProcessEnv = process.env): Settings {
  if (from === process.env && fs.existsSync('.env')) process.loadEnvFile('.env')
  const read = Environment.parse(from)
  const dataFolder = path.resolve(read.THROUGHLINE_DATA)
  return {
    port: read.PORT,
    host: read.HOST,
    dataFolder,
    publicUrl: read.THROUGHLINE_URL,
    databaseUrl: read.DATABASE_URL,
    migrateUrl: read.DATABASE_MIGRATE_URL ?? read.DATABASE_URL,
    frozenNow: read.THROUGHLINE_NOW,
    secret: read.THROUGHLINE_SECRET ?? keptSecret(dataFolder),
    idleMinutes: read.THROUGHLINE_IDLE_MINUTES,
  }
}

function keptSecret(dataFolder: string): string {
  const file = path.join(dataFolder, 'secret')
  fs.mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  try {
    fs.writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return fs.readFileSync(file, 'utf8').trim()
}
