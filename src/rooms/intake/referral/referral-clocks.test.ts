import { expect, test } from 'vitest'
import type { LayeredPack } from '../../programs/shared.ts'
import { referralClocks } from './referral-clocks.ts'

const packWith = (rules: Record<string, unknown>[]): LayeredPack => ({
  name: 'a-pack',
  title: 'A pack',
  data_class: 'general',
  version: '2026-01-01',
  layers: ['base'],
  sections: { rules: { rules: rules.map((rule) => ({ id: '', effective_from: '2026-01-01', layers: {}, ...rule })) } },
})
const zone = 'America/New_York'
const friday = '2026-11-20T20:00:00.000Z'

test('without a clock in the pack a routine referral of Friday is called about by Tuesday 17:00', () => {
  expect(referralClocks(packWith([]), 'routine', friday, zone).attemptDueAt).toBe('2026-11-24T22:00:00.000Z')
})

test('an emergency is called about within four hours, at night too', () => {
  expect(referralClocks(packWith([]), 'emergency', '2026-11-21T04:00:00.000Z', zone).attemptDueAt).toBe(
    '2026-11-21T08:00:00.000Z',
  )
})

test('the clock that the pack writes is the one that runs', () => {
  const rule = {
    id: 'first-attempt',
    due: [{ layer: 'base', value: { by: 'urgency', of: { urgent: { hours: 2 } }, otherwise: { business_days: 1 } } }],
  }
  expect(referralClocks(packWith([rule]), 'urgent', friday, zone).attemptDueAt).toBe('2026-11-20T22:00:00.000Z')
  expect(referralClocks(packWith([rule]), 'routine', friday, zone).attemptDueAt).toBe('2026-11-23T22:00:00.000Z')
})

test('where two layers have a clock, the earlier one runs', () => {
  const due = [5, 3].map((business_days) => ({ layer: 'base', value: { business_days } }))
  expect(referralClocks(packWith([{ id: 'screening-decision', due }]), 'routine', friday, zone).answerDueAt).toBe(
    '2026-11-25T22:00:00.000Z',
  )
})
