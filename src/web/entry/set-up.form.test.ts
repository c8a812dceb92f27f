import { expect, test } from 'vitest'
import { readSetUpForm } from './set-up.form.ts'

const typed = {
  agencyName: 'Riverside',
  zone: 'America/New_York',
  name: 'Ada Quill',
  email: 'ada@example.org',
  password: 'a long enough phrase',
}

const form = (change: Partial<typeof typed>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries({ ...typed, ...change })) data.set(name, value)
  return data
}

test('an agency and its first administrator are read as they were typed, without spaces at the ends', () => {
  expect(readSetUpForm(form({ agencyName: ' Riverside ' })).setup).toEqual(typed)
})

test.each([
  ['agencyName', '  '],
  ['zone', ''],
  ['name', ''],
  ['email', 'ada'],
  ['password', 'short'],
])('%s that is missing or too short is said beside its own field', (field, value) => {
  expect(Object.keys(readSetUpForm(form({ [field]: value })).problems ?? {})).toEqual([field])
})
