import { expect, test } from 'vitest'
import { freshHouse } from '../../../test/house.ts'
import { testSettings } from '../../../test/house-on.ts'
import { openAuth } from './auth.ts'

const house = freshHouse()

const tryToSignIn = (email: string, { remoteAddress = '127.0.0.1', password = 'not the right words' } = {}) =>
  house.app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    remoteAddress,
    headers: { 'x-throughline': '1', origin: 'http://localhost:80', host: 'localhost:80' },
    payload: { email, password },
  })

test('whoever guesses a password is stopped with a sentence; a colleague in the same office is not', async () => {
  for (let tries = 0; tries < 10; tries++) expect((await tryToSignIn('guessed@example.org')).statusCode).toBe(401)
  const stopped = await tryToSignIn('Guessed@example.org')
  expect(stopped.statusCode).toBe(429)
  expect(stopped.json()).toMatchObject({
    code: 'platform:too_many',
    title: 'Too many requests in a short time. Wait a minute, then try again.',
    requestId: expect.any(String),
  })
  expect((await tryToSignIn('colleague@example.org')).statusCode).toBe(401)
})

test('the browser keeps the session until it is closed: how long somebody may be away is counted here', async () => {
  const who = { name: 'Dot Imaginary', email: 'dot@example.org', password: 'dot opens the house' }
  await openAuth(house.house.db, testSettings).addUser(who)
  const { statusCode, headers } = await tryToSignIn(who.email, who)
  const cookie = String(headers['set-cookie'])
  expect([statusCode, cookie.includes('throughline.session_token=')]).toEqual([200, true])
  expect(cookie).toContain('HttpOnly')
  expect(cookie).not.toMatch(/max-age|expires/i)
})

test('whoever guesses from outside locks nobody out of their own office', async () => {
  for (let tries = 0; tries < 11; tries++) await tryToSignIn('sought@example.org', { remoteAddress: '198.51.100.7' })
  expect((await tryToSignIn('sought@example.org', { remoteAddress: '198.51.100.7' })).statusCode).toBe(429)
  expect((await tryToSignIn('sought@example.org', { remoteAddress: '203.0.113.4' })).statusCode).toBe(401)
})
