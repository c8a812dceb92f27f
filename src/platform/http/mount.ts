import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Route } from '../../words/route.ts'
import { tokenIn } from '../auth/session-cookie.ts'
import type { LinkCaller } from '../db/as-link.ts'
import { SignedOut } from '../db/as-staff.ts'
import type { Caller } from '../db/caller.ts'
import { refuse } from '../en.ts'
import type { House } from '../house.ts'
import type { LinkPurpose } from '../link/link.ts'
import { limitOfLink } from './limits.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    door?: Route
    /** Said aloud by the few doors that need no session. */
    open?: true
  }
}

type Out<T> = T extends z.ZodType ? z.output<T> : undefined

/** What a room does with one request: everything parsed, and the caller whose session it is. */
export type Answering<R extends Route> = (asked: {
  by: Caller
  params: Out<R['params']>
  query: Out<R['query']>
  body: Out<R['body']>
}) => Promise<z.input<R['answer']>>

export type Mount = <R extends Route>(door: R, answer: Answering<R>) => void

const screenLimit = 5000

/** The few doors that need no session: set-up, the demo's people. */
export type MountOpen = <R extends Route>(
  door: R,
  answer: (asked: { body: Out<R['body']> }) => Promise<z.input<R['answer']>>,
) => void

/** What a link opens, by the token in its address: no session, one thing, and few tries a minute. */
export type MountLink = <R extends Route>(
  door: R,
  purpose: LinkPurpose,
  answer: (asked: { by: LinkCaller; body: Out<R['body']> }) => Promise<z.input<R['answer']>>,
) => void

export type Doors = { mount: Mount; mountOpen: MountOpen; mountLink: MountLink; api: FastifyInstance; house: House }

/** Mounts contract routes. A door without an audit name does not compile; one mounted by hand is refused at start. */
export function doorsOf(api: FastifyInstance, house: House): Doors {
  const mount: Mount = (door, answer) =>
    void api.route({
      ...shapeOf(door),
      onRequest: async (request) => void sessionIn(house, request), // before anything of a stranger's is parsed
      handler: async (request, reply) => {
        const by = callerOf(house, door, request)
        reply.code(door.status ?? 200)
        return answer(Object.assign({ by }, askedIn(door, request)))
      },
    })
  const mountOpen: MountOpen = (door, answer) =>
    void api.route({
      ...shapeOf(door),
      handler: async (request, reply) => {
        reply.code(door.status ?? 200)
        return answer(askedIn(door, request))
      },
    })
  const mountLink: MountLink = (door, purpose, answer) =>
    void api.route({
      ...shapeOf(door),
      config: { door, rateLimit: limitOfLink },
      handler: async (request, reply) => {
        const by = linkCallerOf(house, door, purpose, request)
        reply.code(door.status ?? 200)
        return answer(Object.assign({ by }, askedIn(door, request)))
      },
    })
  return { mount, mountOpen, mountLink, api, house }
}

/** For the few doors that answer with a file or a stream, and are mounted by hand: guarded and described like the others. */
export const shapeByHand = (house: House, door: Route) => {
  const { method, url, config, schema } = shapeOf(door)
  const { response: _json, ...asked } = schema
  return {
    method,
    url,
    config,
    schema: asked,
    onRequest: async (request: FastifyRequest) => void sessionIn(house, request),
  }
}

const shapeOf = (door: Route) => ({
  method: door.method,
  url: door.path,
  config: { door },
  schema: {
    summary: door.summary,
    ...(door.params ? { params: door.params } : {}),
    ...(door.query ? { querystring: door.query } : {}),
    ...(door.body ? { body: door.body } : {}),
    response: { [door.status ?? 200]: door.answer },
  },
})

type Asked<R extends Route> = { params: Out<R['params']>; query: Out<R['query']>; body: Out<R['body']> }

/** Fastify has parsed these by the door's own schemas: here the compiler is told so, once for the whole house. */
function askedIn<R extends Route>(_door: R, request: FastifyRequest): Asked<R>
function askedIn(_door: Route, request: FastifyRequest) {
  return { params: request.params, query: request.query, body: request.body }
}

const Key = z.uuid()

function keyIn(header: string | string[]): string {
  const key = Key.safeParse(header)
  if (!key.success) throw refuse('key_unreadable')
  return key.data
}

/** Who asks through this request. Refuses without a session, and writes that did not come from our own pages. */
export function callerOf(house: House, door: Route, request: FastifyRequest, limit = screenLimit): Caller {
  const token = sessionIn(house, request)
  const reads = door.method === 'GET'
  if (!reads && request.headers['x-throughline'] === undefined) throw refuse('not_from_our_pages')
  const key = request.headers['idempotency-key']
  return {
    house,
    token,
    present: request.headers['x-background'] === undefined,
    audit: door.audit,
    requestId: request.id,
    reads,
    idempotency: reads || key === undefined ? null : { key: keyIn(key), asked: hashOf(request) },
    limit,
  }
}

const InAddress = z.object({ token: z.string() })

function linkCallerOf(house: House, door: Route, purpose: LinkPurpose, request: FastifyRequest): LinkCaller {
  if (door.method !== 'GET' && request.headers['x-throughline'] === undefined) throw refuse('not_from_our_pages')
  const { token } = InAddress.parse(request.params)
  return { house, token, purpose, audit: door.audit, requestId: request.id, limit: screenLimit }
}

function sessionIn(house: House, request: FastifyRequest): string {
  const token = tokenIn(request.cookies, house.settings.secret)
  if (!token) throw new SignedOut()
  return token
}

const hashOf = (request: FastifyRequest): string =>
  createHash('sha256')
    .update(JSON.stringify([request.url, request.body ?? null]))
    .digest('hex')
