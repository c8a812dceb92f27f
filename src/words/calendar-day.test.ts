import { expect, test } from 'vitest'
import { typedPartialDay } from './calendar-day.ts'

test.each([
  ['1968', '1968'],
  [' 1968-03-14 ', '1968-03-14'],
  ['1968-3-4', '1968-03-04'],
  ['3/14/1968', '1968-03-14'],
  ['03/1968', '1968-03'],
  ['3.14.1968', '1968-03-14'],
])('%s is the day %s', (typed, day) => {
  expect(typedPartialDay(typed)).toBe(day)
})

test.each(['14/3/1968', '2/31/1968', 'about 1968', '68', ''])('%s is no day, and stays as it was written', (typed) => {
  expect(typedPartialDay(typed)).toBe(typed)
})
