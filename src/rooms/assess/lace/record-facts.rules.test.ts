import { expect, test } from 'vitest'
import { laceFacts, lastStayIn, type RecordedStay, staysInMonth } from './record-facts.rules.ts'

const stay = (but: Partial<RecordedStay> = {}): RecordedStay => ({
  encounterClass: 'IMP',
  status: 'finished',
  startedAt: '2026-11-14T10:00:00.000Z',
  endedAt: '2026-11-19T12:00:00.000Z',
  acuteAdmission: true,
  ...but,
})
const visit = (startedAt: string, encounterClass = 'EMER'): RecordedStay =>
  stay({ encounterClass, startedAt, endedAt: startedAt, acuteAdmission: null })
const now = '2026-11-23T16:05:00.000Z'

test('the stay that counts is the inpatient one that ended last', () => {
  const earlier = stay({ startedAt: '2026-06-01T10:00:00.000Z', endedAt: '2026-06-04T10:00:00.000Z' })
  expect(lastStayIn([earlier, visit('2026-11-21T10:00:00.000Z'), stay()])).toEqual(stay())
  expect(lastStayIn([stay({ status: 'in-progress', endedAt: null })])).toBeNull()
})

test('stays that ended in the last 30 days are counted', () => {
  const before = stay({ startedAt: '2026-10-01T10:00:00.000Z', endedAt: '2026-10-05T10:00:00.000Z' })
  expect(staysInMonth([stay(), before], now)).toBe(1)
})

test('emergency visits of the six months before count, without the one that led to the admission', () => {
  const visits = ['2026-11-14T06:00:00.000Z', '2026-09-02T10:00:00.000Z', '2026-04-02T10:00:00.000Z'].map((at) =>
    visit(at),
  )
  expect(laceFacts(stay(), [stay(), ...visits], []).emergencyVisits).toBe(1)
})

test('a record that tells no visits at all does not say that there were none', () => {
  expect(laceFacts(stay(), [stay()], []).emergencyVisits).toBeNull()
  expect(laceFacts(stay(), [stay(), visit('2026-09-02T10:00:00.000Z', 'AMB')], []).emergencyVisits).toBe(0)
})

test('no problem list is not an empty one, and what is resolved does not count', () => {
  expect(laceFacts(stay(), [stay()], []).problems).toBeNull()
  const problems = [
    { words: 'Dementia', status: 'active' },
    { words: 'Stroke', status: 'resolved' },
  ]
  expect(laceFacts(stay(), [stay()], problems).problems).toEqual([{ words: 'Dementia', status: 'active' }])
})
