import { describe, expect, test } from 'vitest'
import { businessCalendarOf, packOn } from '../../programs/shared.ts'
import { titleOf } from '../obligation/title-words.ts'
import { shippedPack } from '../shipped-rules/shipped-rules.example.ts'
import { aCase, aContact, aDischarge, anEvent, following } from './rule.example.ts'
import { rulesSection } from './rule.schema.ts'

const pack = packOn([await shippedPack()], '2026-11-20')
const { rules } = rulesSection.of(pack)
const thread = (but = {}) => following(rules, aCase(but), businessCalendarOf(pack))
const monday = '2026-11-02T15:00:00.000Z'
const at = (day: string, hour = 15) => `2026-${day}T${hour}:00:00.000Z`

describe('the referral', () => {
  test.each([
    ['emergency', '2026-11-02T19:00:00.000Z'],
    ['urgent', '2026-11-03T22:00:00.000Z'],
    ['routine', '2026-11-04T22:00:00.000Z'],
  ])('%s asks for a first attempt by %s', (urgency, due) => {
    const delroy = thread({ stage: 'referred' })
    delroy.after(anEvent('referral.received', monday, { urgency, source: 'St. Imaginary', via: 'person' }))
    expect(delroy.open('first-attempt')[0]?.dueAt).toBe(due)
    expect(delroy.open('screening-decision')[0]?.dueAt).toBe('2026-11-09T22:00:00.000Z')
  })

  test('asking the sender for more does not answer the referral, accepting does', () => {
    const delroy = thread({ stage: 'screening' })
    delroy.after(anEvent('referral.received', monday, { urgency: 'routine' }))
    delroy.after(anEvent('referral.answered', at('11-03'), { answer: 'asked' }))
    delroy.after(anEvent('eligibility.decided', at('11-03'), { result: 'needs_info' }))
    expect(delroy.open('screening-decision')).toHaveLength(1)
    delroy.after(anEvent('referral.answered', at('11-04'), { answer: 'accepted' }))
    expect(delroy.open('screening-decision')).toHaveLength(0)
    expect(delroy.open('acuity-scored')).toHaveLength(1)
  })

  test('a call to the pharmacy is no first attempt, a letter to the landlord no letter, and a hospital that answers nobody reached', () => {
    const delroy = thread({ stage: 'outreach' })
    const others = { with: 'outsider', withClient: false }
    delroy.after(anEvent('referral.received', '2026-11-20T15:00:00.000Z', { urgency: 'routine' }))
    delroy.after(anEvent('case.stage_changed', '2026-11-20T15:10:00.000Z', { from: 'screening', to: 'outreach' }))
    delroy.after(aContact('2026-11-20T16:00:00.000Z', { ...others, outcome: 'no_answer' }))
    delroy.after(aContact('2026-11-20T17:00:00.000Z', { ...others, outcome: 'message', mode: 'letter' }))
    delroy.after(aContact('2026-11-20T18:00:00.000Z', others))
    expect(delroy.open().map(({ ruleId, attempts }) => [ruleId, attempts.length])).toEqual(
      expect.arrayContaining([
        ['first-attempt', 0],
        ['outreach-attempts', 0],
        ['outreach-letter', 0],
      ]),
    )
    delroy.after(aContact('2026-11-20T19:00:00.000Z', { outcome: 'no_answer' }))
    expect(delroy.closed('first-attempt')).toHaveLength(1)
  })

  test('outreach asks for three attempts in two ways on three days, and a letter', () => {
    const delroy = thread({ stage: 'outreach' })
    delroy.after(anEvent('case.stage_changed', monday, { from: 'screening', to: 'outreach' }))
    const tried = (day: string, mode: string) => delroy.after(aContact(at(day), { outcome: 'no_answer', mode }))
    tried('11-03', 'phone')
    tried('11-04', 'phone')
    tried('11-05', 'phone')
    expect(delroy.open('outreach-attempts')).toHaveLength(1)
    tried('11-05', 'text')
    expect(delroy.closed('outreach-attempts')[0]?.closed?.how).toBe('by_attempts')
    expect(delroy.open('outreach-letter')).toHaveLength(1)
    tried('11-06', 'letter')
    expect(delroy.closed('outreach-letter')[0]?.closed?.how).toBe('satisfied')
  })

  test('who is engaged leaves outreach, and its clocks end', () => {
    const delroy = thread({ stage: 'outreach' })
    delroy.after(anEvent('case.stage_changed', monday, { from: 'screening', to: 'outreach' }))
    delroy.becomes({ stage: 'intake' })
    delroy.after(anEvent('case.stage_changed', at('11-04'), { from: 'outreach', to: 'intake' }))
    expect(
      delroy
        .all()
        .filter(({ ruleId }) => ruleId.startsWith('outreach'))
        .map(({ closed }) => closed?.how),
    ).toEqual(['ended', 'ended'])
    expect(delroy.open('intake-finished')[0]?.dueAt).toBe('2026-11-11T22:00:00.000Z')
  })
})

describe('contact by acuity', () => {
  const atTier = (tier: number) => {
    const delroy = thread({ tier })
    delroy.after(anEvent('acuity.confirmed', monday, { tier, score: 1 }))
    return delroy
  }
  const next = (delroy: ReturnType<typeof thread>) => delroy.open('contact-cadence')[0]

  test('at tier 4 it is weekly, and each contact opens the next', () => {
    const delroy = atTier(4)
    expect(next(delroy)?.dueAt).toBe('2026-11-09T22:00:00.000Z')
    const changes = delroy.after(aContact(at('11-05')))
    expect(next(delroy)?.dueAt).toBe('2026-11-12T22:00:00.000Z')
    const opened = changes.flatMap((change) => (change.change === 'opened' ? change.obligation : []))
    expect(opened.map(titleOf)).toEqual(['Contact every 7 days'])
  })

  test('a contact that is heard of twice does not answer the one that it opened', () => {
    const delroy = atTier(4)
    const contact = aContact(at('11-05'))
    delroy.after(contact)
    expect(delroy.after(contact)).toEqual([])
  })

  test('a visit in person satisfies both cadences, a call only one', () => {
    const delroy = atTier(4)
    delroy.after(aContact(at('11-05')))
    expect(delroy.open('face-to-face-cadence')[0]?.dueAt).toBe('2026-11-16T22:00:00.000Z')
    delroy.after(aContact(at('11-06'), { mode: 'in_person', faceToFace: true }))
    expect(delroy.open('face-to-face-cadence')[0]?.dueAt).toBe('2026-11-20T22:00:00.000Z')
    expect(next(delroy)?.dueAt).toBe('2026-11-13T22:00:00.000Z')
  })

  test('a higher tier brings the open one closer and a lower one further, counted from the last contact', () => {
    const delroy = atTier(2)
    expect(next(delroy)?.dueAt).toBe('2026-12-02T22:00:00.000Z')
    delroy.becomes({ tier: 4 })
    delroy.after(anEvent('acuity.confirmed', at('11-04'), { tier: 4 }))
    expect(next(delroy)?.dueAt).toBe('2026-11-09T22:00:00.000Z')
    delroy.becomes({ tier: 3 })
    delroy.after(anEvent('acuity.confirmed', at('11-06'), { tier: 3 }))
    expect(next(delroy)?.dueAt).toBe('2026-11-16T22:00:00.000Z')
    expect(delroy.open('contact-cadence')).toHaveLength(1)
  })

  test('a tier that rises when the shorter time is over already gives that time from now', () => {
    const delroy = atTier(2)
    delroy.becomes({ tier: 4 })
    delroy.after(anEvent('acuity.confirmed', at('11-20'), { tier: 4 }))
    expect(next(delroy)?.dueAt).toBe('2026-11-27T22:00:00.000Z')
  })

  test('lowering the tier does not make an overdue contact disappear', () => {
    const delroy = atTier(4)
    delroy.becomes({ tier: 1 })
    delroy.after(anEvent('acuity.confirmed', at('11-11'), { tier: 1 }))
    expect(next(delroy)?.dueAt).toBe('2026-11-09T22:00:00.000Z')
  })

  test('one that is waived is followed by the next, whether or not its row is closed yet', () => {
    const delroy = atTier(4)
    const waived = next(delroy)
    delroy.after(
      anEvent(
        'obligation.waived',
        at('11-06'),
        { rule: 'contact-cadence', kind: 'contact_due' },
        { subjectId: waived?.id ?? '' },
      ),
    )
    expect(delroy.open('contact-cadence').map(({ dueAt }) => dueAt)).toContain('2026-11-13T22:00:00.000Z')
  })

  test('on hold it rests and the hold is reviewed; back to active it runs again', () => {
    const delroy = atTier(4)
    delroy.becomes({ stage: 'on_hold' })
    delroy.after(anEvent('case.stage_changed', at('11-04'), { from: 'active', to: 'on_hold' }))
    expect(delroy.open('contact-cadence')).toEqual([])
    expect(delroy.open('hold-review')[0]?.dueAt).toBe('2026-12-04T22:00:00.000Z')
    expect(delroy.open('hold-limit')[0]?.dueAt).toBe('2027-02-02T22:00:00.000Z')
    delroy.becomes({ stage: 'active' })
    delroy.after(anEvent('case.stage_changed', at('11-10'), { from: 'on_hold', to: 'active' }))
    expect(delroy.open('hold-review')).toEqual([])
    expect(next(delroy)?.dueAt).toBe('2026-11-17T22:00:00.000Z')
  })
})

describe('a visit of which the tier says by when', () => {
  test('says what is asked for now, though its day stays the same', () => {
    const value = { by: 'tier', of: { 4: { days: 7 } }, otherwise: { business_days: 5 } }
    const tiered = rules.map((one) =>
      one.id === 'discharge-visit' ? { ...one, due: [{ layer: 'base', value }] } : one,
    )
    const delroy = following(tiered, aCase(), businessCalendarOf(pack))
    delroy.after(aDischarge(at('11-13')))
    const before = delroy.open('discharge-visit')[0]?.dueAt
    delroy.becomes({ tier: 4 })
    delroy.after(anEvent('acuity.confirmed', at('11-14'), { tier: 4 }))
    expect(delroy.open('discharge-visit')).toMatchObject([
      { dueAt: before, asked: { unit: 'day', withinCount: 7, layer: 'base' } },
    ])
  })
})

describe('a refusal', () => {
  test('is offered again on the agreed day, and a contact before it does not count as the offer', () => {
    const delroy = thread()
    delroy.after(aContact(monday, { outcome: 'refused', reofferOn: '2026-11-16' }))
    expect(delroy.open('reoffer')[0]?.dueAt).toBe('2026-11-16T22:00:00.000Z')
    delroy.after(aContact(at('11-09')))
    expect(delroy.open('reoffer')).toHaveLength(1)
    delroy.after(aContact(at('11-16'), { outcome: 'refused', reofferOn: '2026-12-01' }))
    expect(delroy.open('reoffer')).toMatchObject([{ dueAt: '2026-12-01T22:00:00.000Z' }])
  })

  test('is an attempt at the call after a discharge, and not the call', () => {
    const delroy = thread()
    delroy.after(aDischarge(monday))
    delroy.after(aContact(at('11-03'), { outcome: 'refused', reofferOn: '2026-11-16' }))
    expect(delroy.open('discharge-call')[0]?.attempts).toHaveLength(1)
  })
})
