import { expect, test } from 'vitest'
import type { ExitCriterion } from '../../programs/shared.ts'
import { type CaseSoFar, criteriaOf, missingOf } from './exit-criteria.rules.ts'

const reached: ExitCriterion = {
  id: 'contact-reached',
  effective_from: '2026-01-01',
  stage: 'intake',
  title: 'Spoke with the person',
  has: [{ event: 'contact.recorded', where: { outcome: 'reached' } }],
  since: 'stage',
}
const noneOpen: ExitCriterion = {
  id: 'nothing-owed',
  effective_from: '2026-01-01',
  stage: 'intake',
  title: 'No note left unsigned',
  no_open: ['note_unsigned'],
}
const soFar = (but: Partial<CaseSoFar> = {}): CaseSoFar => ({
  stage: 'intake',
  stageSince: '2026-11-20T15:00:00.000Z',
  events: [],
  openKinds: [],
  ...but,
})
const contact = { id: 'e1', kind: 'contact.recorded', at: '2026-11-21T15:00:00.000Z', facts: { outcome: 'reached' } }

test('a contact in this stage meets the criterion, and it says which', () => {
  expect(criteriaOf(soFar({ events: [contact] }), [reached])).toEqual([
    { id: 'contact-reached', title: 'Spoke with the person', met: true, by: { eventId: 'e1', at: contact.at } },
  ])
})

test('a contact before the stage began does not meet it, nor one that was undone', () => {
  const before = { ...contact, at: '2026-11-19T15:00:00.000Z' }
  expect(missingOf(criteriaOf(soFar({ events: [before] }), [reached]))).toHaveLength(1)
  expect(missingOf(criteriaOf(soFar({ events: [{ ...contact, undoneBy: 'e2' }] }), [reached]))).toHaveLength(1)
})

test('an open obligation of a kind holds the case back', () => {
  expect(missingOf(criteriaOf(soFar({ openKinds: ['note_unsigned'] }), [noneOpen]))).toHaveLength(1)
  expect(missingOf(criteriaOf(soFar(), [noneOpen]))).toHaveLength(0)
})

test('what happened once does not count while the same is due again', () => {
  const both = { ...reached, no_open: ['discharge_call_due'] }
  expect(missingOf(criteriaOf(soFar({ events: [contact] }), [both]))).toHaveLength(0)
  const readmitted = soFar({ events: [contact], openKinds: ['discharge_call_due'] })
  expect(criteriaOf(readmitted, [both])).toMatchObject([{ met: false, by: null }])
  expect(missingOf(criteriaOf(soFar(), [both]))).toHaveLength(1)
})

test('nothing holds back a hold or a correction', () => {
  expect(criteriaOf(soFar(), [reached], 'on_hold')).toEqual([])
  expect(criteriaOf(soFar(), [reached], 'assessment')).toHaveLength(1)
})

test('a criterion of one move holds back that one alone, even a closing', () => {
  const ofClosing: ExitCriterion = { ...reached, to: ['closed'] }
  expect(criteriaOf(soFar(), [ofClosing], 'closed')).toHaveLength(1)
  expect(criteriaOf(soFar(), [ofClosing], 'assessment')).toEqual([])
  expect(criteriaOf(soFar(), [ofClosing])).toHaveLength(1)
})
