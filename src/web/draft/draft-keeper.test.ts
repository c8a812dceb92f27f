import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { openGate } from '../sign-in-gate.ts'
import { DraftKeeper } from './draft-keeper.ts'
import { localKey } from './local-draft.ts'

const amara = '0f8fad5b-d9cb-469f-a165-70867728950e'
const thaddeus = '7c9e6679-7425-40de-944b-e07fc1f90ae7'
const key = localKey(amara, 'contact_note', thaddeus)
const shape = z.object({ text: z.string(), minutes: z.number() })
type Note = z.infer<typeof shape>

let storage: Storage
let page: EventTarget
let desk: ReturnType<typeof serverDesk>
const stops: (() => void)[] = []

beforeEach(() => {
  vi.useFakeTimers()
  storage = memory()
  page = new EventTarget()
  desk = serverDesk()
  vi.stubGlobal('fetch', desk.fetch)
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  openGate()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a change is on this device at once and on the server two seconds later', async () => {
  const { keeper } = await opened()
  keeper.change({ text: 'Called.', minutes: 12 })
  expect(onDevice()).toMatchObject({ body: { text: 'Called.' }, base: 0 })
  expect(keeper.view().state).toEqual({ kind: 'saving' })
  await vi.advanceTimersByTimeAsync(2_000)
  expect(desk.draft()).toMatchObject({ body: { text: 'Called.', minutes: 12 }, version: 1 })
  expect(keeper.view().state).toMatchObject({ kind: 'saved' })
})

test('what the server has confirmed does not stay on the device', async () => {
  const { keeper } = await opened()
  keeper.change({ text: 'Called.', minutes: 12 })
  await vi.advanceTimersByTimeAsync(2_000)
  expect(onDevice()).toBeNull()
})

test('somebody who types on is saved every two seconds, not only when she stops', async () => {
  const { keeper } = await opened()
  for (let second = 0; second < 10; second += 1) {
    keeper.change({ text: 'x'.repeat(second + 1), minutes: 1 })
    await vi.advanceTimersByTimeAsync(1_000)
  }
  expect(desk.saves()).toBeGreaterThanOrEqual(4)
})

test('a killed tab loses nothing: the next one goes on with the device’s words and sends them', async () => {
  const { keeper } = await opened()
  keeper.change({ text: 'Two falls.', minutes: 12 })
  const next = await opened()
  expect(next.keeper.view().body.text).toBe('Two falls.')
  expect(desk.draft()).toMatchObject({ body: { text: 'Two falls.' } })
})

test('closing the page sends what is unsent', async () => {
  const { keeper } = await opened()
  keeper.change({ text: 'Two falls.', minutes: 12 })
  page.dispatchEvent(new Event('pagehide'))
  await vi.advanceTimersByTimeAsync(0)
  expect(desk.draft()).toMatchObject({ body: { text: 'Two falls.' } })
})

test('without a network it says that the words are kept on this device, and sends them later', async () => {
  const { keeper } = await opened()
  desk.cut()
  keeper.change({ text: 'In the lift.', minutes: 3 })
  await vi.advanceTimersByTimeAsync(2_000)
  expect(keeper.view().state).toEqual({ kind: 'kept' })
  desk.mend()
  page.dispatchEvent(new Event('online'))
  await vi.advanceTimersByTimeAsync(0)
  expect(desk.draft()).toMatchObject({ body: { text: 'In the lift.' } })
})

test('signed out it says so, and saves by itself once she has signed in again', async () => {
  const { keeper } = await opened()
  desk.signOut()
  keeper.change({ text: 'Still here.', minutes: 3 })
  await vi.advanceTimersByTimeAsync(2_000)
  expect(keeper.view().state).toEqual({ kind: 'signed_out' })
  desk.signIn()
  openGate()
  await vi.advanceTimersByTimeAsync(0)
  expect(keeper.view().state).toMatchObject({ kind: 'saved' })
})

test('changed on another device too, both are kept and she chooses', async () => {
  const { keeper } = await opened()
  keeper.change({ text: 'Mine.', minutes: 3 })
  await vi.advanceTimersByTimeAsync(2_000)
  desk.changeElsewhere({ text: 'From the phone.', minutes: 5 })
  keeper.change({ text: 'Mine, longer.', minutes: 3 })
  await vi.advanceTimersByTimeAsync(2_000)
  expect(keeper.view()).toMatchObject({ body: { text: 'Mine, longer.' }, other: { body: { text: 'From the phone.' } } })
  expect(desk.draft()).toMatchObject({ body: { text: 'From the phone.' } })
  keeper.choose('other')
  await vi.advanceTimersByTimeAsync(0)
  expect(keeper.view()).toMatchObject({ body: { text: 'From the phone.' }, other: undefined, state: { kind: 'saved' } })
})

test('once it became a signed note it is forgotten, also what was on its way', async () => {
  const { keeper } = await opened()
  keeper.change({ text: 'Called.', minutes: 12 })
  await keeper.hold()
  keeper.forget()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(desk.draft()).toBeNull()
  expect(onDevice()).toBeNull()
})

test('a draft of an older form takes what it lacks from the untouched one', async () => {
  desk.changeElsewhere({ text: 'Old.' })
  expect((await opened()).keeper.view().body).toEqual({ text: 'Old.', minutes: 0 })
})

async function opened(): Promise<{ keeper: DraftKeeper<Note> }> {
  const of = { kind: 'contact_note', subjectId: thaddeus, staffId: amara, title: 'Contact note', shape }
  const keeper = new DraftKeeper({ ...of, initial: { text: '', minutes: 0 } }, { storage, page })
  stops.push(keeper.start())
  await vi.advanceTimersByTimeAsync(0)
  return { keeper }
}

const onDevice = (): unknown => JSON.parse(storage.getItem(key) ?? 'null')

/** The server's side of a draft, as its contract says it. */
function serverDesk() {
  let draft: { body: unknown; version: number } | null = null
  let [line, signedIn, saves] = [true, true, 0]
  const whole = () =>
    draft && { kind: 'contact_note', subjectId: thaddeus, title: '', savedAt: '2026-11-23T16:06:42.000Z', ...draft }
  const save = (asked: { body: unknown; version: number }) => {
    if (asked.version !== (draft?.version ?? 0)) return answer(409, { code: 'platform:stale_edit', title: 'Stale' })
    draft = { body: asked.body, version: asked.version + 1 }
    saves += 1
    return answer(200, { version: draft.version, savedAt: '2026-11-23T16:06:42.000Z' })
  }
  return {
    fetch: async (_address: string, request: RequestInit) => {
      if (!line) throw new TypeError('no network')
      if (!signedIn) return answer(401, {})
      return request.method === 'PUT' ? save(JSON.parse(String(request.body))) : answer(200, { draft: whole() })
    },
    draft: () => draft,
    saves: () => saves,
    cut: () => (line = false),
    mend: () => (line = true),
    signOut: () => (signedIn = false),
    signIn: () => (signedIn = true),
    changeElsewhere: (body: unknown) => (draft = { body, version: (draft?.version ?? 0) + 1 }),
  }
}

const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status })

function memory(): Storage {
  const kept = new Map<string, string>()
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size
    },
  }
}
