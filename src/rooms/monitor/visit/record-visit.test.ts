import { beforeEach, expect, test } from 'vitest'
import { amara, bea, noor, pru } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { aCase, aDischarge, leave } from '../monitor.example.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-25T16:05:00.000Z'))

const aVisit = { happenedOn: '2026-11-24', withWhom: 'Dr. Ines Calder', kind: 'primary_care' }

test('a visit that happened satisfies the visit that was due, on the day on which it took place', async () => {
  const { caseId, ...one } = await aCase(house)
  await leave(house, aDischarge({ caseId, ...one }))
  expect((await house.api(amara).post(`/cases/${caseId}/visits`, aVisit)).status).toBe(201)
  const rows = await asStaff(house.by(amara), (tx) =>
    tx
      .selectFrom('monitor.obligation')
      .select(['kind', 'closed_how', 'closed_at', 'due_at'])
      .where('case_id', '=', caseId)
      .execute(),
  )
  expect(rows.find(({ kind }) => kind === 'visit_due')).toMatchObject({
    closed_how: 'satisfied',
    closed_at: new Date('2026-11-24T17:00:00.000Z'),
  })
})

test('the medication list is due by the day of the visit', async () => {
  const { caseId, ...one } = await aCase(house)
  await leave(house, aDischarge({ caseId, ...one }))
  await house.api(amara).post(`/cases/${caseId}/visits`, { ...aVisit, happenedOn: '2026-11-25' })
  const rows = await asStaff(house.by(amara), (tx) =>
    tx.selectFrom('monitor.obligation').select(['kind', 'due_at']).where('case_id', '=', caseId).execute(),
  )
  expect(rows.find(({ kind }) => kind === 'medication_review_due')).toMatchObject({
    due_at: new Date('2026-11-25T22:00:00.000Z'),
  })
})

test('a visit of tomorrow has not happened', async () => {
  const { caseId } = await aCase(house)
  const answer = await house.api(amara).post(`/cases/${caseId}/visits`, { ...aVisit, happenedOn: '2026-11-26' })
  expect(answer).toMatchObject({ status: 422, json: { code: 'monitor:visit_in_future', field: 'happenedOn' } })
})

test.each([bea, noor, pru])('$name, who does not carry the case, is told that there is nothing there', async (who) => {
  const { caseId } = await aCase(house)
  expect((await house.api(who).post(`/cases/${caseId}/visits`, aVisit)).status).toBe(404)
})
