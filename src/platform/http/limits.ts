import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { tokenIn } from '../auth/session-cookie.ts'
import type { House } from '../house.ts'

const aMinute = { timeWindow: '1 minute' }

/**
 * A whole office sits behind one address: whoever is signed in is counted alone, everybody else by address. The files of
 * the screens are not counted: one page loads dozens, a browser keeps them for a year, and they ask nothing of the database.
 */
export const limitOfEach = ({ settings }: House, max = 1200) => ({
  ...aMinute,
  max,
  allowList: ({ url }: FastifyRequest) => url.startsWith('/assets/'),
  keyGenerator: (request: FastifyRequest) => tokenIn(request.cookies, settings.secret) ?? request.ip,
})

const Named = z.object({ email: z.string() })

/** Tries of one email from one address, so that a colleague who forgot her password locks out nobody else. */
export const limitOfSignIn = {
  ...aMinute,
  max: 10,
  hook: 'preHandler' as const, // the body is read by then
  keyGenerator: ({ ip, body }: FastifyRequest) => `${ip} ${Named.safeParse(body).data?.email.toLowerCase() ?? ''}`,
}

/** Nobody guesses a token of 192 bits; nobody is let try either. A household behind one address has enough of these. */
export const limitOfLink = { ...aMinute, max: 30, keyGenerator: ({ ip }: FastifyRequest) => `link ${ip}` }
