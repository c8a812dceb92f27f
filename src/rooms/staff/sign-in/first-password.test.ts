import { expect, test } from 'vitest'
import { firstPassword } from './first-password.ts'

test('a first password is long enough, can be read aloud, and is never the same', () => {
  const made = Array.from({ length: 200 }, firstPassword)
  for (const one of made) expect(one).toMatch(/^([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$/)
  expect(new Set(made).size).toBe(made.length)
})
