import { expect, test } from 'vitest'
import { emptyReferral, personOf, readReferral, type TypedReferral, wordsOf } from './new-referral.form.ts'

const typed = (but: Partial<TypedReferral> = {}): TypedReferral => {
  const some = {
    ...emptyReferral('01900000-0000-7000-8000-0000000000a1'),
    given: 'Thaddeus',
    family: 'Wren',
    birthDate: '1955',
    sourceName: 'Harborview General',
    asked: 'Goes home on Wednesday.',
    ...but,
  }
  return { ...some, seenFor: but.seenFor ?? wordsOf(personOf(some)) }
}
const problemsIn = (but: Partial<TypedReferral>) => {
  const read = readReferral(typed(but))
  return read.ok ? [] : Object.keys(read.problems)
}

test('a whole referral of somebody new reads as the contract wants it', () => {
  expect(readReferral(typed({ consent: 'yes', phone: '555-0181' }))).toMatchObject({
    ok: true,
    body: {
      client: { kind: 'new', given: 'Thaddeus', birthDate: '1955', phone: '555-0181', nearMatchesSeen: true },
      sourcePerson: null,
      urgency: 'routine',
      consentToContact: true,
    },
  })
})

test.each([
  ['yes', true],
  ['no', false],
  ['not_asked', null],
] as const)('whether they may be contacted: "%s" is sent as what it says', (consent, consentToContact) => {
  expect(readReferral(typed({ consent }))).toMatchObject({ ok: true, body: { consentToContact } })
})

test('everything that is missing is told at once', () => {
  expect(problemsIn({ given: '', family: '', sourceName: ' ', asked: '', programId: '' })).toEqual([
    'given',
    'programId',
    'sourceName',
    'asked',
  ])
})

test('near matches that were looked at for other words do not count', () => {
  expect(problemsIn({ seenFor: wordsOf(personOf(typed({ family: 'Wrenn' }))) })).toEqual(['nearMatchesSeen'])
})

test('somebody who is known needs no name and no near matches', () => {
  const known = { knownId: '01900000-0000-7000-8000-000000000d01', given: '', family: '', seenFor: '' }
  expect(readReferral(typed(known))).toMatchObject({
    ok: true,
    body: { client: { kind: 'known', clientId: known.knownId } },
  })
})

test('a birth date may be a year or a month, and nothing else', () => {
  expect(problemsIn({ birthDate: '1955-02' })).toEqual([])
  expect(problemsIn({ birthDate: '11 Feb 1955' })).toEqual(['birthDate'])
})

test('nobody is looked for before a name or a number is typed', () => {
  expect(personOf(typed({ family: '' }))).toBeNull()
  expect(personOf(typed({ given: '', family: '', phone: '555-0181' }))).toMatchObject({ phones: ['555-0181'] })
})

test('a referral about no stay tells none; one that is begun is told whole', () => {
  expect(readReferral(typed())).toMatchObject({ ok: true, body: { stay: null } })
  expect(problemsIn({ endedOn: '2026-11-20' })).toEqual(['hospital', 'startedOn'])
  const stay = { hospital: 'Harborview', startedOn: '2026-11-16', endedOn: '2026-11-20' }
  expect(problemsIn({ ...stay, expectedOn: '2026-11-25' })).toEqual(['expectedOn'])
  expect(readReferral(typed({ ...stay, admission: 'planned' }))).toMatchObject({
    ok: true,
    body: { stay: { ...stay, expectedOn: null, acuteAdmission: false } },
  })
})
