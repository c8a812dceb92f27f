import { refuse } from './refusals.ts'
import { Broken, Unreachable } from './trouble.ts'

/** The door of the sign-in library stands beside our own routes and has its own words. */
export async function signIn(email: string, password: string): Promise<void> {
  const response = await post('/api/auth/sign-in/email', { email, password })
  if (response.ok) return
  if (response.status === 429) throw refuse('too_many_tries')
  if (response.status >= 500) throw new Broken(response.status, undefined)
  throw refuse('email_and_password_differ', 'password')
}

export async function signOut(): Promise<void> {
  const response = await post('/api/auth/sign-out', {})
  if (!response.ok && response.status !== 401) throw new Broken(response.status, undefined)
}

async function post(address: string, body: unknown): Promise<Response> {
  try {
    return await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'x-throughline': '1' },
      body: JSON.stringify(body),
    })
  } catch (failure) {
    throw new Unreachable(failure)
  }
}
