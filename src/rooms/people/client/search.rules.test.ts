import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDay } from '../../../words/calendar-day.ts'
import { isSearchable, soughtBy } from './search.rules.ts'

const today = calendarDay('2026-11-23')
const sought = (typed: string) => soughtBy(typed, today)

test.each([
  '1968-03-14',
  '1968/3/14',
  '3/14/1968',
  '14.3.1968',
  '14-03-1968',
  '3/14/68',
  '14 Mar 1968',
  'March 14, 1968',
  '14 de marzo de 1968',
  '19680314',
  '03141968',
])('a birth date may be typed as %s', (typed) => {
  expect(sought(typed).births).toContain('1968-03-14')
})

test('whose day is not known is found by the month and the year that are', () => {
  expect(sought('3/14/1968').births).toEqual(['1968-03-14', '1968-03', '1968'])
})

test('the third of April and the fourth of March are both meant by 3/4/1968', () => {
  expect(sought('3/4/1968').births).toEqual(expect.arrayContaining(['1968-03-04', '1968-04-03']))
})

test('nobody was born in the future, nor on a day that does not exist', () => {
  expect(sought('3/14/27').births).toContain('1927-03-14')
  expect(sought('2027-03-14').births).toEqual([])
  expect(sought('1968-02-31').births).toEqual([])
})

test('a name may stand beside a date, a year or a month', () => {
  expect(sought('baptiste 3/14/1968')).toMatchObject({ words: 'baptiste', births: ['1968-03-14', '1968-03', '1968'] })
  expect(sought('baptiste 1968')).toMatchObject({ words: 'baptiste', births: [], birthStart: '1968' })
})

test('part of a telephone number is enough', () => {
  expect(sought('0129').partOfNumber).toBe('0129')
  expect(sought('(555) 555-0129').partOfNumber).toBe('5555550129')
  expect(sought('0129').words).toBe('')
})

test('a record number needs no prefix', () => {
  expect(sought('20041').recordNumber).toBe('TL-20041')
  expect(sought('tl-20041').recordNumber).toBe('TL-20041')
})

test('what could be an identifier is looked for as one, and no typed sign widens the search', () => {
  expect(sought('MC-88%_1').code).toBe('mc-881')
  expect(sought('baptiste').code).toBeNull()
})

test('a single letter finds nobody', () => {
  expect(isSearchable(sought('a'))).toBe(false)
  expect(isSearchable(sought(' '))).toBe(false)
  expect(isSearchable(sought('ng'))).toBe(true)
})

test('whatever is typed can be read', () => {
  fc.assert(fc.property(fc.string({ maxLength: 60 }), (typed) => sought(typed).births.every((day) => day <= today)))
})
