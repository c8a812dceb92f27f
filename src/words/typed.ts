import { z } from 'zod'
import { sayingsOf } from './catalogue.ts'

/** What is wrong with what somebody typed, wherever a contract reads it: in a form, at a door, in a file. */
const typedEn = {
  missing: 'Fill this in.',
  too_long: 'Too long: at most {{count}} characters.',
  too_short: 'Too short: at least {{count}} characters.',
  too_many: 'Too many: at most {{count}}.',
  too_few: 'Too few: at least {{count}}.',
  too_high: 'Too high: at most {{count}}.',
  too_low: 'Too low: at least {{count}}.',
  not_whole: 'Write a whole number.',
  no_such_day: 'There is no such day. Write it as year, month, day: 2026-11-25.',
  no_email: 'This is no email address. Write one like name@example.org.',
  not_offered: 'Choose one of what is offered.',
  unreadable: 'This cannot be read. Write it as the hint or the label says.',
} as const

const say = sayingsOf('typed', typedEn)

/** Sentences for every contract of the house; a contract's own words stand before them. Source of the shapes: zod 4. */
z.config({ customError: (issue) => sentenceFor(issue) })

type Issue = Parameters<NonNullable<ReturnType<typeof z.config>['customError']>>[0]

function sentenceFor(issue: Issue): string {
  if (issue.code === 'too_big') return tooMuch(issue.origin, Number(issue.maximum))
  if (issue.code === 'too_small') return tooLittle(issue.origin, Number(issue.minimum))
  if (issue.code === 'invalid_format') return misshapen(issue.format)
  if (issue.code === 'invalid_type') return ofAnotherKind(issue.input, issue.expected)
  return say(issue.code === 'invalid_value' ? 'not_offered' : 'unreadable')
}

const isWords = (origin: string): boolean => origin === 'string'
const isNumber = (origin: string): boolean => origin === 'number' || origin === 'int'

function tooMuch(origin: string, count: number): string {
  if (isWords(origin)) return say('too_long', { count })
  return say(isNumber(origin) ? 'too_high' : 'too_many', { count })
}

function tooLittle(origin: string, count: number): string {
  if (isWords(origin)) return count === 1 ? say('missing') : say('too_short', { count })
  return say(isNumber(origin) ? 'too_low' : 'too_few', { count })
}

function misshapen(format: string): string {
  if (format === 'date') return say('no_such_day')
  return say(format === 'email' ? 'no_email' : 'unreadable')
}

function ofAnotherKind(input: unknown, expected: string): string {
  if (input === undefined || input === null || input === '') return say('missing')
  return say(expected === 'int' ? 'not_whole' : 'unreadable')
}
