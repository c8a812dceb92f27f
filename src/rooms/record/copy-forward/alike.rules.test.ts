import { expect, test } from 'vitest'
import { alikePercent, sentencesIn, stillCopied } from './alike.rules.ts'

const before = 'Home since Thursday. Two falls at night. The nurse comes daily at nine. He eats once a day.'

test('a copy is all alike, a new text is not', () => {
  expect(alikePercent(before, before)).toBe(100)
  expect(alikePercent(before, 'Met the sister today; she drives him to the clinic on every second Friday.')).toBe(0)
})

test('one word that was changed in a long note leaves it alike; a new half does not', () => {
  expect(alikePercent(before, before.replace('nine', 'ten'))).toBeGreaterThanOrEqual(85)
  const half = `${before.slice(0, 40)} Today he walked to the shop alone and cooked for both of them.`
  expect(alikePercent(before, half)).toBeLessThan(50)
})

test('the same words in another order, and a note of a few words, are no copy', () => {
  expect(
    alikePercent(
      'one two three four five six seven eight nine ten',
      'ten nine eight seven six five four three two one',
    ),
  ).toBe(0)
  expect(alikePercent('Left a message.', 'Left a message.')).toBe(0)
})

test('a sentence stops being copied once it is edited, and only that one', () => {
  const copied = sentencesIn(before)
  expect(copied).toHaveLength(4)
  expect(stillCopied(copied, before)).toEqual(copied)
  expect(stillCopied(copied, before.replace('Two falls', 'No fall'))).toEqual([copied[0], copied[2], copied[3]])
  expect(stillCopied(copied, 'All new.')).toEqual([])
})
