import { createHmac, timingSafeEqual } from 'node:crypto'

const cookieNames = ['__Secure-throughline.session_token', 'throughline.session_token']

/** The session token in a request's cookies, when better-auth's signature on it is ours. */
export function tokenIn(cookies: Record<string, string | undefined>, secret: string): string | null {
  for (const name of cookieNames) {
    const [token, signature] = splitSigned(cookies[name] ?? '')
    if (token && signature && isSigned(token, signature, secret)) return token
  }
  return null
}

function splitSigned(value: string): [string, string] {
  const dot = value.lastIndexOf('.')
  return [value.slice(0, dot), value.slice(dot + 1)]
}

function isSigned(token: string, signature: string, secret: string): boolean {
  const expected = createHmac('sha256', secret).update(token).digest()
  const given = Buffer.from(signature, 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** What better-auth would put into the cookie for this token: tests and the demo sign in without a password with it. */
export const signedToken = (token: string, secret: string): string =>
  `${token}.${createHmac('sha256', secret).update(token).digest('base64')}`
