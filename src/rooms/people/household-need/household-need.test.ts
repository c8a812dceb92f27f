import { beforeEach, expect, test } from 'vitest'
import { threeTogether } from '../../../../test/a-household.ts'
import { amara, bea, homeAfterHospital, riverside } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import { assignCase } from '../../cases/index.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-23T16:05:00.000Z'))

const programId = homeAfterHospital
const note = (householdId: string, members: string[], words: string, needId = newId()) =>
  house
    .api(amara)
    .post(`/households/${householdId}/needs`, { needId, programId, words, sinceDay: '2026-11-20', members })
const asTheHouse = <T>(work: (tx: Tx) => Promise<T>) =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, work)
const change = (householdId: string, needId: string, members: string[], words: string) =>
  house.api(amara).put(`/households/${householdId}/needs/${needId}`, {
    version: 1,
    words,
    sinceDay: '2026-11-20',
    members,
    metOn: null,
  })
const needsOf = async (clientId: string, who = amara) =>
  Object((await house.api(who).get(`/clients/${clientId}/household`)).json).household.needs

test('a need stands in the record of those whom it is for', async () => {
  const { householdId, rosalind, wren } = await threeTogether(house)
  const noted = await note(householdId, [rosalind.clientId, wren.clientId], 'A flat with two bedrooms')
  expect(noted).toMatchObject({ status: 201, json: { words: 'A flat with two bedrooms', version: 1, metOn: null } })
  expect(await needsOf(wren.clientId)).toMatchObject([{ members: [rosalind.clientId, wren.clientId] }])
  const { json } = await house.api(amara).get(`/clients/${wren.clientId}/timeline`)
  expect(JSON.stringify(json)).toContain('A need of the household noted: A flat with two bedrooms')
})

test('it names no other member, and is for members only', async () => {
  const { householdId, rosalind, wren } = await threeTogether(house)
  const of = [rosalind.clientId, wren.clientId]
  expect(await note(householdId, of, 'A school near Wren')).toMatchObject({
    status: 422,
    json: { code: 'people:names_another', field: 'words' },
  })
  expect((await note(householdId, [wren.clientId], 'A school near Wren')).status).toBe(201)
  const other = await threeTogether(house)
  expect(await note(householdId, [other.wren.clientId], 'A bed')).toMatchObject({
    json: { code: 'people:need_of_members' },
  })
})

test('it is met on a day, once, and a stale edit is refused', async () => {
  const { householdId, rosalind, wren } = await threeTogether(house)
  const needId = newId()
  await note(householdId, [rosalind.clientId, wren.clientId], 'Beds', needId)
  const met = {
    version: 1,
    words: 'Beds',
    sinceDay: '2026-11-20',
    members: [rosalind.clientId],
    metOn: '2026-11-22',
  }
  const path = `/households/${householdId}/needs/${needId}`
  expect((await house.api(amara).put(path, met)).json).toMatchObject({
    metOn: '2026-11-22',
    version: 2,
    members: [rosalind.clientId],
  })
  expect(await house.api(amara).put(path, met)).toMatchObject({ status: 409, json: { code: 'people:stale_edit' } })
  expect(await house.api(amara).put(path, { ...met, version: 2, metOn: '2026-11-19' })).toMatchObject({ status: 422 })
})

test('Bea, who carries the child alone, reads needs of the child and no others, and for nobody else', async () => {
  const { householdId, rosalind, wren } = await threeTogether(house)
  await note(householdId, [rosalind.clientId], 'Work')
  await note(householdId, [rosalind.clientId, wren.clientId], 'Beds')
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    assignCase(tx, { caseId: wren.caseId, staffId: bea.id, role: 'primary', reason: null }),
  )
  expect(await needsOf(wren.clientId, bea)).toMatchObject([{ words: 'Beds', members: [wren.clientId] }])
})

test('what was learnt in a sealed class stays in it, for whomever else it is', async () => {
  const { householdId, rosalind, osric } = await threeTogether(house)
  const needId = newId()
  await note(householdId, [rosalind.clientId], 'A sober house', needId)
  await asTheHouse((tx) =>
    tx.updateTable('people.household_need_member').set({ data_class: 'part2' }).where('need_id', '=', needId).execute(),
  )
  expect((await change(householdId, needId, [rosalind.clientId, osric.clientId], 'A sober house, soon')).status).toBe(
    200,
  )
  const classes = await asTheHouse(async (tx) => {
    const told = await tx
      .selectFrom('platform.event')
      .select('data_class')
      .where('subject_id', '=', needId)
      .where('kind', '=', 'household.need_changed')
      .execute()
    const rows = tx.selectFrom('people.household_need_member').select('data_class').where('need_id', '=', needId)
    return [...told, ...(await rows.execute())].map(({ data_class: one }) => one)
  })
  expect(classes).toEqual(['part2', 'part2', 'part2', 'part2'])
})

test('a need of the household is no more one of whoever left it: no change of it is written in their record', async () => {
  const { householdId, rosalind, wren, rows } = await threeTogether(house)
  const needId = newId()
  await note(householdId, [rosalind.clientId, wren.clientId], 'Beds', needId)
  const leaving = { version: 1, untilDay: '2026-11-22', reason: 'Lives with an aunt' }
  await house.api(amara).post(`/households/${householdId}/members/${rows.child}/leave`, leaving)
  expect(await needsOf(rosalind.clientId)).toMatchObject([{ members: [rosalind.clientId] }])
  expect(await change(householdId, needId, [rosalind.clientId], 'A bed')).toMatchObject({
    status: 200,
    json: { words: 'A bed', members: [rosalind.clientId] },
  })
  const { text } = await house.api(amara).get(`/clients/${wren.clientId}/timeline`)
  expect(text).toContain('Beds')
  expect(text).not.toContain('A bed')
})

test('sent twice, a need is refused in words the second time', async () => {
  const { householdId, rosalind } = await threeTogether(house)
  const needId = newId()
  expect((await note(householdId, [rosalind.clientId], 'Beds', needId)).status).toBe(201)
  expect(await note(householdId, [rosalind.clientId], 'Beds', needId)).toMatchObject({
    json: { code: 'people:already_written' },
  })
  expect(await needsOf(rosalind.clientId)).toHaveLength(1)
})
