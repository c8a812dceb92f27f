import { expect, test } from 'vitest'
import { groupOf, groups, isNewSince, kindsOf, prefixOf, summariesSaying } from './timeline.rules.ts'

test('every kind of event stands under exactly one chip', () => {
  const kinds = [
    'contact.recorded',
    'case.assigned',
    'stay.finished',
    'obligation.waived',
    'alert.raised',
    'unheard.of',
  ]
  expect(kinds.map(groupOf)).toEqual(['contacts', 'case', 'health', 'deadlines', 'person', 'rest'])
  for (const kind of kinds) {
    const shownIn = groups.filter((group) => {
      const asked = kindsOf(group)
      return 'oneOf' in asked ? asked.oneOf.includes(prefixOf(kind)) : !asked.noneOf.includes(prefixOf(kind))
    })
    expect(shownIn).toEqual([groupOf(kind)])
  }
})

test('new is what somebody else entered since my last visit, never what I did myself', () => {
  const since = '2026-11-20T10:00:00.000Z'
  const after = { recordedAt: '2026-11-21T10:00:00.000Z', byStaff: 'imani' }
  expect(isNewSince(after, since, 'amara')).toBe(true)
  expect(isNewSince(after, since, 'imani')).toBe(false)
  expect(isNewSince({ ...after, recordedAt: since }, since, 'amara')).toBe(false)
  expect(isNewSince(after, null, 'amara')).toBe(false)
})

test('a sentence is found by the words that a person reads in it, not by what it names', () => {
  const sentences = {
    cases: { assigned_primary: 'Assigned to {{staff}}', opened: 'Case opened' },
    monitor: { attempts_one: '{{count}} attempt', attempts_other: '{{count}} attempts' },
  }
  expect(summariesSaying('assign', sentences)).toEqual(['cases:assigned_primary'])
  expect(summariesSaying('Opened case', sentences)).toEqual(['cases:opened'])
  expect(summariesSaying('attempt', sentences)).toEqual(['monitor:attempts', 'monitor:attempts'])
  expect(summariesSaying('staff', sentences)).toEqual([])
  expect(summariesSaying('  ', sentences)).toEqual([])
})
