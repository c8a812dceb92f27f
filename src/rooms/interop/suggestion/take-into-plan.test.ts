import { beforeEach, describe, expect, test } from 'vitest'
import { amara, bea, delroy, delroysCase, homeAfterHospital, pru, riverside } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { newId } from '../../../words/ids.ts'
import { saveIdentifier } from '../../people/index.ts'
import { PlanFile } from '../../plan/plan-file/contract.ts'
import { bringAll, mrn, patientOf } from '../fhir-import/import.example.ts'
import { listSuggestions } from './contract.ts'

const house = freshHouse()
const him = { ...patientOf('delroy', 'Delroy', 'Baptiste'), identifier: [mrn('8841')] }
const subject = { reference: 'Patient/delroy' }
const hospitalGoal = (id: string) => ({
  resourceType: 'Goal',
  id,
  lifecycleStatus: 'active',
  description: { text: 'Ambulate 100 metres' },
  subject,
})
const carePlan = {
  resourceType: 'CarePlan',
  id: 'care',
  status: 'active',
  intent: 'plan',
  title: 'After the hip',
  subject,
  activity: [
    { detail: { status: 'scheduled', description: 'Physical therapy twice a week' } },
    { detail: { status: 'scheduled', description: 'Weigh every morning' } },
  ],
}
const needId = newId()
const plan = `/cases/${delroysCase}/plan`

beforeEach(async () => {
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    saveIdentifier(tx, { id: newId(), clientId: delroy, programId: homeAfterHospital, ...mrn('8841'), type: '' }),
  )
})

const offered = async () =>
  listSuggestions.answer.parse((await house.api(amara).get(`/clients/${delroy}/suggestions`)).json).suggestions
const goalsInPlan = async () =>
  PlanFile.parse((await house.api(amara).get(plan)).json).needs.flatMap(({ goals }) => goals)

const aGoal = (but: object = {}) => ({
  goalId: newId(),
  needId,
  words: 'I want to get to the corner shop.',
  statement: 'Ambulate 100 metres',
  measureKind: 'better_same_worse',
  measure: 'Walking',
  unit: null,
  baseline: null,
  target: null,
  better: null,
  gasLevels: null,
  targetOn: null,
  ...but,
})
const aStep = (goalId: string, title: string) => ({
  stepId: newId(),
  goalId,
  title,
  function: 'link',
  ownerKind: 'client',
  ownerId: null,
  ownerName: null,
  every: null,
  dueOn: null,
})
const goalId = newId()

describe('a goal that a hospital planned', () => {
  test('becomes a goal of the plan, in the client’s words, and says who planned it first', async () => {
    await bringAll(house, [him, hospitalGoal('walk')])
    await house.api(amara).post(`${plan}/needs`, { needId, domain: 'Mobility', title: 'Getting around', words: null })
    const [one] = await offered()
    const taken = await house
      .api(amara)
      .post(`/suggestions/${one?.suggestionId}/take-goal`, { caseId: delroysCase, goal: aGoal({ goalId }) })
    expect(taken.status, taken.text).toBe(200)
    expect(await goalsInPlan()).toMatchObject([
      { words: 'I want to get to the corner shop.', statement: 'Ambulate 100 metres', fromSource: 'Lakeside' },
    ])
    expect(await offered()).toEqual([])
  })

  test('is taken by nobody who does not work on the case, and once only', async () => {
    await bringAll(house, [him, hospitalGoal('stairs')])
    const id = (await offered())[0]?.suggestionId
    const body = { caseId: delroysCase, goal: aGoal() }
    for (const who of [bea, pru])
      expect((await house.api(who).post(`/suggestions/${id}/take-goal`, body)).status).toBe(404)
    await house.api(amara).post(`/suggestions/${id}/leave`)
    expect((await house.api(amara).post(`/suggestions/${id}/take-goal`, body)).json).toMatchObject({
      code: 'interop:suggestion_answered',
    })
    expect(await goalsInPlan()).toHaveLength(1)
  })

  test('stays offered when the plan refuses the goal', async () => {
    await bringAll(house, [him, hospitalGoal('garden')])
    const id = (await offered())[0]?.suggestionId
    const late = { caseId: delroysCase, goal: aGoal({ targetOn: '2026-11-01' }) }
    expect((await house.api(amara).post(`/suggestions/${id}/take-goal`, late)).json).toMatchObject({
      code: 'plan:target_passed',
    })
    expect(await offered()).toHaveLength(1)
    await house.api(amara).post(`/suggestions/${id}/leave`)
  })

  test('that is sealed goes into no plan that others read', async () => {
    await bringAll(house, [him, hospitalGoal('methadone')])
    const id = (await offered())[0]?.suggestionId
    await house.asOwner((client) =>
      client.query(`update interop.suggestion set data_class = 'part2' where id = $1`, [id]),
    )
    const body = { caseId: delroysCase, goal: aGoal() }
    expect((await house.api(amara).post(`/suggestions/${id}/take-goal`, body)).json).toMatchObject({
      code: 'interop:suggestion_sealed',
    })
    await house.api(amara).post(`/suggestions/${id}/leave`)
  })
})

describe('a care plan', () => {
  test('gives its activities one by one as steps, and is offered until the last is taken', async () => {
    await bringAll(house, [him, carePlan])
    const [one] = await offered()
    expect(one?.steps).toEqual(['Physical therapy twice a week', 'Weigh every morning'])
    const take = (activity: string) =>
      house.api(amara).post(`/suggestions/${one?.suggestionId}/take-step`, {
        caseId: delroysCase,
        activity,
        step: aStep(goalId, activity),
      })
    expect((await take('Weigh every morning')).status).toBe(200)
    expect((await offered())[0]?.steps).toEqual(['Physical therapy twice a week'])
    expect((await take('Weigh every morning')).json).toMatchObject({ code: 'interop:suggestion_answered' })
    expect((await take('Physical therapy twice a week')).status).toBe(200)
    expect(await offered()).toEqual([])
    expect((await goalsInPlan())[0]?.steps).toMatchObject([
      { title: 'Weigh every morning', fromSource: 'Lakeside' },
      { title: 'Physical therapy twice a week', fromSource: 'Lakeside' },
    ])
  })
})
