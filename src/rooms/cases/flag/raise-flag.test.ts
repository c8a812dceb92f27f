import { expect, test } from 'vitest'
import { z } from 'zod'
import { amara, delroysCase, imani, type Member, riverside, tomas } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { caseFacts, endHospitalised, markHospitalised } from '../index.ts'

const house = freshHouse()

const codeOf = (json: unknown) => z.object({ code: z.string() }).parse(json).code
const flags = z.object({
  flags: z.array(z.object({ flagId: z.string(), kind: z.string(), reason: z.string().nullable() })),
})
const raise = (by: Member, kind: string) =>
  house.api(by).post(`/cases/${delroysCase}/flags`, { kind, reason: 'His sister called.' })
const end = (by: Member, flagId: string) =>
  house.api(by).post(`/cases/${delroysCase}/flags/${flagId}/end`, { reason: 'Settled.' })
const asHouse = <T>(work: Parameters<typeof asSystem<T>>[1]) =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'test import' }, work)

test('a crisis is a flag, not a stage: it is raised with a reason, once, and ends', async () => {
  const raised = await raise(amara, 'crisis')
  expect(raised.status).toBe(201)
  const [flag] = flags.parse(raised.json).flags
  expect(flag).toMatchObject({ kind: 'crisis', reason: 'His sister called.' })
  expect(codeOf((await raise(amara, 'crisis')).json)).toBe('cases:flag_already_up')
  expect((await end(amara, flag?.flagId ?? '')).json).toMatchObject({ stage: 'referred', flags: [] })
})

test('a legal hold is raised and ended by a supervisor', async () => {
  expect(codeOf((await raise(amara, 'legal_hold')).json)).toBe('cases:legal_hold_by_supervisor')
  const [flag] = flags.parse((await raise(imani, 'legal_hold')).json).flags
  expect(codeOf((await end(amara, flag?.flagId ?? '')).json)).toBe('cases:legal_hold_by_supervisor')
  expect((await end(imani, flag?.flagId ?? '')).status).toBe(200)
})

test('intake, which does not see the case, raises nothing on it', async () => {
  expect((await raise(tomas, 'crisis')).status).toBe(404)
})

test('a stay opens nothing new: the case says that he is in hospital, once, until he is out', async () => {
  const stay = { since: '2026-11-22T04:00:00.000Z', hospital: 'Harborview General' }
  await asHouse((tx) => markHospitalised(tx, delroysCase, stay))
  await asHouse((tx) => markHospitalised(tx, delroysCase, stay))
  expect(await asHouse((tx) => caseFacts(tx, delroysCase))).toMatchObject({
    stage: 'referred',
    flags: ['hospitalised'],
  })
  await asHouse((tx) => endHospitalised(tx, delroysCase, '2026-11-23T12:00:00.000Z'))
  await asHouse((tx) => endHospitalised(tx, delroysCase, '2026-11-23T12:00:00.000Z'))
  expect((await asHouse((tx) => caseFacts(tx, delroysCase))).flags).toEqual([])
})
