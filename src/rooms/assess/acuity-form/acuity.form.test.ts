import { expect, test } from 'vitest'
import { CaseId, ClientId } from '../../../words/ids.ts'
import { acuityDomains, type Tier } from '../acuity/acuity.rules.ts'
import type { AcuityFile } from '../acuity/contract.ts'
import { beginAcuity, readAcuityForm, standingOf, type TypedAcuity, tiersWithin } from './acuity.form.ts'

const key = '01900000-0000-7000-8000-000000000d02'
const tier = (number: Tier, from: number) => ({
  tier: number,
  title: '',
  from,
  contactEveryDays: 30,
  inPersonEveryDays: 90,
})
const file: AcuityFile = {
  caseId: CaseId.parse(key),
  clientId: ClientId.parse(key),
  clientName: 'Delroy Baptiste',
  domains: acuityDomains.map((domain) => ({
    domain,
    title: domain,
    levels: ['', '', '', ''],
    prefilled:
      domain === 'support' ? { points: 3, because: 'The record says that nobody helps at home.', answers: null } : null,
    before: null,
  })),
  tiers: [tier(1, 0), tier(2, 7), tier(3, 13), tier(4, 19), tier(5, 25)],
  lace: null,
  history: [],
  mayOverrideBy: 1,
}
const allAt = (points: 0 | 1 | 2 | 3, but: Partial<TypedAcuity> = {}): TypedAcuity => {
  const begun = beginAcuity(file)
  for (const domain of acuityDomains) begun.points[domain] = points
  return { ...begun, ...but }
}

test('it begins with what the record says, and what is not scored is no zero', () => {
  expect(standingOf(beginAcuity(file), file)).toEqual({ answered: 1, total: 3, computed: null })
  expect(Object.keys(readProblems(beginAcuity(file)))).toHaveLength(9)
})

test('all ten scored give the tier', () => {
  expect(standingOf(allAt(2), file)).toEqual({ answered: 10, total: 20, computed: 4 })
})

test('imminent danger is tier 5 before all is scored, and is still confirmed whole', () => {
  expect(standingOf({ ...beginAcuity(file), imminentSafety: true }, file).computed).toBe(5)
  expect(readAcuityForm({ ...beginAcuity(file), imminentSafety: true }, file).ok).toBe(false)
})

test('another tier needs a reason, and by more than one a supervisor', () => {
  expect(readProblems(allAt(1, { tier: 3 }))).toHaveProperty('overrideBecause')
  expect(readProblems(allAt(1, { tier: 4, overrideBecause: 'Oxygen' }))).toHaveProperty('tier')
  expect(readAcuityForm(allAt(1, { tier: 3, overrideBecause: 'Oxygen' }), file)).toMatchObject({
    ok: true,
    body: { tier: 3, overrideBecause: 'Oxygen' },
  })
})

test('a reason without another tier is not kept', () => {
  expect(readAcuityForm(allAt(1, { overrideBecause: 'Forgotten words' }), file)).toMatchObject({
    body: { tier: 2, overrideBecause: null },
  })
})

test('only tiers within reach are offered', () => {
  expect(tiersWithin(file, 2).map((one) => one.tier)).toEqual([1, 2, 3])
  expect(tiersWithin({ ...file, mayOverrideBy: 4 }, 2)).toHaveLength(5)
})

function readProblems(typed: TypedAcuity) {
  const read = readAcuityForm(typed, file)
  return read.ok ? {} : read.problems
}
