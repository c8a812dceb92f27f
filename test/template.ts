import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { embeddedDatabase, openServerDatabase } from '../src/platform/db/database.ts'
import { openEmbedded } from '../src/platform/db/embedded/open.ts'
import { fillWithCast, migrateWithSessions } from './fill-template.ts'
import { houseOn } from './house-on.ts'

const templateName = 'throughline_template'

/** Once a run: a migrated database with the cast in it, from which each test file takes its copy. */
export default async function makeTemplate(): Promise<() => Promise<void>> {
  const url = process.env.DATABASE_URL
  if (url) return onServer(url)
  const folder = await makeFolder()
  process.env.TEST_TEMPLATE = folder
  return async () => fs.rmSync(folder, { recursive: true, force: true })
}

/** The same in a folder of its own, closed: copies can be taken of it. */
export async function makeFolder(): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-template-'))
  const opened = await openEmbedded(folder, { durable: false })
  await migrateWithSessions(opened.pool)
  await fillWithCast(houseOn(embeddedDatabase(opened)))
  await opened.close()
  return folder
}

async function onServer(url: string): Promise<() => Promise<void>> {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  const name = `${templateName}_${process.pid}`
  await admin.query(`create database ${name}`)
  const pool = new pg.Pool({ connectionString: withDatabase(url, name) })
  await migrateWithSessions(pool)
  await pool.end()
  await makeLogin(admin, name)
  const database = openServerDatabase(withDatabase(loginUrl(url), name), 2)
  await fillWithCast(houseOn(database))
  await database.close()
  process.env.TEST_TEMPLATE = name
  return async () => {
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.end()
  }
}

/** The suite runs as an ordinary login, so that no policy is passed by a superuser's eyes. */
async function makeLogin(admin: pg.Client, database: string): Promise<void> {
  await admin.query(`do $$ begin
    if not exists (select from pg_roles where rolname = 'throughline_test') then
      create role throughline_test login noinherit;
    end if; end $$`)
  await admin.query(
    'grant throughline_staff, throughline_link, throughline_system, throughline_auth, throughline_jobs to throughline_test',
  )
  await admin.query(`grant create, connect on database ${database} to throughline_jobs`)
}

export function withDatabase(url: string, name: string): string {
  const at = new URL(url)
  at.pathname = `/${name}`
  return at.href
}

export function loginUrl(url: string): string {
  const at = new URL(url)
  at.username = 'throughline_test'
  return at.href
}
