import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { closeHouse, openDoors, openHouse } from '../../src/assembly.ts'
import { makeDemo } from '../../src/commands/make-demo.ts'
import { openAuth } from '../../src/platform/auth/auth.ts'
import { bringUpToDate } from '../../src/platform/db/bring-up-to-date.ts'
import type { House } from '../../src/platform/house.ts'
import type { Settings } from '../../src/platform/settings.ts'
import { mondayMorning, sam } from '../../test/cast.ts'
import { asOwnerOf, cookieOf } from '../../test/house.ts'
import { testSettings } from '../../test/house-on.ts'
import { loginUrl, withDatabase } from '../../test/template.ts'

/** The demo agency as `npm start` makes it, on either engine. It is what everybody sees first, and no other test meets it. */
const made: { house?: House; app?: FastifyInstance; leave: () => Promise<void> } = { leave: async () => {} }

beforeAll(async () => {
  const url = process.env.DATABASE_URL
  const settings = url ? await onServer(url) : inFolder()
  if (settings.migrateUrl) await bringUpToDate(settings, () => {})
  made.house = await openHouse(settings)
  const auth = openAuth(made.house.db, settings)
  await makeDemo(made.house, auth, { progress: () => {}, result: () => {} })
  made.app = await openDoors(made.house, { auth, demoPeople: async () => [], log: false })
}, 600_000)

afterAll(async () => {
  await made.app?.close()
  if (made.house) await closeHouse(made.house)
  await made.leave()
}, 60_000)

function inFolder(): Settings {
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-riverside-'))
  made.leave = async () => fs.rmSync(dataFolder, { recursive: true, force: true })
  return { ...testSettings, dataFolder, frozenNow: mondayMorning }
}

async function onServer(url: string): Promise<Settings> {
  const name = `${process.env.TEST_TEMPLATE}_riverside`
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query(`create database ${name}`)
  await admin.query(`grant create, connect on database ${name} to throughline_jobs`)
  made.leave = async () => {
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  }
  return {
    ...testSettings,
    databaseUrl: withDatabase(loginUrl(url), name),
    migrateUrl: withDatabase(url, name),
    frozenNow: mondayMorning,
  }
}

const owner = <T>(work: (client: pg.ClientBase) => Promise<T>): Promise<T> => {
  if (!made.house) throw new Error('The agency is made before the first test')
  return asOwnerOf(made.house.db, work)
}
const Counted = z.array(z.object({ n: z.number() }))
const count = async (from: string): Promise<number> => {
  const { rows } = await owner((client) => client.query(`select count(*)::int as n from ${from}`))
  return Counted.parse(rows)[0]?.n ?? 0
}

test('fourteen colleagues, 320 people and 180 open cases, with something overdue, due and ahead', async () => {
  expect(await count('staff.member')).toBe(14)
  expect(await count('people.client')).toBe(320)
  expect(await count('cases.case where closed_at is null')).toBe(180)
  expect(await count(`(select distinct stage from cases.case) as stages`)).toBeGreaterThanOrEqual(9)
  for (const standing of [`due_at < '${mondayMorning}'`, `due_at::date = '2026-11-23'`, `due_at > '2026-11-30'`])
    expect(await count(`monitor.obligation where closed_at is null and ${standing}`)).toBeGreaterThan(10)
})

test('nobody in it could be taken for real: numbers of 555-01xx, addresses of example.org', async () => {
  expect(await count(`people.phone where kind = 'phone' and value !~ '555-?01[0-9]{2}'`)).toBe(0)
  expect(await count(`people.phone where kind = 'email' and value !~ '@example[.]org$'`)).toBe(0)
  expect(await count(`auth."user" where "email" !~ '@example[.]org$'`)).toBe(0)
})

test('its past is kept as the house keeps it: what a director takes back goes back', async () => {
  const Stay = z.tuple([z.object({ id: z.string(), client_id: z.string(), version: z.number() })])
  const [stay] = await owner(async (client) => {
    await client.query(`insert into auth."session" ("id", "token", "userId", "expiresAt", "updatedAt")
      select 'of sam', '${sam.token}', "id", now() + interval '1 hour', now() from auth."user" where "email" = '${sam.email}'`)
    const { rows } = await client.query(`select id, client_id, version from people.stay
      where encounter_class = 'IMP' and status = 'finished' and data_class = 'general' order by ended_at desc limit 1`)
    return Stay.parse(rows)
  })
  expect(await count(`monitor.obligation_change where jsonb_typeof(asked_from) <> 'object'`)).toBe(0)
  const answer = await made.app?.inject({
    method: 'POST',
    url: `/api/clients/${stay.client_id}/stays/${stay.id}/withdrawal`,
    headers: { cookie: cookieOf(sam), 'x-throughline': '1' },
    payload: { version: stay.version, because: 'Another person of that name' },
  })
  expect([answer?.statusCode, answer?.json()]).toEqual([200, { stayId: stay.id }])
})
