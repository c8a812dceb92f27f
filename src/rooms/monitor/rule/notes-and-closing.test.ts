import { describe, expect, test } from 'vitest'
import { businessCalendarOf, packOn } from '../../programs/shared.ts'
import { titleOf } from '../obligation/title-words.ts'
import { shippedPack } from '../shipped-rules/shipped-rules.example.ts'
import { aCase, aContact, aDischarge, amara, anEvent, following, imani } from './rule.example.ts'
import { rulesSection } from './rule.schema.ts'

const pack = packOn([await shippedPack()], '2026-11-20')
const { rules } = rulesSection.of(pack)
const thread = (but = {}) => following(rules, aCase(but), businessCalendarOf(pack))
const monday = '2026-11-02T15:00:00.000Z'
const at = (day: string, hour = 15) => `2026-${day}T${hour}:00:00.000Z`

describe('notes and tasks', () => {
  test('a note is due 48 hours after the contact, and signing it counts when it is signed', () => {
    const delroy = thread()
    delroy.after(anEvent('note.started', monday, { happenedAt: monday }, { subjectId: 'note-1' }))
    delroy.after(anEvent('note.started', monday, { happenedAt: monday }, { subjectId: 'note-2' }))
    expect(delroy.open('note-signed').map(({ dueAt }) => dueAt)).toEqual([at('11-04'), at('11-04')])
    delroy.after(aContact(monday, {}, { subjectId: 'note-1', recordedAt: at('11-05') }))
    expect(delroy.closed('note-signed')[0]?.closed?.late).toEqual({ unit: 'hour', count: 24 })
    delroy.after(anEvent('note.discarded', at('11-05'), {}, { subjectId: 'note-2' }))
    expect(delroy.open('note-signed')).toEqual([])
  })

  test('a task is due at the end of its day, under its own words, until it is done', () => {
    const delroy = thread()
    const set = anEvent(
      'task.set',
      monday,
      { dueOn: '2026-11-06', title: 'Ask for the shower chair' },
      { subjectId: 'task-1' },
    )
    const opened = delroy.after(set).flatMap((change) => (change.change === 'opened' ? change.obligation : []))
    expect(opened.map(titleOf)).toEqual(['Ask for the shower chair'])
    expect(opened).toMatchObject([{ dueAt: '2026-11-06T22:00:00.000Z', unit: 'day', ownerId: amara }])
    delroy.after(anEvent('task.done', at('11-05'), {}, { subjectId: 'another' }))
    expect(delroy.open('task')).toHaveLength(1)
    delroy.after(anEvent('task.done', at('11-07'), {}, { subjectId: 'task-1' }))
    expect(delroy.closed('task')[0]?.closed?.late).toEqual({ unit: 'day', count: 1 })
  })

  test('what is set in the evening for today can still be done today', () => {
    const delroy = thread()
    delroy.after(anEvent('task.set', '2026-11-03T00:30:00.000Z', { dueOn: '2026-11-02', title: 'Call back' }))
    expect(delroy.open('task')[0]?.dueAt).toBe('2026-11-03T04:59:00.000Z')
  })
})

describe('closing', () => {
  const closed = (facts = {}, but = {}) => {
    const delroy = thread({ tier: 3, ...but })
    delroy.after(aDischarge(monday))
    delroy.after(anEvent('acuity.confirmed', monday, { tier: 3 }))
    delroy.after(
      anEvent('note.started', at('11-06'), { happenedAt: at('11-06') }, { subjectId: 'note-1', byStaff: null }),
    )
    delroy.becomes({ open: false, stage: 'closed' })
    delroy.after(anEvent('case.closed', at('11-09'), { reason: 'goals_met', ...facts }))
    return delroy
  }

  test('ends the clocks of contact, and what must still be written survives with an owner', () => {
    const delroy = closed()
    expect(delroy.open().map(({ ruleId }) => ruleId)).toEqual(['note-signed', 'closing-summary', 'follow-up-contact'])
    expect(delroy.open().every(({ ownerId }) => ownerId === amara)).toBe(true)
    for (const clock of ['discharge-call', 'discharge-visit', 'contact-cadence', 'face-to-face-cadence']) {
      expect(delroy.closed(clock).map((one) => one.closed?.how)).toEqual(['ended'])
    }
  })

  test('without a worker the supervisor answers for what survives', () => {
    expect(
      closed({}, { primaryId: null })
        .open()
        .map(({ ownerId }) => ownerId),
    ).toEqual([imani, imani, imani])
  })

  test('a summary that was written on closing is not asked for again, and nobody follows up on the dead', () => {
    const rulesOf = (facts: object) =>
      closed(facts)
        .open()
        .map(({ ruleId }) => ruleId)
    expect(rulesOf({ summaryWritten: true })).toEqual(['note-signed', 'follow-up-contact'])
    expect(rulesOf({ reason: 'deceased' })).toEqual(['note-signed', 'closing-summary'])
  })

  test('a reopened case needs no follow-up, and somebody to speak with whoever comes back', () => {
    const delroy = closed()
    delroy.becomes({ open: true, stage: 'referred' })
    delroy.after(anEvent('case.reopened', at('11-12')))
    expect(delroy.open().map(({ ruleId }) => ruleId)).toEqual(['note-signed', 'reopened-contact'])
    delroy.after(aContact(at('11-13')))
    expect(delroy.closed('reopened-contact')).toHaveLength(1)
  })
})
