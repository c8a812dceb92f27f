import { describe, expect, test } from 'vitest'
import { businessCalendarOf, packOn } from '../../programs/shared.ts'
import { shippedPack } from '../shipped-rules/shipped-rules.example.ts'
import { aCase, aContact, aDischarge, amara, anEvent, bea, following } from './rule.example.ts'
import { rulesSection } from './rule.schema.ts'

const pack = packOn([await shippedPack()], '2026-11-20')
const { rules } = rulesSection.of(pack)
const thread = (but = {}) => following(rules, aCase(but), businessCalendarOf(pack))
const friday = '2026-11-20T15:00:00.000Z'
const on = (day: string, hour = 15) => `2026-11-${day}T${hour}:00:00.000Z`
const voided = (undoes: string) => anEvent('contact.voided', on('25'), {}, { undoes })

describe('an event that is taken back', () => {
  test('a contact that was voided reopens the call that it had satisfied', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday))
    const contact = aContact(on('23'))
    delroy.after(contact)
    expect(delroy.open('discharge-call')).toEqual([])
    delroy.after(voided(contact.id))
    expect(delroy.open('discharge-call')).toHaveLength(1)
  })

  test('a later contact that would have satisfied it does so now, and says that it was late', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday))
    const [wrong, right] = [aContact(on('23')), aContact(on('27'))]
    delroy.after(wrong)
    delroy.after(right)
    delroy.after(voided(wrong.id), [right])
    expect(delroy.closed('discharge-call')[0]?.closed).toMatchObject({
      by: right.id,
      late: { unit: 'business_day', count: 2 },
    })
  })

  test('of two attempts that satisfied it, one taken back leaves it open again with the other', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday))
    const [first, second] = [aContact(on('23'), { outcome: 'message' }), aContact(on('24'), { outcome: 'message' })]
    delroy.after(first)
    delroy.after(second)
    delroy.after(voided(first.id))
    expect(delroy.open('discharge-call')[0]?.attempts.map(({ eventId }) => eventId)).toEqual([second.id])
  })

  test('a third attempt keeps it satisfied when one of three is taken back', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday))
    const attempts = ['21', '23', '24'].map((day) => aContact(on(day), { outcome: 'message' }))
    for (const one of attempts.slice(0, 2)) delroy.after(one)
    const [first, second, third] = attempts
    delroy.after(voided(second?.id ?? ''), third ? [third] : [])
    expect(delroy.closed('discharge-call')[0]?.closed).toMatchObject({ how: 'by_attempts', by: third?.id })
    expect(delroy.closed('discharge-call')[0]?.attempts.map(({ eventId }) => eventId)).toEqual([first?.id, third?.id])
  })

  test('the next contact that it had opened is withdrawn, and the one before stands again', () => {
    const delroy = thread({ tier: 4 })
    delroy.after(anEvent('acuity.confirmed', on('16'), { tier: 4 }))
    const before = delroy.open('contact-cadence')
    const contact = aContact(on('18'))
    delroy.after(contact)
    delroy.after(voided(contact.id))
    expect(delroy.open('contact-cadence')).toEqual(before)
    expect(delroy.closed('contact-cadence').map(({ closed }) => closed?.how)).toEqual(['withdrawn'])
  })

  test('when the chain went on since, the contact after it stands in, and nothing is open twice', () => {
    const delroy = thread({ tier: 4 })
    delroy.after(anEvent('acuity.confirmed', on('09'), { tier: 4 }))
    const [wrong, right] = [aContact(on('12')), aContact(on('18'))]
    delroy.after(wrong)
    delroy.after(right)
    delroy.after(voided(wrong.id), [right])
    expect(delroy.open('contact-cadence')).toMatchObject([{ openedBy: right.id }])
    expect(delroy.closed('contact-cadence')[0]?.closed).toMatchObject({ by: right.id, late: { unit: 'day', count: 2 } })
  })

  test('a stay that was another person’s is withdrawn, and the clocks that it had ended run again', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday, 'stay-1'))
    const wrong = aDischarge(on('23'), 'stay-2')
    delroy.after(wrong)
    delroy.after(anEvent('stay.withdrawn', on('24'), {}, { undoes: wrong.id }))
    expect(delroy.open('discharge-call')).toMatchObject([{ subjectId: 'stay-1' }])
    delroy.after(aDischarge(on('23'), 'stay-2'))
    expect(delroy.open('discharge-call')).toMatchObject([{ subjectId: 'stay-2' }])
  })

  test('what it had moved goes back: the date, and the owner', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday))
    const before = delroy.open()
    delroy.becomes({ tier: 5 })
    const acuity = anEvent('acuity.confirmed', on('21'), { tier: 5 })
    delroy.after(acuity)
    delroy.becomes({ tier: null })
    delroy.after(anEvent('acuity.voided', on('22'), {}, { undoes: acuity.id }))
    expect(delroy.open()).toEqual(before)
    const assigned = anEvent('case.assigned', on('22'), { role: 'primary', staffId: bea })
    delroy.after(assigned)
    delroy.after(anEvent('case.unassigned', on('22'), {}, { undoes: assigned.id }))
    expect(delroy.open('discharge-call')[0]?.ownerId).toBe(amara)
  })

  test('a visit told after the case closed moves the day and finds an owner: both go back with it', () => {
    const delroy = thread({ primaryId: null })
    delroy.after(aDischarge(friday))
    const before = delroy.open('discharge-medications')
    const visit = anEvent('visit.happened', on('21'))
    delroy.becomes({ open: false, primaryId: amara })
    delroy.after(visit)
    expect(delroy.open('discharge-medications')).toMatchObject([{ ownerId: amara, dueAt: '2026-11-21T22:00:00.000Z' }])
    delroy.becomes({ open: true })
    delroy.after(anEvent('visit.voided', on('22'), {}, { undoes: visit.id }))
    expect(delroy.open('discharge-medications')).toEqual(before)
  })

  test('what was moved on purpose since then stays where it was put', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday))
    const visit = anEvent('visit.happened', on('23'), { withWhom: 'Dr. Imaginary' })
    delroy.becomes({ tier: 5 })
    const acuity = anEvent('acuity.confirmed', on('21'), { tier: 5 })
    delroy.after(acuity)
    delroy.after(visit)
    delroy.after(anEvent('acuity.voided', on('24'), {}, { undoes: acuity.id }))
    expect(delroy.open('discharge-medications')[0]?.dueAt).toBe('2026-11-23T22:00:00.000Z')
  })

  test('a closing that is taken back runs the clocks again and asks for no summary; on a closed case none runs again', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday))
    const contact = aContact(on('23'))
    delroy.after(contact)
    delroy.becomes({ open: false, stage: 'closed' })
    const closing = anEvent('case.closed', on('24'), { reason: 'goals_met' })
    delroy.after(closing)
    delroy.after(voided(contact.id))
    expect(delroy.open('discharge-call')).toEqual([])
    delroy.becomes({ open: true, stage: 'active' })
    delroy.after(anEvent('case.closing_undone', on('25'), {}, { undoes: closing.id }))
    expect(delroy.open('discharge-visit')).toHaveLength(1)
    expect(delroy.open('closing-summary')).toEqual([])
  })

  test('a contact that is corrected from reached to no answer becomes an attempt', () => {
    const delroy = thread()
    delroy.after(aDischarge(friday))
    const wrong = aContact(on('23'))
    delroy.after(wrong)
    delroy.after(aContact(on('23'), { outcome: 'no_answer' }, { undoes: wrong.id }))
    expect(delroy.open('discharge-call')[0]?.attempts).toHaveLength(1)
  })
})
