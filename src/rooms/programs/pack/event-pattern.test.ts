import { expect, test } from 'vitest'
import { type EventPattern, type FactualEvent, matchesPattern } from './event-pattern.ts'

const contact: FactualEvent = {
  kind: 'contact.recorded',
  facts: { outcome: 'reached', withClient: true, minutes: 20, reofferOn: null },
}
const matches = (where: EventPattern['where']) => matchesPattern({ event: 'contact.recorded', where }, contact)

test('an event matches when its kind and every fact that is named match', () => {
  expect(matches(undefined)).toBe(true)
  expect(matches({ outcome: 'reached', withClient: true })).toBe(true)
  expect(matches({ outcome: 'reached', withClient: false })).toBe(false)
  expect(matchesPattern({ event: 'visit.happened' }, contact)).toBe(false)
})

test('a fact may be one of several, none of several, at least so much, or known at all', () => {
  expect(matches({ outcome: ['message', 'reached'] })).toBe(true)
  expect(matches({ outcome: { not: ['refused'] } })).toBe(true)
  expect(matches({ outcome: { not: ['reached'] } })).toBe(false)
  expect(matches({ minutes: { at_least: 20 } })).toBe(true)
  expect(matches({ minutes: { at_least: 21 } })).toBe(false)
  expect(matches({ reofferOn: { present: false } })).toBe(true)
  expect(matches({ outcome: { present: true } })).toBe(true)
})

test('a fact that is not known is nothing that was asked for, and none of what was excluded', () => {
  expect(matches({ mode: 'phone' })).toBe(false)
  expect(matches({ mode: ['phone'] })).toBe(false)
  expect(matches({ mode: { not: ['phone'] } })).toBe(true)
  expect(matches({ mode: { at_least: 0 } })).toBe(false)
})
