import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ada, amara, bea, delroy, delroysCase, imani, type Member, noor, pru, sam, tomas, viggo } from '../cast.ts'
import { cookieOf, freshHouse } from '../house.ts'

const house = freshHouse()

/** Doors that need no session, each for a reason that a reader can see. */
const open = [
  'GET /api/openapi.json',
  'GET /api/setup',
  'POST /api/setup',
  'GET /api/demo-people',
  'GET /api/auth/{*}',
  'POST /api/auth/{*}',
  'POST /api/auth/sign-in/email',
  'GET /api/sign/{token}',
  'POST /api/sign/{token}',
]

const Described = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.object({ summary: z.string().optional() }))),
})

type Door = { name: string; method: 'GET' | 'POST' | 'PUT' | 'DELETE'; path: string; summary: string }
const doors: Door[] = []

beforeAll(async () => {
  const { paths } = Described.parse((await house.app.inject('/api/openapi.json')).json())
  for (const [path, methods] of Object.entries(paths))
    for (const [method, { summary = '' }] of Object.entries(methods)) {
      const upper = z.enum(['GET', 'POST', 'PUT', 'DELETE']).safeParse(method.toUpperCase())
      if (upper.success) doors.push({ name: `${upper.data} ${path}`, method: upper.data, path, summary })
    }
})

const guarded = () => doors.filter(({ name }) => !open.includes(name))

/** An address with Delroy in every place where it names somebody. */
const addressOf = ({ path }: Door): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => (/case|referral/i.test(name) ? delroysCase : delroy))

const ask = (door: Door, who: Member | null) =>
  house.app.inject({
    method: door.method,
    url: addressOf(door),
    headers: { 'x-throughline': '1', ...(who && { cookie: cookieOf(who) }) },
    ...(door.method === 'GET' ? {} : { payload: {} }),
  })

test('every door says in a sentence what it is for', () => {
  expect(doors.length).toBeGreaterThan(80)
  expect(guarded().filter(({ summary }) => !/^[A-Z].{15,}/.test(summary))).toEqual([])
})

test('no door but the few that are named opens to somebody who is not signed in', async () => {
  const opened: string[] = []
  for (const door of guarded()) {
    const { statusCode } = await ask(door, null)
    if (statusCode !== 401) opened.push(`${door.name} ${statusCode}`)
  }
  expect(opened).toEqual([])
})

const outsiders = [noor, viggo, ada, pru, bea].map((who) => ({ who, name: who.name }))

describe.each(outsiders)('$name, who must not see Delroy', ({ who }) => {
  test('learns nothing of him at any door that reads', async () => {
    const told: string[] = []
    for (const door of guarded().filter(({ method, path }) => method === 'GET' && !path.endsWith('/live'))) {
      const { statusCode, body } = await ask(door, who)
      if (statusCode >= 500 || /Baptiste|Delroy/.test(body)) told.push(`${door.name} ${statusCode}`)
    }
    expect(told).toEqual([])
  })

  test('changes nothing at any door about him that writes', async () => {
    const changed: string[] = []
    for (const door of guarded().filter(({ method, path }) => method !== 'GET' && path.includes('{'))) {
      const { statusCode } = await ask(door, who)
      if (statusCode < 400 || statusCode >= 500) changed.push(`${door.name} ${statusCode}`)
    }
    expect(changed).toEqual([])
  })
})

test.each([amara, imani, tomas, sam].map((who) => ({ who, name: who.name })))(
  'no door that reads breaks for $name, whatever its address names',
  async ({ who }) => {
    const broken: string[] = []
    for (const door of guarded().filter(({ method, path }) => method === 'GET' && !path.endsWith('/live'))) {
      const { statusCode } = await ask(door, who)
      if (statusCode >= 500) broken.push(`${door.name} ${statusCode}`)
    }
    expect(broken).toEqual([])
  },
)
