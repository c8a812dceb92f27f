/**
 * Writes what the database is today into the tree, for readers and for the compiler: db/schema.sql and
 * src/platform/tables.gen.ts. `node db/describe.ts` writes them; with --check it only says whether they are current.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { pgDump } from '@electric-sql/pglite-tools/pg_dump'
import { Kysely, PostgresDialect } from 'kysely'
import { PostgresDialect as CodegenDialect, generate } from 'kysely-codegen'
import type pg from 'pg'
import { openEmbedded } from '../src/platform/db/embedded/open.ts'
import { engineFolderIn } from '../src/platform/db/embedded/prepare-folder.ts'
import { migrate } from '../src/platform/db/migrate.ts'

const root = path.resolve(import.meta.dirname, '..')
const rooms = [
  'platform',
  'programs',
  'staff',
  'people',
  'cases',
  'record',
  'intake',
  'assess',
  'plan',
  'monitor',
  'interop',
]

/** The text of both files, from a database made from the migrations alone. */
export async function describe(): Promise<Record<string, string>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-describe-'))
  try {
    const types = await migratedTypes(folder)
    return { 'db/schema.sql': await dumpOf(folder), 'src/platform/tables.gen.ts': types }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

async function migratedTypes(folder: string): Promise<string> {
  const opened = await openEmbedded(folder, { durable: false })
  try {
    const client = await opened.pool.connect()
    await migrate(client)
    client.release()
    return await typesOf(opened.pool)
  } finally {
    await opened.close()
  }
}

const typesOf = (pool: pg.Pool): Promise<string> =>
  generate({
    db: new Kysely({ dialect: new PostgresDialect({ pool }) }),
    dialect: new CodegenDialect({ dateParser: 'string', numericParser: 'number' }),
    includePattern: `(${rooms.join('|')}).*`,
    typeOnlyImports: true,
    outFile: null,
  })

async function dumpOf(folder: string): Promise<string> {
  const engine = await PGlite.create(engineFolderIn(folder), { extensions: { btree_gist, pg_trgm, unaccent } })
  try {
    const dump = await pgDump({ pg: engine, args: ['--schema-only', '--no-owner', '--exclude-schema=pgboss'] })
    return withoutNoise(await dump.text())
  } finally {
    await engine.close()
  }
}

/** Leaves out what names the dumping program or changes with every dump. */
function withoutNoise(dump: string): string {
  const kept = dump
    .split('\n')
    .filter((line) => !/^(--.*|\\(un)?restrict .*|SET .*|SELECT pg_catalog\.set_config.*)$/.test(line))
  return `${kept
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`
}

if (import.meta.main) {
  const check = process.argv.includes('--check')
  for (const [file, text] of Object.entries(await describe())) {
    const at = path.join(root, file)
    const isCurrent = fs.existsSync(at) && fs.readFileSync(at, 'utf8') === text
    if (!isCurrent && check) process.exitCode = 1
    if (!isCurrent && !check) fs.writeFileSync(at, text)
    console.log(`${file}: ${isCurrent ? 'current' : check ? 'out of date; run node db/describe.ts' : 'written'}`)
  }
}
