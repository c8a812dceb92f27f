import { expect, test } from 'vitest'
import { askedOf, askedWords, isSameAsked, reworded } from './asked.ts'
import type { Asked } from './obligation.ts'

const fourteen: Asked = { unit: 'day', withinCount: 14, layer: 'base' }
const seven: Asked = { unit: 'day', withinCount: 7, layer: 'agency', beaten: fourteen }
const byFact: Asked = { unit: 'day', layer: 'base' }

test.each([
  ['one layer alone', fourteen],
  ['a stricter layer and the one that it beat', seven],
  ['a day that somebody named', byFact],
])('what was kept of a clock reads back as what was asked: %s', (_, asked) => {
  expect(askedOf({ ...asked, words: askedWords(asked) })).toEqual(asked)
})

test('once the clock asks for something else, nothing of what it asked before is left in the words', () => {
  const words = { withWhom: 'Dr. Imaginary', ...askedWords(seven) }
  expect(reworded(words, fourteen)).toEqual({ withWhom: 'Dr. Imaginary', withinUnit: 'day', withinCount: 14 })
  expect(reworded(words, byFact)).toEqual({ withWhom: 'Dr. Imaginary' })
})

test('the same span is another clock when it is another layer’s, or beats another', () => {
  expect(isSameAsked(fourteen, { ...fourteen })).toBe(true)
  expect(isSameAsked(fourteen, { ...fourteen, layer: 'agency' })).toBe(false)
  expect(isSameAsked(seven, { ...seven, beaten: { ...fourteen, withinCount: 10 } })).toBe(false)
})
