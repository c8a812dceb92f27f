import fc from 'fast-check'
import { expect, test } from 'vitest'
import { storable } from './storable.ts'

test('whatever a file holds can be kept as text and as JSON', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { words } = storable({ words: `${text}\u0000\udfff` })
      expect(words).not.toContain('\u0000')
      expect(words.isWellFormed()).toBe(true)
    }),
  )
})

test('long ids stay different from one another', () => {
  const ids = ['a', 'b'].map((end) => storable({ logicalId: `${'x'.repeat(500)}${end}` }).logicalId)
  expect(new Set(ids).size).toBe(2)
  expect(ids.every((id) => id.length <= 200)).toBe(true)
})

test('what is short and plain stays as it is', () => {
  const record = { logicalId: '7', words: 'Ángela <b>', list: [1, null, true] }
  expect(storable(record)).toEqual(record)
})
