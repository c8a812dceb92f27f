import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  displayName,
  foldedName,
  foldedText,
  initialsOf,
  legalName,
  nameSortKey,
  nameWithLegal,
} from './person-name.ts'

const delroy = { given: 'Delroy Anthony', family: 'Baptiste', preferred: 'Del' }

test('the preferred name comes first and the legal one stands in brackets', () => {
  expect(displayName(delroy)).toBe('Del Baptiste')
  expect(legalName(delroy)).toBe('Delroy Anthony Baptiste')
  expect(nameWithLegal(delroy)).toBe('Del Baptiste (Delroy Anthony Baptiste)')
  expect(initialsOf(delroy)).toBe('DB')
})

test('who has no preferred name is shown once', () => {
  expect(nameWithLegal({ given: 'Bea', family: 'Lindqvist' })).toBe('Bea Lindqvist')
  expect(nameWithLegal({ given: 'Bea', family: 'Lindqvist', preferred: ' ' })).toBe('Bea Lindqvist')
})

test('a person with one name only has a name and an initial', () => {
  expect(displayName({ given: '', family: 'Sukarno' })).toBe('Sukarno')
  expect(initialsOf({ given: '', family: 'Sukarno' })).toBe('S')
  expect(initialsOf({ given: 'Ángela', family: '' })).toBe('Á')
})

test('accents, apostrophes and hyphens do not hide a person from search', () => {
  expect(foldedText('Ángela Guzmán')).toBe('angela guzman')
  expect(foldedText('O’Brien-Łukasik')).toBe('obrien lukasik')
  expect(foldedText("O'Brien")).toBe('obrien')
  expect(foldedText('Straße  Ørsted')).toBe('strasse orsted')
})

test('a person is found by the preferred and by every legal name', () => {
  expect(foldedName(delroy).split(' ')).toEqual(['del', 'delroy', 'anthony', 'baptiste'])
})

test('a list goes by family, then by the name the person goes by, as if nobody had an accent', () => {
  const people = [
    { given: 'Zoë', family: 'Ábalos' },
    { given: 'Amara', family: 'Okafor' },
    { given: 'Ann', family: 'Abalos' },
  ]
  const inOrder = people.toSorted((one, other) => (nameSortKey(one) < nameSortKey(other) ? -1 : 1))
  expect(inOrder.map(displayName)).toEqual(['Ann Abalos', 'Zoë Ábalos', 'Amara Okafor'])
})

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldedText(foldedText(text))).toBe(foldedText(text))
    }),
  )
})
