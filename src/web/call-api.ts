import type { z } from 'zod'
import { newId } from '../words/ids.ts'
import type { Route } from '../words/route.ts'
import { untouchedFor } from './activity.ts'
import { readProblem } from './problem.ts'
import { shutGate } from './sign-in-gate.ts'
import { SignedOut, Unreachable } from './trouble.ts'

type Part<R extends Route, K extends 'params' | 'query' | 'body'> = R[K] extends z.ZodType
  ? undefined extends z.input<R[K]>
    ? { [P in K]?: z.input<R[K]> }
    : Record<never, never> extends z.input<R[K]>
      ? { [P in K]?: z.input<R[K]> }
      : { [P in K]: z.input<R[K]> }
  : Record<never, never>

/** What a route wants to be told: its params, query and body, each only if the contract has it. */
export type Given<R extends Route> = Part<R, 'params'> & Part<R, 'query'> & Part<R, 'body'>
export type Answer<R extends Route> = z.output<R['answer']>

export type How = {
  /** A retry of the same act carries the same key, so that it never happens twice. */
  idempotencyKey?: string
  signal?: AbortSignal
  /** Goes out even while the page is closed; at most 64 kB. */
  keepalive?: boolean
  /** Does not prolong the session. Unless said: nobody touched the page for a while. */
  background?: boolean
  /** Files, sent as a form instead of a body. */
  form?: FormData
  /** Signed out: 'wait' asks over the page and repeats the call, 'tell' asks and throws, 'throw' only throws. */
  signedOut?: 'wait' | 'tell' | 'throw'
}

type Told<R extends Route> =
  Record<never, never> extends Given<R> ? [given?: Given<R>, how?: How] : [given: Given<R>, how?: How]

/**
 * Calls one door of the house. Throws a Refusal that a person can mend, SignedOut, Unreachable or Broken.
 * Answers are checked against the contract while developing; a built page trusts its own server,
 * and what is returned is always the plain JSON: an answer's schema transforms nothing.
 */
export async function call<const R extends Route>(route: R, ...[given, how = {}]: Told<R>): Promise<Answer<R>> {
  const request = requestOf(route, given ?? {}, how)
  const response = await send(addressOf(route, given ?? {}), request, how)
  if (!response.ok) throw await readProblem(response)
  const answer = await response.json()
  if (import.meta.env.DEV) route.answer.parse(answer)
  return answer
}

type Loose = { params?: unknown; query?: unknown; body?: unknown }

/** Where a route stands, with its parameters and query filled in: also the href of a download. */
export function addressOf(route: Route, given: Loose): string {
  const params = textsOf(given.params)
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params.get(name) ?? ''))
  const query = new URLSearchParams([...textsOf(given.query)]).toString()
  return `/api${path}${query && `?${query}`}`
}

const textsOf = (values: unknown): Map<string, string> =>
  new Map(
    Object.entries(values ?? {}).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as const],
    ),
  )

const untouchedLong = 15_000

function requestOf(route: Route, given: Loose, how: How): RequestInit {
  const writes = route.method !== 'GET'
  const background = how.background ?? untouchedFor() > untouchedLong
  return {
    method: route.method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(writes && { 'x-throughline': '1', 'idempotency-key': how.idempotencyKey ?? newId() }),
      ...(background && { 'x-background': '1' }),
      ...(given.body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(given.body !== undefined && { body: JSON.stringify(given.body) }),
    ...(how.form && { body: how.form }),
    ...(how.signal && { signal: how.signal }),
    ...(how.keepalive && { keepalive: true }),
  }
}

async function send(address: string, request: RequestInit, how: How): Promise<Response> {
  const response = await reach(address, request)
  if (response.status !== 401) return response
  if (how.signedOut === 'throw') throw new SignedOut()
  const signedInAgain = shutGate()
  if (how.signedOut === 'tell') throw new SignedOut()
  await signedInAgain
  return await send(address, request, how)
}

async function reach(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request)
  } catch (failure) {
    if (request.signal?.aborted) throw failure
    throw new Unreachable(failure)
  }
}
