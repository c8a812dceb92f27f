import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { copyDatabase } from '../src/platform/db/embedded/clone.ts'
import { newId } from '../src/words/ids.ts'
import { amara, delroy, mondayMorning } from './cast.ts'
import { cookieOf } from './house.ts'
import { testSettings } from './house-on.ts'
import { loginUrl, withDatabase } from './template.ts'

/** A whole server in a process of its own, on either engine, killed without a word in the middle of writes. */

const cli = path.resolve(import.meta.dirname, '../src/cli.ts')
const template = process.env.TEST_TEMPLATE ?? ''
const place: { folder: string; env: Record<string, string>; leave: () => Promise<void> } = {
  folder: '',
  env: {},
  leave: async () => {},
}

beforeAll(async () => {
  place.folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-killed-'))
  const url = process.env.DATABASE_URL
  if (url) await copyOnServer(url)
  else copyDatabase(template, place.folder)
}, 60_000)

afterAll(async () => {
  for (const child of running) child.kill('SIGKILL')
  await place.leave()
  fs.rmSync(place.folder, { recursive: true, force: true })
})

async function copyOnServer(url: string): Promise<void> {
  const name = `${template}_killed`
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query(`create database ${name} template ${template}`)
  place.env = {
    DATABASE_URL: withDatabase(loginUrl(url), name),
    DATABASE_MIGRATE_URL: withDatabase(url, name),
  }
  place.leave = async () => {
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  }
}

type Server = { child: ChildProcess; url: string }
const running = new Set<ChildProcess>()

async function start(): Promise<Server> {
  const { DATABASE_URL: _whole, DATABASE_MIGRATE_URL: _owner, ...env } = process.env
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', cli, 'serve', '--no-jobs', '--json'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        ...env,
        ...place.env,
        PORT: '0',
        THROUGHLINE_DATA: place.folder,
        THROUGHLINE_NOW: mondayMorning,
        THROUGHLINE_SECRET: testSettings.secret,
      },
    },
  )
  running.add(child)
  let said = ''
  for await (const piece of child.stdout) {
    said += piece
    if (said.includes('\n')) break
  }
  return { child, url: z.object({ url: z.string() }).parse(JSON.parse(said)).url }
}

async function kill({ child }: Server): Promise<void> {
  child.kill('SIGKILL')
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

const headers = { cookie: cookieOf(amara), 'x-throughline': '1', 'content-type': 'application/json' }

/** One task, under a key that says it is the same one however often it is sent. True when the server said yes. */
async function setTask({ url }: Server, title: string, key: string): Promise<boolean> {
  const body = JSON.stringify({ clientId: delroy, title, due: { on: '2026-12-01' } })
  const answer = await fetch(`${url}/api/tasks`, {
    method: 'POST',
    headers: { ...headers, 'idempotency-key': key },
    body,
  }).catch(() => undefined)
  return answer?.status === 201
}

type Task = { title: string; key: string; acknowledged: boolean }

const newTasks = (count: number): Task[] =>
  Array.from({ length: count }, (_, at) => ({ title: `Task ${at}`, key: newId(), acknowledged: false }))

/** Four at a time, as four tabs would; killed when so many were acknowledged and others are on their way. */
async function writeUntilKilled(server: Server, tasks: Task[], after: number): Promise<void> {
  const left = [...tasks]
  let killed: Promise<void> | undefined
  const lane = async () => {
    for (let task = left.shift(); task && !killed; task = left.shift()) {
      task.acknowledged = await setTask(server, task.title, task.key)
      if (tasks.filter(({ acknowledged }) => acknowledged).length >= after) killed ??= kill(server)
    }
  }
  await Promise.all([lane(), lane(), lane(), lane()])
  await killed
}

const Listed = z.object({ obligations: z.array(z.object({ words: z.looseObject({ title: z.string().optional() }) })) })

async function titlesAt({ url }: Server): Promise<string[]> {
  const answer = await fetch(`${url}/api/clients/${delroy}/obligations`, { headers })
  const { obligations } = Listed.parse(await answer.json())
  return obligations.flatMap(({ words }) => words.title ?? []).filter((title) => title.startsWith('Task '))
}

test('every write that was acknowledged is there once; what is sent again with its key does not double', {
  timeout: 120_000,
}, async () => {
  const tasks = newTasks(80)
  await writeUntilKilled(await start(), tasks, 40)
  const acknowledged = tasks.filter((task) => task.acknowledged)
  expect(acknowledged.length).toBeGreaterThanOrEqual(40)
  expect(acknowledged.length).toBeLessThan(80)

  const again = await start()
  const kept = await titlesAt(again)
  expect(new Set(kept).size).toBe(kept.length)
  expect(kept).toEqual(expect.arrayContaining(acknowledged.map(({ title }) => title)))

  for (const task of tasks) expect(await setTask(again, task.title, task.key)).toBe(true)
  expect((await titlesAt(again)).toSorted()).toEqual(tasks.map(({ title }) => title).toSorted())
  await kill(again)
})
