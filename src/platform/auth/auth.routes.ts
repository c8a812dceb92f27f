import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { limitOfSignIn } from '../http/limits.ts'
import type { Auth } from './auth.ts'

/** Hands better-auth's own addresses through. It has its own rate limits and checks the origin itself. */
export function authRoutes(app: FastifyInstance, auth: Auth): void {
  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    const response = await auth.handler(asWebRequest(request))
    reply.code(response.status)
    for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value)
    const cookies = response.headers.getSetCookie()
    if (cookies.length > 0) reply.header('set-cookie', cookies.map(untilClosed))
    return reply.send(response.body ? await response.text() : null)
  }
  app.post('/api/auth/sign-in/email', { config: { open: true, rateLimit: limitOfSignIn }, handler })
  app.route({ method: ['GET', 'POST'], url: '/api/auth/*', config: { open: true }, handler })
}

/**
 * The browser keeps what opens the house until it is closed. How long it opens is for auth.open to say, which gives more
 * time to whoever works: a cookie with an age of its own would end a session in the middle of a sentence.
 */
const untilClosed = (cookie: string): string =>
  /;\s*max-age=0/i.test(cookie) ? cookie : cookie.replaceAll(/;\s*(max-age|expires)=[^;]*/gi, '')

function asWebRequest(request: FastifyRequest): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (name !== 'content-length' && value !== undefined) headers.set(name, String(value))
  }
  headers.set('x-forwarded-for', request.ip)
  return new Request(`${request.protocol}://${request.host}${request.url}`, {
    method: request.method,
    headers,
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
  })
}
