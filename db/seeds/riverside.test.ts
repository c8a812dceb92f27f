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
import { checkResponse, readAnswers, readQuestionnaire } from '../../src/rooms/assess/shared.ts'
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

test('twenty colleagues, 348 people and 205 open cases, with something overdue, due and ahead', async () => {
  expect(await count('staff.member')).toBe(20)
  expect(await count('people.client')).toBe(348)
  expect(await count('cases.case where closed_at is null')).toBe(205)
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

const long = ['Open Water Recovery', 'Steady Ground', 'Homeward']

test.each(long)('%s has people whose scores and goals moved, and plans that were signed again', async (name) => {
  const inProgram = `program_id = (select id from programs.program where name = '${name}')`
  const often = `select client_id from assess.assessment where ${inProgram} group by client_id, key having count(*) >= 3`
  expect(await count(`(select distinct client_id from (${often}) as one) as many`)).toBeGreaterThanOrEqual(4)
  expect(await count(`plan.goal where ${inProgram} and lifecycle = 'completed'`)).toBeGreaterThanOrEqual(3)
  expect(await count(`plan.goal where ${inProgram} and lifecycle = 'active'`)).toBeGreaterThanOrEqual(3)
  expect(await count(`plan.plan_version where ${inProgram} and n >= 2 and state = 'signed'`)).toBeGreaterThanOrEqual(3)
  expect(await count(`cases.case where ${inProgram}`)).toBeGreaterThanOrEqual(9)
})

test('most get better, some stay as they are, one gets worse; two answers that could not wait were followed up', async () => {
  const moved = `select last.value - first.value as by from (
      select distinct on (client_id) client_id, (scores -> 0 ->> 'value')::int as value from assess.assessment
      where key = 'phq-9' order by client_id, done_on) first
    join (
      select distinct on (client_id) client_id, (scores -> 0 ->> 'value')::int as value from assess.assessment
      where key = 'phq-9' order by client_id, done_on desc) last using (client_id)`
  expect(await count(`(${moved}) as one where by <= -5`)).toBeGreaterThanOrEqual(10)
  expect(await count(`(${moved}) as one where by between -4 and 2`)).toBeGreaterThanOrEqual(2)
  expect(await count(`(${moved}) as one where by >= 5`)).toBe(1)
  const followedUp = `monitor.obligation where rule_id = 'critical-answer' and closed_how = 'satisfied' and late_by is null`
  expect([await count('assess.critical_turn'), await count(followedUp)]).toEqual([2, 2])
})

test('one plan waits for a signature, one has a review that passed', async () => {
  expect(await count(`plan.plan_version where state = 'client_review'`)).toBe(1)
  const late = `monitor.obligation where rule_id = 'plan-review' and closed_at is null and due_at < '${mondayMorning}'`
  expect(await count(late)).toBe(1)
})

test('whoever has a plan that holds has one day on which it is looked at again, and never none', async () => {
  const signed = `plan.plan_version v join cases.case c on c.org_id = v.org_id and c.id = v.case_id
    where v.state = 'signed' and c.closed_at is null`
  const ahead = `monitor.obligation where rule_id = 'plan-review' and closed_at is null`
  expect(await count(signed)).toBeGreaterThan(15)
  expect(await count(ahead)).toBe(await count(signed))
})

test('every answer that was signed is a whole and right answer to its form', async () => {
  const Kept = z.array(z.object({ key: z.string(), questionnaire: z.unknown(), response: z.unknown() }))
  const { rows } = await owner((client) =>
    client.query(`select a.key, i.questionnaire, a.response from assess.assessment a
      join assess.instrument i on i.org_id = a.org_id and i.id = a.instrument_id`),
  )
  const kept = Kept.parse(rows)
  expect(kept.length).toBeGreaterThan(300)
  for (const { key, questionnaire, response } of onceEach(kept)) {
    const form = readQuestionnaire(questionnaire)
    if (!form.ok) throw new Error(`${key} is no form`)
    const answers = readAnswers(form.questionnaire, response)
    if (!answers.ok) throw new Error(`${key} cannot be read`)
    const wrong = checkResponse(form.questionnaire, answers.response, { complete: true })
    expect([key, wrong.filter(({ severity }) => severity !== 'warning' && severity !== 'information')]).toEqual([
      key,
      [],
    ])
  }
}, 60_000)

/** Nobody waits for the same answers twice. */
const onceEach = <T extends { key: string; response: unknown }>(kept: T[]): T[] => [
  ...new Map(kept.map((one) => [`${one.key} ${JSON.stringify(one.response)}`, one])).values(),
]

test('what was learnt in treatment is seen there, and by nobody who carries the same person elsewhere', async () => {
  const Shared = z.tuple([z.object({ client_id: z.string(), case_id: z.string() })])
  const { rows } = await owner((client) =>
    client.query(`select c.client_id, c.id as case_id from cases.case c
      where c.data_class = 'part2' and exists (
        select from cases.case other where other.client_id = c.client_id and other.data_class = 'general')`),
  )
  const [shared] = Shared.parse(rows)
  const juno = await signedIn('juno')
  const wren = await signedIn('wren')
  const read = async (cookie: string, url: string) =>
    made.app?.inject({ method: 'GET', url: `/api${url}`, headers: { cookie, 'x-throughline': '1' } })
  const plan = `/cases/${shared.case_id}/plan`
  expect((await read(juno, plan))?.body).toContain('My doses come home with me')
  expect((await read(wren, plan))?.statusCode).toBe(404)
  const [hers, his] = [
    await read(juno, `/clients/${shared.client_id}/timeline`),
    await read(wren, `/clients/${shared.client_id}/timeline`),
  ]
  expect(hers?.body).toContain('BARC-10')
  expect([his?.statusCode, his?.body.includes('BARC-10'), his?.body.includes('Recovery')]).toEqual([200, false, false])
})

async function signedIn(name: string): Promise<string> {
  const token = `token-of-${name}-in-tests-only`
  await owner((client) =>
    client.query(`insert into auth."session" ("id", "token", "userId", "expiresAt", "updatedAt")
      select 'of ${name}', '${token}', "id", now() + interval '1 hour', now() from auth."user" where "email" = '${name}@example.org'`),
  )
  return cookieOf({ ...sam, token })
}
