import { afterEach, beforeEach, expect, expectTypeOf, test, vi } from 'vitest'
import { z } from 'zod'
import { Refusal } from '../words/refusal.ts'
import { route } from '../words/route.ts'
import { addressOf, call } from './call-api.ts'
import { isShut, openGate } from './sign-in-gate.ts'
import { Broken, SignedOut, sentenceOf, Unreachable } from './trouble.ts'

const Client = z.object({ id: z.string(), name: z.string() })
const readClient = route({
  method: 'GET',
  path: '/clients/:id',
  summary: 'Reads a client',
  audit: 'client.read',
  params: z.object({ id: z.string() }),
  query: z.object({ as: z.string().optional(), year: z.number().optional() }),
  answer: Client,
})
const renameClient = route({
  method: 'POST',
  path: '/clients/:id/name',
  summary: 'Renames a client',
  audit: 'client.renamed',
  params: z.object({ id: z.string() }),
  body: z.object({ name: z.string() }),
  answer: Client,
})
const delroy = { id: 'RV-20418', name: 'Delroy Baptiste' }
const sent: { address: string; request: RequestInit }[] = []
let answers: (() => Response)[] = []

beforeEach(() => {
  sent.length = 0
  answers = []
  vi.stubGlobal('fetch', async (address: string, request: RequestInit) => {
    sent.push({ address, request })
    return answers.shift()?.() ?? said(200, delroy)
  })
})
afterEach(() => {
  openGate()
  vi.unstubAllGlobals()
})

test('a question goes to its address and its answer has the contract’s type', async () => {
  const client = await call(readClient, { params: { id: 'RV 1/2' }, query: { year: 2026 } })
  expect(client).toEqual(delroy)
  expectTypeOf(client).toEqualTypeOf<{ id: string; name: string }>()
  expect(sent[0]?.address).toBe('/api/clients/RV%201%2F2?year=2026')
})

test('what is not asked for does not stand in the address', () => {
  expect(addressOf(readClient, { params: { id: 'a' }, query: { as: undefined } })).toBe('/api/clients/a')
})

test('an act carries a key against doubling and the mark of our own pages; a question carries neither', async () => {
  await call(renameClient, { params: { id: 'a' }, body: { name: 'Del' } })
  await call(readClient, { params: { id: 'a' } })
  const [act, question] = sent.map(({ request }) => new Headers(request.headers))
  expect(act?.get('x-throughline')).toBe('1')
  expect(act?.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/)
  expect(act?.get('content-type')).toBe('application/json')
  expect(question?.has('idempotency-key')).toBe(false)
})

test('a refusal comes back with its code, its field and the server’s sentence', async () => {
  answers = [
    () =>
      said(422, {
        title: 'This contact is in the future.',
        code: 'record:contact_note_in_future',
        field: 'happenedAt',
      }),
  ]
  const refused = await call(renameClient, { params: { id: 'a' }, body: { name: '' } }).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Refusal)
  expect(refused).toMatchObject({ code: 'record:contact_note_in_future', field: 'happenedAt' })
  expect(sentenceOf(refused)).toBe('This contact is in the future.')
})

test('a failure of the server names its request number', async () => {
  answers = [() => said(500, { code: 'platform:our_fault', requestId: 'r-17' })]
  const broken = await call(readClient, { params: { id: 'a' } }).catch((error: unknown) => error)
  expect(broken).toBeInstanceOf(Broken)
  expect(sentenceOf(broken)).toContain('r-17')
})

test('a page of HTML from something in between is a failure, not a crash', async () => {
  answers = [() => new Response('<html>', { status: 502 })]
  await expect(call(readClient, { params: { id: 'a' } })).rejects.toBeInstanceOf(Broken)
})

test('no network is said as such', async () => {
  answers = [
    () => {
      throw new TypeError('failed')
    },
  ]
  await expect(call(readClient, { params: { id: 'a' } })).rejects.toBeInstanceOf(Unreachable)
})

test('signed out in the middle of an act, it waits at the gate and is sent again with the same key', async () => {
  answers = [() => said(401, {})]
  const act = call(renameClient, { params: { id: 'a' }, body: { name: 'Del' } })
  await vi.waitFor(() => expect(isShut()).toBe(true))
  openGate()
  expect(await act).toEqual(delroy)
  const keys = sent.map(({ request }) => new Headers(request.headers).get('idempotency-key'))
  expect(keys[0]).toBe(keys[1])
})

test('before anybody is signed in, a call throws instead of waiting', async () => {
  answers = [() => said(401, {})]
  await expect(call(readClient, { params: { id: 'a' } }, { signedOut: 'throw' })).rejects.toBeInstanceOf(SignedOut)
  expect(isShut()).toBe(false)
})

test('what nobody asked for by hand does not prolong the session', async () => {
  await call(readClient, { params: { id: 'a' } }, { background: true })
  expect(new Headers(sent[0]?.request.headers).get('x-background')).toBe('1')
})

const said = (status: number, body: unknown) => new Response(JSON.stringify(body), { status })
