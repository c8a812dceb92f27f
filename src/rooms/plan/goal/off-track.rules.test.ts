import { describe, expect, test } from 'vitest'
import { calendarDay } from '../../../words/calendar-day.ts'
import { offTrackOf, type Tracked } from './off-track.rules.ts'

const today = calendarDay('2026-11-23')
const goal = (but: Partial<Tracked> = {}): Tracked => ({
  measureKind: 'number',
  baseline: 20,
  target: 120,
  better: 'higher',
  setOn: calendarDay('2026-10-24'),
  targetOn: calendarDay('2026-12-23'),
  isOpen: true,
  isReached: false,
  progress: [{ on: calendarDay('2026-11-20'), value: 60, direction: 'better' }],
  ...but,
})
const reasons = (of: Tracked) => offTrackOf(of, today).map(({ reason }) => reason)

describe('off track', () => {
  test('is not a goal that is a little behind its line', () => {
    expect(reasons(goal())).toEqual([])
  })

  test('is one that is more than a quarter of the way behind, and says by how much', () => {
    const late = goal({ progress: [{ on: calendarDay('2026-11-20'), value: 30, direction: 'better' }] })
    expect(offTrackOf(late, today)).toEqual([
      { reason: 'behind', words: 'On a straight line from 20 to 120 it would be 70 today. It is 30.' },
    ])
  })

  test('counts a falling line the same way', () => {
    const fewer = { baseline: 6, target: 0, better: 'lower' as const }
    expect(reasons(goal({ ...fewer, progress: [{ on: today, value: 2, direction: 'better' }] }))).toEqual([])
    expect(reasons(goal({ ...fewer, progress: [{ on: today, value: 6, direction: 'same' }] }))).toEqual(['behind'])
  })

  test('is one whose day has passed', () => {
    const passed = goal({ targetOn: calendarDay('2026-11-22') })
    expect(reasons(passed)).toEqual(['passed'])
    expect(offTrackOf(passed, today)[0]?.words).toContain('The target day 22 Nov 2026 has passed')
  })

  test('is one that nobody looked at for more than 30 days', () => {
    expect(reasons(goal({ targetOn: null, setOn: calendarDay('2026-10-23'), progress: [] }))).toEqual(['stalled'])
    expect(reasons(goal({ targetOn: null, setOn: calendarDay('2026-10-24'), progress: [] }))).toEqual([])
  })

  test('is one that got worse twice in a row, and not once', () => {
    const worse = { on: today, value: 90, direction: 'worse' as const }
    expect(reasons(goal({ progress: [worse] }))).toEqual([])
    expect(reasons(goal({ progress: [worse, worse] }))).toEqual(['worsening'])
  })

  test('is never a goal that is reached or over', () => {
    expect(reasons(goal({ targetOn: calendarDay('2026-01-01'), isReached: true }))).toEqual([])
    expect(reasons(goal({ targetOn: calendarDay('2026-01-01'), isOpen: false }))).toEqual([])
  })
})
