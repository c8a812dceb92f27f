import { describe, expect, test } from 'vitest'
import { businessCalendarOf, packOn } from '../../programs/shared.ts'
import { lateWords } from '../obligation/late.rules.ts'
import type { Change } from '../obligation/obligation.ts'
import { sourceOf, titleOf } from '../obligation/title-words.ts'
import { shippedPack } from '../shipped-rules/shipped-rules.example.ts'
import { aCase, aContact, aDischarge, amara, anEvent, bea, following } from './rule.example.ts'
import { rulesSection } from './rule.schema.ts'

const pack = packOn([await shippedPack()], '2026-11-20')
const { rules } = rulesSection.of(pack)
const thread = (but = {}) => following(rules, aCase(but), businessCalendarOf(pack))

/** Friday 20 November 2026, 10:00 in New York. Thanksgiving is on the Thursday after. */
const friday = '2026-11-20T15:00:00.000Z'
const tuesdayAt17 = '2026-11-24T22:00:00.000Z'

describe('a Friday discharge', () => {
  test('asks for a call by Tuesday at 17:00, and says under which rule', () => {
    const delroy = thread()
    const opened = delroy
      .after(aDischarge(friday))
      .flatMap((change) => (change.change === 'opened' ? change.obligation : []))
    const call = opened.find(({ ruleId }) => ruleId === 'discharge-call')
    expect(call).toMatchObject({
      dueAt: tuesdayAt17,
      unit: 'business_day',
      ownerId: amara,
      layer: 'base',
      verb: 'log_contact',
    })
    expect(call && titleOf(call)).toBe('Follow-up call within 2 business days of discharge')
    expect(call && sourceOf(call, (day) => (day === '2026-11-20' ? 'Fri 20 Nov' : day))).toBe(
      'CMS TCM, discharged Fri 20 Nov',
    )
  })

  test('one attempt leaves the call open, and a call that reaches her satisfies it', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday))
    const attempt = delroy.after(aContact('2026-11-23T15:00:00.000Z', { outcome: 'no_answer' }))
    expect(attempt).toContainEqual(expect.objectContaining({ change: 'attempted', counts: true, soFar: 1, enough: 2 }))
    expect(delroy.open('discharge-call')).toHaveLength(1)
    delroy.after(aContact('2026-11-23T19:00:00.000Z'))
    expect(delroy.closed('discharge-call')[0]?.closed).toMatchObject({ how: 'satisfied', late: null })
  })

  test('two documented attempts within the window satisfy it by attempts, and it says so', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday))
    delroy.after(aContact('2026-11-23T15:00:00.000Z', { outcome: 'message' }))
    delroy.after(aContact('2026-11-24T15:00:00.000Z', { outcome: 'no_answer' }))
    expect(delroy.closed('discharge-call')[0]?.closed?.how).toBe('by_attempts')
  })

  test('a pharmacy that does not answer twice is no attempt at her; her daughter who does not answer is', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday))
    const outsider = { with: 'outsider', withClient: false, outcome: 'no_answer' }
    delroy.after(aContact('2026-11-20T20:00:00.000Z', outsider))
    delroy.after(aContact('2026-11-23T20:00:00.000Z', outsider))
    expect(delroy.open('discharge-call')[0]?.attempts).toEqual([])
    const caregiver = { with: 'caregiver', withClient: false, withCaregiver: true, outcome: 'message' }
    delroy.after(aContact('2026-11-23T20:10:00.000Z', caregiver))
    delroy.after(aContact('2026-11-23T21:10:00.000Z', caregiver))
    expect(delroy.closed('discharge-call')[0]?.closed?.how).toBe('by_attempts')
  })

  test('one call that is entered twice at the same minute is one attempt', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday))
    delroy.after(aContact('2026-11-23T15:00:00.000Z', { outcome: 'message' }))
    delroy.after(aContact('2026-11-23T15:00:00.000Z', { outcome: 'message' }))
    expect(delroy.open('discharge-call')).toHaveLength(1)
  })

  test('attempts after the window are written down and satisfy nothing; reaching her late says how late', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday))
    for (const at of ['2026-11-24T22:30:00.000Z', '2026-11-25T15:00:00.000Z', '2026-11-25T16:00:00.000Z']) {
      expect(delroy.after(aContact(at, { outcome: 'no_answer' }))).toContainEqual(
        expect.objectContaining({ change: 'attempted', counts: false }),
      )
    }
    delroy.after(aContact('2026-11-27T15:00:00.000Z'))
    const { closed } = delroy.closed('discharge-call')[0] ?? {}
    expect(closed).toMatchObject({ how: 'satisfied', late: { unit: 'business_day', count: 2 } })
    expect(closed?.late && lateWords(closed.late)).toBe('2 business days late')
  })

  test('a score after the visit does not give the medication list more time', () => {
    const delroy = thread({ tier: 2 })
    delroy.after(aDischarge('2026-11-16T15:00:00.000Z'))
    delroy.after(anEvent('visit.happened', '2026-11-18T15:00:00.000Z'))
    expect(delroy.open('discharge-medications')[0]?.dueAt).toBe('2026-11-18T22:00:00.000Z')
    delroy.becomes({ tier: 4 })
    delroy.after(anEvent('acuity.confirmed', '2026-11-18T16:00:00.000Z', { tier: 4 }))
    expect(delroy.open('discharge-medications')[0]?.dueAt).toBe('2026-11-18T22:00:00.000Z')
    expect(delroy.open('discharge-visit')).toEqual([])
  })

  test('a call from before she came home is not a call after it, whenever it is entered', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday))
    delroy.after(aContact('2026-11-20T14:00:00.000Z', {}, { recordedAt: '2026-11-23T15:00:00.000Z' }))
    expect(delroy.open('discharge-call')).toHaveLength(1)
  })

  test('a call in time that is written down late was in time', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday))
    delroy.after(aContact('2026-11-24T20:00:00.000Z', {}, { recordedAt: '2026-11-27T20:00:00.000Z' }))
    expect(delroy.closed('discharge-call')[0]?.closed?.late).toBeNull()
  })

  test('speaking with the daughter who cares for him counts, speaking with the hospital does not', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday))
    delroy.after(aContact('2026-11-23T15:00:00.000Z', { withClient: false }))
    expect(delroy.open('discharge-call')).toHaveLength(1)
    delroy.after(aContact('2026-11-23T16:00:00.000Z', { withClient: false, withCaregiver: true }))
    expect(delroy.open('discharge-call')).toHaveLength(0)
  })

  test('a stay that we hear of late finds the call that was made meanwhile', () => {
    const delroy = thread()
    const call = aContact('2026-11-23T15:00:00.000Z')
    delroy.after(call)
    delroy.after(aDischarge(friday), [call])
    expect(delroy.closed('discharge-call')[0]?.closed).toMatchObject({ how: 'satisfied', by: call.id, late: null })
    expect(delroy.open('discharge-visit')).toHaveLength(1)
  })

  test('an emergency visit and an outpatient visit start no clock', () => {
    const delroy = thread()
    for (const kind of ['EMER', 'AMB', 'OBSENC']) {
      expect(delroy.after(anEvent('stay.finished', friday, { class: kind, endedAt: friday }))).toEqual([])
    }
  })

  test('a case that is closed gets no clock', () => {
    expect(thread({ open: false, stage: 'closed' }).after(aDischarge(friday))).toEqual([])
  })
})

describe('visit and medications', () => {
  const dueOf = (delroy: ReturnType<typeof thread>, ruleId: string) => delroy.open(ruleId)[0]?.dueAt

  test('the visit is due within 14 days, and within 7 once acuity is high', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday))
    expect(dueOf(delroy, 'discharge-visit')).toBe('2026-12-04T22:00:00.000Z')
    delroy.becomes({ tier: 4 })
    delroy.after(anEvent('acuity.confirmed', '2026-11-23T15:00:00.000Z', { tier: 4, score: 20 }))
    expect(dueOf(delroy, 'discharge-visit')).toBe('2026-11-27T22:00:00.000Z')
    expect(delroy.open('discharge-visit')[0]?.asked).toEqual({ unit: 'day', withinCount: 7, layer: 'base' })
  })

  test('a visit from before the stay is none of it, and moves nothing', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday))
    const before = delroy.open()
    delroy.after(anEvent('visit.happened', '2026-11-10T15:00:00.000Z', { withWhom: 'Dr. Imaginary' }))
    expect(delroy.open()).toEqual(before)
  })

  test('acuity that turns out high on day 9 cannot make the visit late: it stays due on day 14', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday))
    delroy.becomes({ tier: 5 })
    delroy.after(anEvent('acuity.confirmed', '2026-11-29T15:00:00.000Z', { tier: 5, score: 26 }))
    expect(dueOf(delroy, 'discharge-visit')).toBe('2026-12-04T22:00:00.000Z')
  })

  test('the medication list is due on the day of the visit, and by itself no later than the visit was due', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday))
    expect(dueOf(delroy, 'discharge-medications')).toBe('2026-12-04T22:00:00.000Z')
    delroy.after(anEvent('visit.happened', '2026-11-25T15:00:00.000Z', { withWhom: 'Dr. Imaginary' }))
    expect(dueOf(delroy, 'discharge-visit')).toBeUndefined()
    expect(dueOf(delroy, 'discharge-medications')).toBe('2026-11-25T22:00:00.000Z')
    delroy.after(anEvent('medications.reconciled', '2026-11-25T19:00:00.000Z'))
    expect(delroy.closed('discharge-medications')[0]?.closed).toMatchObject({ how: 'satisfied', late: null })
  })
})

const ofCall = (change: Change) =>
  (change.change === 'opened' ? change.obligation.key : change.obligationId).startsWith('discharge-call')

describe('another stay', () => {
  test('a newer one ends the clocks of the older and starts them anew', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday, 'stay-1'))
    delroy.after(aDischarge('2026-11-30T15:00:00.000Z', 'stay-2'))
    expect(delroy.open('discharge-call')).toMatchObject([{ subjectId: 'stay-2', dueAt: '2026-12-02T22:00:00.000Z' }])
    expect(delroy.closed('discharge-call')).toMatchObject([{ subjectId: 'stay-1', closed: { how: 'ended' } }])
  })

  test('the same stay, told again, changes nothing; told with another end it counts from there', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday, 'stay-1'))
    expect(delroy.after(aDischarge(friday, 'stay-1')).filter(ofCall)).toEqual([])
    delroy.after(aDischarge('2026-11-23T15:00:00.000Z', 'stay-1'))
    expect(delroy.open('discharge-call')).toMatchObject([{ dueAt: '2026-11-25T22:00:00.000Z' }])
    delroy.after(aDischarge(friday, 'stay-1'))
    expect(delroy.open('discharge-call')).toMatchObject([{ dueAt: tuesdayAt17 }])
  })

  test('the same stay, told again after the call was made, asks for no second call', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday, 'stay-1'))
    delroy.after(aContact('2026-11-23T15:00:00.000Z'))
    delroy.after(aDischarge(friday, 'stay-1'))
    expect(delroy.open('discharge-call')).toEqual([])
  })

  test('an older stay that arrives late changes nothing', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday, 'stay-2'))
    expect(delroy.after(aDischarge('2026-11-10T15:00:00.000Z', 'stay-1')).filter(ofCall)).toEqual([])
    expect(delroy.open('discharge-call')).toMatchObject([{ subjectId: 'stay-2' }])
  })
})

describe('whose it is', () => {
  test('before anybody carries the case its clocks wait with the program, then go to the worker', () => {
    const delroy = thread({ primaryId: null, stage: 'referred' })
    delroy.after(aDischarge(friday))
    expect(delroy.open('discharge-call')[0]?.ownerId).toBeNull()
    delroy.becomes({ primaryId: amara })
    delroy.after(anEvent('case.assigned', friday, { role: 'primary', staffId: amara }))
    expect(delroy.open().map(({ ownerId }) => ownerId)).toEqual([amara, amara, amara])
  })

  test('when Bea takes over she gets what Amara carried, and not the note that Amara has not signed', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday))
    delroy.after(anEvent('note.started', friday, { happenedAt: friday }, { subjectId: 'note-1' }))
    delroy.becomes({ primaryId: bea, previousPrimaryId: amara })
    delroy.after(anEvent('case.assigned', '2026-11-23T15:00:00.000Z', { role: 'primary', staffId: bea }))
    expect(delroy.open('discharge-call')[0]?.ownerId).toBe(bea)
    expect(delroy.open('note-signed')[0]?.ownerId).toBe(amara)
    expect(delroy.open('receivers-first-contact')[0]?.ownerId).toBe(bea)
  })
})
