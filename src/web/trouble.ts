import { z } from 'zod'
import { catalogue, sayStored } from '../words/catalogue.ts'
import { Refusal } from '../words/refusal.ts'
import { StandsNow } from '../words/stands-now.ts'
import { say } from './en.ts'

/** The session has ended: only signing in again mends it. */
export class SignedOut extends Error {
  constructor() {
    super('signed out')
    this.name = 'SignedOut'
  }
}

/** The server could not be reached; whether it did the act is not known. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause })
    this.name = 'Unreachable'
  }
}

/** The server failed. Its log knows more under `requestId`. */
export class Broken extends Error {
  readonly status: number
  readonly requestId: string | undefined

  constructor(status: number, requestId: string | undefined) {
    super(`broken ${status}`)
    this.name = 'Broken'
    this.status = status
    this.requestId = requestId
  }
}

const StaleValues = z.object({ version: z.number().int().optional(), now: StandsNow })

/** What stands now, when somebody else was faster; null for every other trouble. */
export function standsNowOf(error: unknown): StandsNow | null {
  const read = StaleValues.safeParse(error instanceof Refusal ? error.values : null)
  return read.success ? read.data.now : null
}

/** The version to act on: the one that was seen, or the one that a stale edit has just shown. */
export function versionAfter(error: unknown, seen: number): number {
  const read = StaleValues.safeParse(error instanceof Refusal ? error.values : null)
  return Math.max(seen, (read.success && read.data.version) || seen)
}

/** What went wrong, as a sentence for the person in front of the screen. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return refusalSentence(error)
  if (error instanceof SignedOut) return say('signed_out')
  if (error instanceof Unreachable) return say('unreachable')
  if (error instanceof Broken && error.requestId) return say('broken_with_number', { number: error.requestId })
  return say('broken')
}

/** A room's own sentence when its words are on this page, else the one that the server sent along. */
function refusalSentence(refusal: Refusal): string {
  const unread = new Set(unreadFields(refusal).map(({ message }) => message))
  if (unread.size > 0) return [...unread].join(' ')
  const [room = '', key = ''] = refusal.code.split(':')
  if (catalogue.exists(key, { ns: room })) return sayStored(refusal.code, refusal.values)
  return String(refusal.values['sentence'] ?? say('broken'))
}

const Unread = z.object({ problems: z.array(z.object({ field: z.string(), message: z.string() })) })

/** What the server could not read of what was sent, field by field, each with its sentence. */
export const unreadFields = ({ values }: Refusal): { field: string; message: string }[] =>
  Unread.safeParse(values).data?.problems ?? []
