import { expect, test } from 'vitest'
import { newId } from '../../../words/ids.ts'
import { PlanContent } from '../plan-file/version.ts'
import { differenceBetween } from './difference.rules.ts'

const [needId, goalId, stepId, otherNeed] = [newId(), newId(), newId(), newId()]
const goal = {
  goalId,
  words: 'Walk to church',
  statement: null,
  measureKind: 'number',
  measure: 'Metres',
  unit: 'm',
  baseline: 20,
  target: 150,
  targetOn: '2026-12-31',
  levels: null,
  steps: [{ stepId, title: 'Therapy', ownerKind: 'provider', owner: 'Riverside PT', every: 'week', dueOn: null }],
  milestones: [],
}
const need = {
  needId,
  domain: 'Mobility',
  title: 'Getting around',
  words: null,
  status: 'active',
  rank: 1,
  goals: [goal],
}
const content = (but: object = {}): PlanContent =>
  PlanContent.parse({ client: 'D', program: 'P', reviewOn: null, needs: [need], grounds: [], ...but })
const withGoal = (but: object) => content({ needs: [{ ...need, goals: [{ ...goal, ...but }] }] })

test('the same says nothing', () => {
  expect(differenceBetween(content(), content())).toEqual([])
})

test('another target, another day and another owner are said with both values', () => {
  const [step] = goal.steps
  const after = withGoal({ target: 200, targetOn: '2027-01-31', steps: [{ ...step, owner: 'Harbor PT' }] })
  expect(differenceBetween(content(), after)).toEqual([
    { label: 'Target: Walk to church', before: '150 m', after: '200 m' },
    { label: 'Target day: Walk to church', before: '31 Dec 2026', after: '31 Jan 2027' },
    { label: 'Who does it: Therapy', before: 'Riverside PT', after: 'Harbor PT' },
  ])
})

test('what came and what went is named', () => {
  const after = content({
    needs: [{ ...need, goals: [] }],
    grounds: [{ groundId: newId(), kind: 'barrier', words: 'Stairs' }],
  })
  expect(differenceBetween(content(), after)).toEqual([
    { label: 'Goal taken out', before: 'Walk to church', after: null },
    { label: 'Barrier added', before: null, after: 'Stairs' },
  ])
})

test('another order of the needs is a difference, and a new need is none of order', () => {
  const other = { ...need, needId: otherNeed, title: 'Food', goals: [] }
  const [one, two] = [content({ needs: [need, other] }), content({ needs: [other, need] })]
  expect(differenceBetween(one, two)).toEqual([
    { label: 'Order of the needs', before: 'Getting around, Food', after: 'Food, Getting around' },
  ])
  expect(differenceBetween(content(), two)).toEqual([{ label: 'Need added', before: null, after: 'Food' }])
})

test('going back says the opposite of going there', () => {
  const after = withGoal({ target: 200 })
  const back = differenceBetween(after, content()).map(({ before, after: now }) => [now, before])
  expect(back).toEqual(differenceBetween(content(), after).map(({ before, after: now }) => [before, now]))
})
