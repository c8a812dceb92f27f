import { expect, test } from 'vitest'
import { z } from 'zod'
import './typed.ts'

const said = (shape: z.ZodType, typed: unknown) => shape.safeParse(typed).error?.issues[0]?.message

test.each([
  ['nothing', z.string().min(1), '', 'Fill this in.'],
  ['a field left out', z.object({ title: z.string() }), {}, 'Fill this in.'],
  ['a title of 301 letters', z.string().max(300), 'x'.repeat(301), 'Too long: at most 300 characters.'],
  ['a password of five letters', z.string().min(12), 'short', 'Too short: at least 12 characters.'],
  ['half a minute', z.number().int(), 0.5, 'Write a whole number.'],
  ['a day of 1,441 minutes', z.number().max(1440), 1441, 'Too high: at most 1440.'],
  ['30 February', z.iso.date(), '2026-02-30', 'There is no such day. Write it as year, month, day: 2026-11-25.'],
  ['an address without @', z.email(), 'amara', 'This is no email address. Write one like name@example.org.'],
  ['a choice that is not offered', z.enum(['yes', 'no']), 'perhaps', 'Choose one of what is offered.'],
])('%s is told in a sentence', (_what, shape, typed, sentence) => {
  expect(said(shape, typed)).toBe(sentence)
})

test("a contract's own words stand before the common ones", () => {
  expect(said(z.string().max(2, 'Two letters, such as MA.'), 'Massachusetts')).toBe('Two letters, such as MA.')
})
