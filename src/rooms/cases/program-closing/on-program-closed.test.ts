import { expect, test } from 'vitest'
import { z } from 'zod'
import { ada, amara, homeAfterHospital, imani, sam, stayingHoused, tomas } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'

const house = freshHouse()
const today = '2026-11-23'

const close = (programId: string, closedOn = today, by = ada) =>
  house.api(by).post(`/programs/${programId}/close`, { closedOn })
const opening = {
  name: 'Quiet nights',
  shortName: 'Nights',
  pack: 'post-discharge',
  places: 12,
  openedOn: today,
  fundingSourceIds: [],
}
const idOf = (json: unknown) => z.object({ programId: z.string() }).parse(json).programId

test('a program with an open case is not closed, and the sentence says how many', async () => {
  const refused = await close(homeAfterHospital)
  expect([refused.status, refused.json]).toMatchObject([
    422,
    { code: 'cases:program_has_open_cases', values: { name: 'Home after hospital', open: 1 } },
  ])
  expect((await house.api(ada).get('/programs')).json).toMatchObject({ programs: [{ closedOn: null }, {}] })
})

test('one without closes, on a day that has come, and takes no referral from then on', async () => {
  expect((await close(stayingHoused, '2026-12-24')).json).toMatchObject({ code: 'programs:closes_later' })
  expect((await close(stayingHoused, '2017-12-31')).json).toMatchObject({ code: 'programs:before_opening' })
  expect((await close(stayingHoused)).status).toBe(200)
  expect((await close(stayingHoused)).json).toMatchObject({ code: 'programs:closed_already' })
  const role = { role: 'intake', programId: stayingHoused, fromDay: today }
  expect((await house.api(ada).post(`/staff/${tomas.id}/roles`, role)).json).toMatchObject({
    code: 'staff:program_closed',
  })
})

test('an administrator opens a program under a pack, once under its name', async () => {
  const opened = await house.api(ada).post('/programs', opening)
  expect(opened.status).toBe(201)
  expect((await house.api(ada).post('/programs', opening)).json).toMatchObject({ code: 'programs:program_name_taken' })
  const unknown = { ...opening, name: 'Elsewhere', pack: 'no-such-pack' }
  expect((await house.api(ada).post('/programs', unknown)).json).toMatchObject({ code: 'programs:pack_unknown' })
})

test('who pays for it stands with the program', async () => {
  const grant = await house.api(ada).post('/funding-sources', { name: 'An imaginary grant', kind: 'grant' })
  const { fundingSourceId } = z.object({ fundingSourceId: z.string() }).parse(grant.json)
  const opened = await house
    .api(ada)
    .post('/programs', { ...opening, name: 'Paid nights', fundingSourceIds: [fundingSourceId] })
  const pay = { fundingSourceId, fromDay: today }
  expect((await house.api(ada).post(`/programs/${idOf(opened.json)}/funding`, pay)).json).toMatchObject({
    code: 'programs:funded_already',
  })
  expect((await house.api(ada).post(`/programs/${homeAfterHospital}/funding`, pay)).status).toBe(201)
  const { programs } = z
    .object({ programs: z.array(z.object({ name: z.string(), funding: z.array(z.object({ name: z.string() })) })) })
    .parse((await house.api(amara).get('/programs')).json)
  const paid = programs.filter(({ funding }) => funding.some(({ name }) => name === 'An imaginary grant'))
  expect(paid.map(({ name }) => name)).toEqual(['Home after hospital', 'Paid nights'])
})

test('nobody but an administrator opens, closes or funds', async () => {
  for (const who of [amara, imani, sam]) {
    const tried = [
      await house.api(who).post('/programs', { ...opening, name: 'Mine' }),
      await close(homeAfterHospital, today, who),
      await house.api(who).post('/funding-sources', { name: 'Mine', kind: 'grant' }),
    ]
    expect(tried.map(({ status }) => status)).toEqual([403, 403, 403])
  }
})
