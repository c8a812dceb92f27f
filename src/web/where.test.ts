import { expect, test } from 'vitest'
import { searchOf } from './where.ts'

test('an address holds text: words that look like a number or a truth are read as they stand', () => {
  expect(searchOf('?q=2026&changed=true&kind=contacts&none=')).toEqual({
    q: '2026',
    changed: 'true',
    kind: 'contacts',
    none: '',
  })
})
