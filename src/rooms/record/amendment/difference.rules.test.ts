import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceOf } from './difference.rules.ts'

test('one word that was changed is told as the old one and the new one, and nothing else', () => {
  expect(differenceOf('He takes 3 mg at night.', 'He takes 5 mg at night.')).toEqual([
    { kind: 'same', text: 'He takes ' },
    { kind: 'gone', text: '3 ' },
    { kind: 'new', text: '5 ' },
    { kind: 'same', text: 'mg at night.' },
  ])
})

test('what was added in two places stands in both', () => {
  const runs = differenceOf('Two falls. Eats once.', 'Two falls at night. Eats once a day.')
  expect(runs.filter(({ kind }) => kind === 'new').map(({ text }) => text)).toEqual(['falls at night. ', 'once a day.'])
})

test('the same text has no difference, and an empty one is all gone or all new', () => {
  expect(differenceOf('Same.', 'Same.')).toEqual([{ kind: 'same', text: 'Same.' }])
  expect(differenceOf('', 'New.')).toEqual([{ kind: 'new', text: 'New.' }])
  expect(differenceOf('Old.', '')).toEqual([{ kind: 'gone', text: 'Old.' }])
})

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'a ', 'b  ', '\n'), { maxLength: 30 })
  .map((words) => words.join(' '))

test('both texts can be read back from it, word for word', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = differenceOf(before, after)
      const without = (kind: string) =>
        runs
          .filter((run) => run.kind !== kind)
          .map((run) => run.text)
          .join('')
      expect([without('new'), without('gone')]).toEqual([before, after])
    }),
  )
})

test('a very long text that was written anew is shown whole, at once', () => {
  const long = (word: string) => Array.from({ length: 5_000 }, (_, at) => `${word}${at}`).join(' ')
  expect(differenceOf(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['gone', 'new'])
})
