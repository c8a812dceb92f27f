import { expect, test } from 'vitest'
import { PlanFile } from '../plan-file/contract.ts'
import { LibraryDomain } from './contract.ts'
import { domainOf, offeredIn, targetOf } from './find-offered.ts'

const food = LibraryDomain.parse({
  domainId: 'everyday-needs',
  title: 'Everyday needs',
  about: 'Food and heat',
  needs: [
    { libraryId: 'enough-to-eat', title: 'Enough to eat' },
    { libraryId: 'company', title: 'Company' },
  ],
  goals: [],
  steps: [],
})
const need = {
  needId: '01900000-0000-7000-8000-00000000f001',
  domain: 'Our own word for it',
  title: 'Enough to eat',
  words: null,
  answer: null,
  clientRank: null,
  status: 'active',
  identifiedOn: '2026-11-23',
  libraryId: 'enough-to-eat',
  version: 1,
  decisions: [],
  goals: [],
}
const plan = PlanFile.parse({
  caseId: '01900000-0000-7000-8000-000000000d02',
  clientId: '01900000-0000-7000-8000-000000000d01',
  clientName: 'Delroy Baptiste',
  programName: 'Home after hospital',
  needs: [need],
  grounds: [],
  versions: [],
  changesSinceSigned: null,
  changesSinceOffered: null,
  review: null,
  reviewBy: '2027-02-20',
  needsApproval: false,
  colleagues: [],
  mayWrite: true,
  mayApprove: false,
  today: '2026-11-23',
})
const toPlan = targetOf(plan, null)

test('what is in the plan already says so, whatever it is called there', () => {
  expect(offeredIn(food, toPlan, plan, '').map(({ one, inPlan }) => [one.title, inPlan])).toEqual([
    ['Enough to eat', true],
    ['Company', false],
  ])
})

test('a search asks for all of its words, in whatever order', () => {
  const found = (search: string) => offeredIn(food, toPlan, plan, search).map(({ one }) => one.title)
  expect(found('EAT enough')).toEqual(['Enough to eat'])
  expect(found('everyday')).toHaveLength(2)
  expect(found('eat company')).toEqual([])
})

test('a need that came out of the library leads to its part of life under any name, and a gone one to the plan', () => {
  expect(domainOf([food], targetOf(plan, need.needId))).toBe('everyday-needs')
  expect(domainOf([food], toPlan)).toBeNull()
  expect(targetOf(plan, '01900000-0000-7000-8000-00000000f002')).toEqual({ kind: 'plan' })
})
