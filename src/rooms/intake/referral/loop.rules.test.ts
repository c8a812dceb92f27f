import { expect, test } from 'vitest'
import { ageOn } from './age.rules.ts'
import { loopOf, type Way } from './loop.rules.ts'

const received: Way = {
  receivedAt: '2026-11-20T15:00:00.000Z',
  attemptDueAt: '2026-11-24T22:00:00.000Z',
  attemptedAt: null,
  answerDueAt: '2026-11-30T22:00:00.000Z',
  answeredAt: null,
  declined: false,
  assignedAt: null,
  reachedAt: null,
}
const inWords = (way: Partial<Way>) => loopOf({ ...received, ...way }).map(({ stop, state }) => `${stop} ${state}`)

test('a new referral waits for the first attempt', () => {
  expect(inWords({})).toEqual(['received done', 'attempted now', 'answered ahead', 'assigned ahead', 'reached ahead'])
})

test('accepted before anybody called: what happened stands first, the call is still to come', () => {
  const at = '2026-11-20T16:00:00.000Z'
  expect(inWords({ answeredAt: at, assignedAt: at })).toEqual([
    'received done',
    'answered done',
    'assigned done',
    'attempted now',
    'reached ahead',
  ])
})

test('a declined referral ends with its answer', () => {
  expect(inWords({ answeredAt: '2026-11-20T16:00:00.000Z', declined: true })).toEqual([
    'received done',
    'answered done',
  ])
})

test.each([
  ['1968-03-14', 58],
  ['1968-11-23', 58],
  ['1968-11-24', 57],
  ['1968-03', 58],
  ['1968-11', 57],
  ['1968', 57],
  [null, null],
])('somebody born %s is %s on 23 November 2026', (birthDate, age) => {
  expect(ageOn(birthDate, '2026-11-23')).toBe(age)
})
