import type { z } from 'zod'
import { type Draft, discardDraft, readDraft, saveDraft } from '../../words/draft.ts'
import { Refusal } from '../../words/refusal.ts'
import { call } from '../call-api.ts'
import type { SaveState } from '../save-states.ts'
import { isShut, onGate } from '../sign-in-gate.ts'
import { SignedOut } from '../trouble.ts'
import { localKey, readLocal, writeLocal } from './local-draft.ts'
import { type Json, whichDraft } from './which-draft.ts'

export type DraftOf<T> = {
  kind: string
  subjectId: string
  staffId: string
  /** How the list of drafts names it: 'Contact note, Thaddeus Wren'. */
  title: string
  /** What an untouched draft holds; a stored one is laid over it. */
  initial: T
  shape: z.ZodType<T>
}

/** What a form draws. `state` is undefined until something was written or found. */
export type DraftView<T> = {
  body: T
  ready: boolean
  state: SaveState | undefined
  /** The other words, when they were changed on another device too. */
  other: { body: T; at: string } | undefined
}

export type Device = { storage: Storage; page: EventTarget }

const everyTwoSeconds = 2_000
const untilAgain = 5_000
const kept: SaveState = { kind: 'kept' }
const saving: SaveState = { kind: 'saving' }

/** Keeps one draft: on this device with every change, on the server every two seconds, never only in memory. */
export class DraftKeeper<T> {
  #view: DraftView<T>
  #version = 0
  #unsaved = false
  #inFlight: Promise<void> | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #of: DraftOf<T>
  readonly #key: string
  readonly #device: Device
  readonly #listeners = new Set<() => void>()

  constructor(of: DraftOf<T>, device: Device) {
    this.#of = of
    this.#device = device
    this.#key = localKey(of.staffId, of.kind, of.subjectId)
    this.#view = { body: of.initial, ready: false, state: undefined, other: undefined }
  }

  readonly view = (): DraftView<T> => this.#view

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Finds what was written before; returns how to stop, which sends what is unsent. */
  start(): () => void {
    const leave = () => this.#send(true)
    const again = () => this.#send()
    this.#device.page.addEventListener('pagehide', leave)
    this.#device.page.addEventListener('online', again)
    const stopGate = onGate(() => isShut() || again())
    if (!this.#view.ready) void this.#resume()
    return () => {
      this.#device.page.removeEventListener('pagehide', leave)
      this.#device.page.removeEventListener('online', again)
      stopGate()
      leave()
    }
  }

  readonly change = (body: T): void => {
    this.#unsaved = true
    const stuck = this.#view.state?.kind === 'kept' || this.#view.state?.kind === 'signed_out'
    this.#show({ body, ...(!stuck && { state: saving }) })
    this.#keepHere()
    this.#sendIn(everyTwoSeconds)
  }

  /** After a conflict: go on with these words and let the other ones go. */
  readonly choose = (which: 'this' | 'other'): void => {
    const { body, other } = this.#view
    if (!other) return
    this.#show({ other: undefined })
    this.change(which === 'this' ? body : other.body)
    this.#send()
  }

  /** Before the act that a draft becomes: sends nothing more and waits for what is on its way. */
  readonly hold = async (): Promise<void> => {
    clearTimeout(this.#timer)
    this.#timer = undefined
    await this.#inFlight
  }

  /** After it: the server took the draft with the act. */
  readonly forget = (): void => {
    this.#unsaved = false
    this.#version = 0
    this.#device.storage.removeItem(this.#key)
    this.#show({ body: this.#of.initial, state: undefined, other: undefined })
  }

  /** It is not wanted. */
  readonly discard = async (): Promise<void> => {
    await this.hold()
    await call(discardDraft, { params: this.#place() })
    this.forget()
  }

  async #resume(): Promise<void> {
    const server = await this.#read()
    const found = whichDraft(readLocal(this.#device.storage, this.#key), server ?? null)
    if (!found) {
      this.#show({ ready: true })
      return
    }
    this.#version = found.version
    this.#unsaved = found.unsaved
    this.#show({
      body: this.#fit(found.body),
      ready: true,
      state: server && !found.unsaved ? { kind: 'saved', at: server.savedAt } : kept,
      other: found.other && { body: this.#fit(found.other.body), at: found.other.at },
    })
    this.#send()
  }

  /** Undefined when the server could not be asked. */
  async #read(): Promise<Draft | null | undefined> {
    try {
      return (await call(readDraft, { params: this.#place() })).draft
    } catch {
      return undefined
    }
  }

  #sendIn(milliseconds: number): void {
    this.#timer ??= setTimeout(() => this.#send(), milliseconds)
  }

  #send(leaving = false): void {
    if (!this.#unsaved || this.#view.other || !this.#view.ready) return
    if (this.#inFlight && !leaving) return
    clearTimeout(this.#timer)
    this.#timer = undefined
    const sent = this.#save(leaving).finally(() => {
      if (this.#inFlight === sent) this.#inFlight = undefined
    })
    this.#inFlight = sent
  }

  async #save(leaving: boolean): Promise<void> {
    const { body } = this.#view
    const saved = { title: this.#of.title, body: json(body), version: this.#version }
    try {
      const answer = await call(
        saveDraft,
        { params: this.#place(), body: saved },
        { signedOut: 'tell', keepalive: leaving },
      )
      this.#confirm(body, answer)
    } catch (error) {
      await this.#notSent(error)
    }
  }

  #confirm(body: T, { version, savedAt }: { version: number; savedAt: string }): void {
    this.#version = version
    this.#unsaved = this.#view.body !== body
    if (!this.#unsaved) {
      this.#device.storage.removeItem(this.#key)
      this.#show({ state: { kind: 'saved', at: savedAt } })
      return
    }
    this.#keepHere()
    this.#sendIn(everyTwoSeconds)
  }

  async #notSent(error: unknown): Promise<void> {
    if (error instanceof SignedOut) return this.#show({ state: { kind: 'signed_out' } })
    this.#show({ state: kept })
    if (!(error instanceof Refusal)) return this.#sendIn(untilAgain)
    const server = await this.#read()
    if (!server || server.version === this.#version) return
    this.#version = server.version
    this.#show({ other: { body: this.#fit(server.body), at: server.savedAt } })
  }

  #keepHere(): void {
    const { title } = this.#of
    const draft = { title, body: json(this.#view.body), base: this.#version, changedAt: new Date().toISOString() }
    writeLocal(this.#device.storage, this.#key, draft)
  }

  /** An older form may have had other fields: what it lacks is taken from the untouched one. */
  #fit(body: Json): T {
    const fields = body !== null && typeof body === 'object' && !Array.isArray(body) ? body : {}
    return this.#of.shape.safeParse({ ...this.#of.initial, ...fields }).data ?? this.#of.initial
  }

  #place() {
    return { kind: this.#of.kind, subjectId: this.#of.subjectId }
  }

  #show(change: Partial<DraftView<T>>): void {
    this.#view = { ...this.#view, ...change }
    for (const listener of this.#listeners) listener()
  }
}

/** Plain JSON: what is undefined falls away. */
const json = (body: unknown): Json => JSON.parse(JSON.stringify(body))
