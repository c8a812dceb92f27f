import { expect, test } from 'vitest'
import { layerOf } from './title-words.ts'

const asks = (layer: string, words: object, verb = 'write_summary') =>
  layerOf({ layer, verb, words: { ...words } }, 'Riverside')

test('whose word holds is said, and what the other asked for', () => {
  const words = { withinUnit: 'day', withinCount: 7, otherLayer: 'base', otherUnit: 'day', otherCount: 14 }
  expect(asks('agency', words)).toBe('Riverside asks for 7 days. The pack: 14 days.')
})

test('where only one speaks, that one is named', () => {
  expect(asks('base', { withinUnit: 'business_day', withinCount: 2 })).toBe('The pack asks for 2 business days.')
  expect(asks('federal', {})).toBe('Federal law asks for this.')
  expect(asks('agency', { withinUnit: 'business_day', withinCount: 0 })).toBe('Riverside asks for the same day.')
})

test('what somebody set by hand is no word of the pack', () => {
  expect(asks('base', { withinUnit: 'day', withinCount: 3 }, 'do_task')).toBeNull()
})
