import { expect, test } from 'vitest'
import { bornOf } from './born.rules.ts'

test('the day before a birthday is a year less', () => {
  expect(bornOf('1968-03-14', '2026-03-13')).toMatchObject({ age: 57 })
  expect(bornOf('1968-03-14', '2026-03-14')).toMatchObject({ age: 58 })
})

test('a year alone gives about an age, and no date at all gives none', () => {
  expect(bornOf('1968', '2026-11-23')).toEqual({ exact: false, age: 58, year: '1968' })
  expect(bornOf(null, '2026-11-23')).toBeNull()
})
