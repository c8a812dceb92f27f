import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type pg from 'pg'
import { refuse } from '../en.ts'

const root = path.resolve(import.meta.dirname, '../../..')

/** Policies in the order in which they may read one another: guards, sight, the platform, then the rooms along the corridor. */
export const policyFiles = [
  'src/platform/guards.sql',
  'src/rooms/staff/policies.sql',
  'src/platform/policies.sql',
  ...['programs', 'people', 'cases', 'record', 'intake', 'assess', 'plan', 'monitor', 'interop'].map(
    (room) => `src/rooms/${room}/policies.sql`,
  ),
]

export type Migrated = { migrations: string[]; policies: string[] }

/** Brings a database to today: roles, migrations not yet run, policies whose text changed. Safe to run twice, or at once. */
export async function migrate(client: pg.ClientBase, report: (line: string) => void = () => {}): Promise<Migrated> {
  await client.query("select pg_advisory_lock(hashtext('throughline migrate'))")
  try {
    await client.query(read('db/roles.sql'))
    await client.query(ledger)
    const done = await ledgerOf(client)
    const migrations = await runMigrations(client, done, report)
    const policies = await runPolicies(client, done, migrations.length > 0, report)
    return { migrations, policies }
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('throughline migrate'))")
  }
}

const ledger = `
  create schema if not exists migrate;
  create table if not exists migrate.done (file text primary key, sha256 text not null, at timestamptz not null default now());
  create schema if not exists pgboss authorization throughline_jobs`

async function ledgerOf(client: pg.ClientBase): Promise<Map<string, string>> {
  const { rows } = await client.query<{ file: string; sha256: string }>('select file, sha256 from migrate.done')
  return new Map(rows.map((row) => [row.file, row.sha256]))
}

async function runMigrations(client: pg.ClientBase, done: Map<string, string>, report: (line: string) => void) {
  const ran: string[] = []
  for (const name of fs.readdirSync(path.join(root, 'db/migrations')).sort()) {
    const file = `db/migrations/${name}`
    if (done.has(file)) refuseIfEdited(file, done)
    else {
      await runFile(client, file)
      report(`migrated ${name}`)
      ran.push(name)
    }
  }
  return ran
}

function refuseIfEdited(file: string, done: Map<string, string>): void {
  if (done.get(file) !== sha256Of(file)) throw refuse('migration_edited', undefined, { file })
}

/** When the tables changed, every policy runs again: a new table may be named by an old file. */
async function runPolicies(
  client: pg.ClientBase,
  done: Map<string, string>,
  all: boolean,
  report: (line: string) => void,
) {
  const stale = policyFiles.filter((file) => all || done.get(file) !== sha256Of(file))
  for (const file of stale) {
    await runFile(client, file)
    report(`policies of ${path.basename(path.dirname(file))}`)
  }
  return stale
}

async function runFile(client: pg.ClientBase, file: string): Promise<void> {
  await client.query('begin')
  try {
    await client.query(read(file))
    await client.query(
      'insert into migrate.done (file, sha256) values ($1, $2) on conflict (file) do update set sha256 = $2, at = now()',
      [file, sha256Of(file)],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8')
const sha256Of = (file: string): string => createHash('sha256').update(read(file)).digest('hex')
