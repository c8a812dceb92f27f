import { beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { amara, bea, noor, riverside } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { newId } from '../../../words/ids.ts'
import { saveMedication } from '../../people/index.ts'
import { aCase, aDischarge, leave, type OneCase } from '../monitor.example.ts'
import { ListedMedication } from './contract.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-25T16:05:00.000Z'))

const names = ['Furosemide 40 mg', 'Warfarin 5 mg', 'Metformin 500 mg']

async function threeMedications(): Promise<{ one: OneCase; list: ListedMedication[] }> {
  const one = await aCase(house)
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, async (tx) => {
    const said = {
      code: null,
      codeSystem: null,
      dose: null,
      started: null,
      ended: null,
      prescriber: null,
      source: 'Mercy',
    }
    for (const words of names) await saveMedication(tx, { id: newId(), ...one, ...said, words, status: 'active' })
    await saveMedication(tx, { id: newId(), ...one, ...said, words: 'Amoxicillin', status: 'completed' })
  })
  const { json } = await house.api(amara).get(`/cases/${one.caseId}/medication-list`)
  return { one, list: z.object({ medications: z.array(ListedMedication) }).parse(json).medications }
}

const lineFor = (list: ListedMedication[], name: string) => {
  const found = list.find(({ words }) => words === name)
  return { medicationId: found?.medicationId, version: found?.version }
}

const walkOf = (list: ListedMedication[]) => ({
  walkedOn: '2026-11-25',
  lines: [
    { act: 'kept', ...lineFor(list, 'Metformin 500 mg') },
    {
      act: 'changed',
      ...lineFor(list, 'Warfarin 5 mg'),
      words: 'Warfarin 3 mg',
      dose: 'each evening',
      because: 'INR was high',
    },
    { act: 'stopped', ...lineFor(list, 'Furosemide 40 mg'), because: 'Stopped in hospital' },
  ],
  added: [{ words: 'Apixaban 5 mg', dose: 'twice a day' }],
})

test('the list to walk through is what is taken, not what ended', async () => {
  const { list } = await threeMedications()
  expect(list.map(({ words }) => words).toSorted()).toEqual(names.toSorted())
})

test('a walk changes the list with it: kept, changed, stopped, added', async () => {
  const { one, list } = await threeMedications()
  expect((await house.api(amara).post(`/cases/${one.caseId}/medication-walks`, walkOf(list))).status).toBe(201)
  const rows = await asStaff(house.by(amara), (tx) =>
    tx
      .selectFrom('people.medication')
      .select(['words', 'status', 'ended'])
      .where('client_id', '=', one.clientId)
      .orderBy('words')
      .execute(),
  )
  expect(rows).toMatchObject([
    { words: 'Amoxicillin', status: 'completed' },
    { words: 'Apixaban 5 mg', status: 'active' },
    { words: 'Furosemide 40 mg', status: 'stopped', ended: '2026-11-25' },
    { words: 'Metformin 500 mg', status: 'active' },
    { words: 'Warfarin 3 mg', status: 'active' },
  ])
})

test('a walk satisfies the medication list that was due', async () => {
  const { one, list } = await threeMedications()
  await leave(house, aDischarge(one))
  await house.api(amara).post(`/cases/${one.caseId}/medication-walks`, walkOf(list))
  const rows = await asStaff(house.by(amara), (tx) =>
    tx.selectFrom('monitor.obligation').select(['kind', 'closed_how']).where('case_id', '=', one.caseId).execute(),
  )
  expect(rows).toContainEqual({ kind: 'medication_review_due', closed_how: 'satisfied' })
})

test('a medication that was left out refuses the whole walk, by name', async () => {
  const { one, list } = await threeMedications()
  const walk = walkOf(list)
  const answer = await house
    .api(amara)
    .post(`/cases/${one.caseId}/medication-walks`, { ...walk, lines: walk.lines.slice(1) })
  expect(answer).toMatchObject({
    status: 422,
    json: { code: 'monitor:medication_left_out', values: { medications: 'Metformin 500 mg' } },
  })
})

test('nothing is answered twice, and nothing that is not on the list', async () => {
  const { one, list } = await threeMedications()
  const walk = walkOf(list)
  const twice = await house
    .api(amara)
    .post(`/cases/${one.caseId}/medication-walks`, { ...walk, lines: [...walk.lines, walk.lines[0]] })
  expect(twice.json).toMatchObject({ code: 'monitor:medication_said_twice' })
  const foreign = { act: 'kept', medicationId: newId(), version: 1 }
  const other = await house
    .api(amara)
    .post(`/cases/${one.caseId}/medication-walks`, { ...walk, lines: [...walk.lines, foreign] })
  expect(other.json).toMatchObject({ code: 'monitor:medication_not_on_list' })
})

test('a medication that somebody changed meanwhile is not written over', async () => {
  const { one, list } = await threeMedications()
  await house.api(amara).post(`/cases/${one.caseId}/medication-walks`, walkOf(list))
  const again = (await house.api(amara).get(`/cases/${one.caseId}/medication-list`)).json
  const now = z.object({ medications: z.array(ListedMedication) }).parse(again).medications
  const lines = now.map(({ medicationId, words }) => ({
    act: 'changed',
    medicationId,
    version: 1,
    words: `${words}, halved`,
    dose: null,
  }))
  const late = await house.api(amara).post(`/cases/${one.caseId}/medication-walks`, { walkedOn: '2026-11-25', lines })
  expect(late.status).toBe(409)
})

test.each([bea, noor])('$name neither reads nor walks the list', async (who) => {
  const { one, list } = await threeMedications()
  expect((await house.api(who).get(`/cases/${one.caseId}/medication-list`)).status).toBe(404)
  expect((await house.api(who).post(`/cases/${one.caseId}/medication-walks`, walkOf(list))).status).toBe(404)
})
