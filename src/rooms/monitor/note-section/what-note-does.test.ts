import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../words/ids.ts'
import { businessCalendarOf, packOn } from '../../programs/shared.ts'
import { rulesSection } from '../rule/rule.schema.ts'
import { shippedPack } from '../shipped-rules/shipped-rules.example.ts'
import { Clocks } from './contract.ts'
import { whatNoteDoes } from './what-note-does.ts'

let clocks: Clocks

beforeAll(async () => {
  const pack = packOn([await shippedPack()], '2026-11-23')
  clocks = Clocks.parse({
    caseId: newId(),
    clientId: newId(),
    programId: newId(),
    stage: 'active',
    tier: 4,
    open: true,
    primaryId: newId(),
    rules: rulesSection.of(pack).rules,
    calendar: businessCalendarOf(pack),
    zone: 'America/New_York',
    obligations: [aCall],
  })
})

const aCall = {
  id: newId(),
  ruleId: 'discharge-call',
  ruleVersion: '2013-01-01',
  kind: 'discharge_call_due',
  subjectId: newId(),
  openedBy: newId(),
  openedAt: '2026-11-20T15:00:00.000Z',
  dueAt: '2026-11-24T22:00:00.000Z',
  ruleDueAt: null,
  limitAt: null,
  warnAt: null,
  escalateAt: null,
  unit: 'business_day',
  asked: { unit: 'business_day', withinCount: 2, layer: 'base' },
  ownerId: newId(),
  endsWithCase: true,
  attempts: [],
  title: 'Follow-up call within {{within}} of discharge',
  source: 'CMS TCM, discharged {{day}}',
  words: { day: '2026-11-20' },
  verb: 'log_contact',
}

const aContact = (facts: object = {}, happenedAt = '2026-11-23T16:00:00.000Z') => ({
  noteId: newId(),
  happenedAt,
  recordedAt: happenedAt,
  byStaff: newId(),
  facts: {
    outcome: 'reached',
    mode: 'phone',
    with: 'client',
    withClient: true,
    withCaregiver: false,
    faceToFace: false,
    happenedAt,
    ...facts,
  },
})

describe('what a note does, before it is signed', () => {
  test('a reached contact satisfies the call, in time', () => {
    const { satisfies, attempts } = whatNoteDoes(clocks, aContact())
    expect(satisfies).toMatchObject([{ clock: { id: aCall.id }, byAttempts: false, isLate: false }])
    expect(attempts).toEqual([])
  })

  test('an attempt leaves it due, and says how many are enough', () => {
    const { satisfies, attempts } = whatNoteDoes(clocks, aContact({ outcome: 'no_answer' }))
    expect(satisfies).toEqual([])
    expect(attempts).toMatchObject([{ clock: { id: aCall.id }, soFar: 1, enough: 2 }])
  })

  test('the second attempt satisfies it by attempts', () => {
    const tried = { ...aCall, attempts: [{ eventId: newId(), at: '2026-11-21T16:00:00.000Z', mode: 'phone' }] }
    const { satisfies, attempts } = whatNoteDoes(
      { ...clocks, obligations: [Clocks.shape.obligations.element.parse(tried)] },
      aContact({ outcome: 'message' }),
    )
    expect(satisfies).toMatchObject([{ byAttempts: true }])
    expect(attempts).toEqual([])
  })

  test('a contact of Wednesday says that it is late', () => {
    expect(whatNoteDoes(clocks, aContact({}, '2026-11-25T16:00:00.000Z')).satisfies).toMatchObject([{ isLate: true }])
  })

  test('a contact agreed upon will be due at its hour', () => {
    const { opens } = whatNoteDoes(
      clocks,
      aContact({ nextContactOn: '2026-11-27', nextContactAt: '2026-11-27T15:30:00.000Z' }),
    )
    expect(opens).toMatchObject([{ kind: 'next_contact_due', dueAt: '2026-11-27T15:30:00.000Z', unit: 'hour' }])
  })
})
