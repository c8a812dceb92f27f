import { expect, test } from 'vitest'
import { calendarDay } from '../../../words/calendar-day.ts'
import { type KnownFacts, prefill } from './prefill.rules.ts'

const nothing: KnownFacts = {
  today: calendarDay('2026-11-23'),
  window: 30,
  lastStay: null,
  inHospital: false,
  lives: null,
  agreed: null,
}
const answers = (facts: Partial<KnownFacts>) =>
  prefill({ ...nothing, ...facts }).map(({ questionId, answer }) => `${questionId} ${answer}`)
const stayUntil = (day: string) => ({ endedOn: calendarDay(day), hospital: 'Harborview General' })

test('what the record does not say is asked, and never guessed', () => {
  expect(answers({})).toEqual([])
})

test('a stay that ended thirty days ago is recent, one day more is not', () => {
  expect(answers({ lastStay: stayUntil('2026-10-24') })).toEqual(['recent-stay yes'])
  expect(answers({ lastStay: stayUntil('2026-10-23') })).toEqual(['recent-stay no'])
})

test('somebody at home or without one is in the community, somebody in a facility or still in hospital is not', () => {
  expect(answers({ lives: 'alone' })).toEqual(['community yes'])
  expect(answers({ lives: 'unhoused' })).toEqual(['community yes'])
  expect(answers({ lives: 'facility' })).toEqual(['community no'])
  expect(answers({ lives: 'alone', inHospital: true })).toEqual(['community no'])
  expect(answers({ lives: 'unknown' })).toEqual([])
})

test('the agreement to be contacted answers its question', () => {
  expect(answers({ agreed: false })).toEqual(['may-contact no'])
})
