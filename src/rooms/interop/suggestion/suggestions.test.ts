import { beforeEach, describe, expect, test } from 'vitest'
import { amara, bea, delroy, homeAfterHospital, imani, noor, pru, riverside } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { newId } from '../../../words/ids.ts'
import { saveIdentifier } from '../../people/index.ts'
import { bringAll, mrn, patientOf, rowsOf } from '../fhir-import/import.example.ts'
import { listSuggestions } from './contract.ts'

const house = freshHouse()

const nurse = (id: string, more: Record<string, unknown> = {}) => ({
  resourceType: 'ServiceRequest',
  id,
  status: 'active',
  code: { text: 'Visiting nurse every day' },
  subject: { reference: 'Patient/delroy' },
  performer: [{ display: 'Harbor Home Nursing' }],
  ...more,
})
const him = { ...patientOf('delroy', 'Delroy', 'Baptiste'), identifier: [mrn('8841')] }

beforeEach(async () => {
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    saveIdentifier(tx, { id: newId(), clientId: delroy, programId: homeAfterHospital, ...mrn('8841'), type: '' }),
  )
})

const offered = async () => {
  const { json } = await house.api(amara).get(`/clients/${delroy}/suggestions`)
  return listSuggestions.answer.parse(json).suggestions
}
const first = async () => (await offered())[0]?.suggestionId ?? ''

describe('what a hospital planned', () => {
  test('is offered to whoever carries the client, and to nobody else', async () => {
    await bringAll(house, [him, nurse('nurse')])
    expect(await offered()).toMatchObject([
      {
        kind: 'service_request',
        words: 'Visiting nurse every day',
        detail: { performer: 'Harbor Home Nursing' },
        source: 'Lakeside',
      },
    ])
    for (const who of [bea, noor, pru])
      expect((await house.api(who).get(`/clients/${delroy}/suggestions`)).status).toBe(404)
  })

  test('becomes a task that is due to her, and is offered no longer', async () => {
    const taken = await house.api(amara).post(`/suggestions/${await first()}/take`, { due: { on: '2026-11-25' } })
    expect(taken).toMatchObject({ status: 200, json: { clientId: delroy } })
    expect(await offered()).toEqual([])
    expect(
      await rowsOf(house, `select words ->> 'title' as title, owner_id from monitor.obligation where verb = 'do_task'`),
    ).toEqual([{ title: 'Visiting nurse every day', owner_id: amara.id }])
  })

  test('stays a task when its source says it again, or ends it', async () => {
    await bringAll(house, [him, nurse('nurse', { status: 'completed' })])
    expect(await offered()).toEqual([])
  })

  test('is left, once; an auditor and a stranger find nothing to leave', async () => {
    await bringAll(house, [him, nurse('therapist', { code: { text: 'Physical therapy' } })])
    const id = await first()
    for (const who of [bea, noor, pru])
      expect((await house.api(who).post(`/suggestions/${id}/leave`)).status).toBeGreaterThanOrEqual(403)
    expect((await house.api(imani).post(`/suggestions/${id}/leave`)).status).toBe(200)
    expect(await house.api(amara).post(`/suggestions/${id}/take`, { due: { on: '2026-11-25' } })).toMatchObject({
      status: 422,
      json: { code: 'interop:suggestion_answered' },
    })
  })

  test('is offered no longer when its source ends it before anybody took it up', async () => {
    await bringAll(house, [him, nurse('dietician')])
    expect(await offered()).toHaveLength(1)
    await bringAll(house, [him, nurse('dietician', { status: 'revoked' })])
    expect(await offered()).toEqual([])
  })

  test('is not offered at all when it had ended before it came', async () => {
    await bringAll(house, [him, nurse('old', { status: 'completed' })])
    expect(await offered()).toEqual([])
  })
})
