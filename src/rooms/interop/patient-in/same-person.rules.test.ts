import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSameIdentifier, isSomebodyElse } from './same-person.rules.ts'

const ana = { given: 'Ana María', family: 'Ejemplar', birthDate: '1948-05-02' }

describe('somebody else', () => {
  test.each([
    ['a name and a birth date that both differ', { given: 'Otto', birthDate: '1971-01-01' }, true],
    ['a birth date alone: it may be a slip', { birthDate: '1971-01-01' }, false],
    ['a name alone: people marry', { given: 'Ana', family: 'Neu' }, false],
    ['an accent and another date', { given: 'ANA MARIA', birthDate: '1948-02-05' }, false],
    ['a name, where nobody knows the date', { given: 'Otto', birthDate: null }, false],
    ['a name, where the year agrees and the day is not known', { given: 'Otto', birthDate: '1948' }, false],
    ['no name at all', { given: '', family: '', birthDate: '1971-01-01' }, false],
  ])('by %s: %s', (_what, change, is) => {
    expect(isSomebodyElse({ ...ana, ...change }, ana)).toBe(is)
  })

  test('is so whoever is looked at first', () => {
    const name = fc.constantFrom('Ana', 'ana', 'Otto', '')
    const date = fc.constantFrom(null, '1948', '1948-05', '1948-05-02', '1971-01-01')
    const somebody = fc.record({ given: name, family: name, birthDate: date })
    fc.assert(
      fc.property(somebody, somebody, (one, other) => isSomebodyElse(one, other) === isSomebodyElse(other, one)),
    )
  })
})

test('a number of another kind is another number; a kind that nobody said fits all', () => {
  const held = { system: 'https://mrn.example.org', type: 'MR', value: '7' }
  const is = (type: string | null) => isSameIdentifier({ ...held, type }, held)
  expect([is('MR'), is(null), is('AN')]).toEqual([true, true, false])
})
