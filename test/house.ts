import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { openDoors } from '../src/assembly.ts'
import { openAuth } from '../src/platform/auth/auth.ts'
import { signedToken } from '../src/platform/auth/session-cookie.ts'
import { clockOf } from '../src/platform/clock.ts'
import type { Caller } from '../src/platform/db/caller.ts'
import { type Database, embeddedDatabase, openServerDatabase } from '../src/platform/db/database.ts'
import { openClone } from '../src/platform/db/embedded/clone.ts'
import type { House } from '../src/platform/house.ts'
import { newId } from '../src/words/ids.ts'
import type { Member } from './cast.ts'
import { houseOn, testSettings } from './house-on.ts'
import { loginUrl, withDatabase } from './template.ts'

/** A fresh database of one's own for this test file, and the doors on it. */
export type TestHouse = {
  house: House
  app: FastifyInstance
  /** Sets the domain clock for what follows. */
  itIs(now: string): void
  /** As this member, through the doors as a browser would come. */
  api(by: Member): Api
  /** As whoever migrates: for sweeps over the catalogue. */
  asOwner<T>(work: (client: pg.ClientBase) => Promise<T>): Promise<T>
  /** As this member, below the doors: for acts and policies. */
  by(who: Member): Caller
}
type Api = Record<
  'get' | 'post' | 'put' | 'delete',
  (url: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
>
export type Answer = { status: number; json: unknown; text: string; headers: Record<string, unknown> }

/** Call at the top of a test file: opened before its tests, closed after them. */
export function freshHouse(): TestHouse {
  const opened: { house?: House; app?: FastifyInstance } = {}
  const ready = (): House => {
    if (!opened.house) throw new Error('The house opens before the first test: use it inside a test')
    return opened.house
  }
  beforeAll(async () => {
    opened.house = houseOn(await openCopy())
    const auth = openAuth(opened.house.db, testSettings)
    opened.app = await openDoors(opened.house, {
      auth,
      demoPeople: async () => [],
      log: true,
      requestsAMinute: 100_000,
    })
  }, 60_000)
  afterAll(async () => {
    await opened.app?.close()
    await opened.house?.db.close()
  }, 60_000)
  return {
    get house() {
      return ready()
    },
    get app() {
      if (!opened.app) throw new Error('The doors open before the first test: use them inside a test')
      return opened.app
    },
    itIs(now) {
      ready().clock = clockOf(now)
    },
    asOwner: (work) => asOwnerOf(ready().db, work),
    api: (by) => apiOf(() => opened.app, by),
    by: (who) => callerAs(ready(), who),
  }
}

async function openCopy(): Promise<Database> {
  const template = process.env.TEST_TEMPLATE ?? ''
  const url = process.env.DATABASE_URL
  return url ? copyOnServer(url, template) : embeddedDatabase(await openClone(template))
}

async function copyOnServer(url: string, template: string): Promise<Database> {
  const name = `${template}_${newId().replaceAll('-', '').slice(-12)}`
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query(`create database ${name} template ${template}`)
  const database = openServerDatabase(withDatabase(loginUrl(url), name), 4)
  return {
    ...database,
    async close() {
      await database.close()
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}

/** As whoever migrates: on a server the migrating login; embedded, the engine's only user. */
export async function asOwnerOf<T>(db: Database, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  if (db.engine === 'postgresql') return onOwnersConnection(db, work)
  const client = await db.pool.connect()
  try {
    return await work(client)
  } finally {
    client.release()
  }
}

async function onOwnersConnection<T>(db: Database, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const { rows } = await db.pool.query<{ name: string }>('select current_database() as name')
  const client = new pg.Client({ connectionString: withDatabase(process.env.DATABASE_URL ?? '', rows[0]?.name ?? '') })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const callerAs = (house: House, who: Member): Caller => ({
  house,
  token: who.token,
  present: true,
  audit: 'test',
  requestId: newId(),
  reads: false,
  idempotency: null,
  limit: 5000,
})

function apiOf(app: () => FastifyInstance | undefined, by: Member): Api {
  const call =
    (method: 'GET' | 'POST' | 'PUT' | 'DELETE') =>
    async (url: string, body?: unknown, headers = {}) => {
      const answer = await app()?.inject({
        method,
        url: `/api${url}`,
        headers: { 'x-throughline': '1', cookie: cookieOf(by), ...headers },
        ...(body === undefined ? {} : { payload: Object(body) }),
      })
      if (!answer) throw new Error('The doors are not open')
      return { status: answer.statusCode, json: jsonOf(answer.body), text: answer.body, headers: answer.headers }
    }
  return { get: call('GET'), post: call('POST'), put: call('PUT'), delete: call('DELETE') }
}

export const cookieOf = (who: Member): string =>
  `throughline.session_token=${encodeURIComponent(signedToken(who.token, testSettings.secret))}`

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
