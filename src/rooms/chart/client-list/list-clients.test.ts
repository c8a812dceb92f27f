import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import {
  amara,
  bea,
  delroy,
  delroysCase,
  homeAfterHospital,
  imani,
  type Member,
  noor,
  pru,
  riverside,
  sam,
  stayingHoused,
} from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { newId } from '../../../words/ids.ts'
import { assignCase, openCase } from '../../cases/index.ts'
import { createClient } from '../../people/index.ts'
import { listClients } from './contract.ts'

const house = freshHouse()
const list = async (who: Member, query = '') => {
  const { status, json } = await house.api(who).get(`/clients${query}`)
  expect(status).toBe(200)
  return listClients.answer.parse(json)
}
const families = async (who: Member, query = '') => (await list(who, query)).clients.map(({ family }) => family)

const Audited = z.object({ n: z.number() })

beforeAll(() =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, async (tx) => {
    for (const [at, family] of ['Ålund', 'Zamora', "O'Brien", 'obando'].entries()) {
      const [clientId, caseId] = [newId(), newId()]
      const programId = at < 3 ? homeAfterHospital : stayingHoused
      await createClient(tx, { id: clientId, programId, given: 'Wren', family, birthDate: '1971' })
      await openCase(tx, { id: caseId, clientId, programId, urgency: 'routine' })
      await assignCase(tx, { caseId, staffId: at < 3 ? bea.id : noor.id, role: 'primary', reason: null })
    }
  }),
)

test('each sees their own, in the order of family names', async () => {
  expect(await families(amara)).toEqual(['Baptiste'])
  expect(await families(bea)).toEqual(['Ålund', "O'Brien", 'Zamora'])
  expect(await families(imani)).toEqual(['Ålund', 'Baptiste', "O'Brien", 'Zamora'])
  expect(await families(sam)).toEqual(['Ålund', 'Baptiste', 'obando', "O'Brien", 'Zamora'])
  expect(await families(pru)).toEqual([])
})

test('a row says where the case stands and who carries it', async () => {
  const [row] = (await list(amara)).clients
  expect(row).toMatchObject({
    clientId: delroy,
    birthDate: '1968-03-14',
    cases: [{ programShortName: 'Home', stage: 'referred', primary: { name: 'Amara Okafor' }, acuity: null }],
  })
})

test('the list is narrowed by program, worker and stage', async () => {
  expect(await families(sam, `?programId=${stayingHoused}`)).toEqual(['obando'])
  expect(await families(imani, `?workerId=${amara.id}`)).toEqual(['Baptiste'])
  expect(await families(imani, '?stage=active')).toEqual([])
  expect(await families(imani, `?programId=${stayingHoused}`)).toEqual([])
})

test('a page begins where the one before ended', async () => {
  const { clients } = await list(sam)
  const second = clients[1]
  expect(await families(sam, `?after=${encodeURIComponent(`${second?.clientId}~ baptiste, delroy`)}`)).toEqual([
    'obando',
    "O'Brien",
    'Zamora',
  ])
})

test('the file holds the same rows, and each person has it among their disclosures', async () => {
  const { status, text } = await house.api(amara).get('/clients.csv')
  expect(status).toBe(200)
  expect(text).toContain('Delroy Baptiste')
  const told = await house.asOwner((client) =>
    client.query(
      "select count(*)::int as n from record.disclosure where client_id = $1 and document = 'chart:list_clients'",
      [delroy],
    ),
  )
  expect(Audited.parse(told.rows[0]).n).toBe(1)
})

test('the file says when somebody was last spoken with at the hour of the agency', async () => {
  await house.asOwner((client) =>
    client.query('update cases.case set last_contact_at = $1 where id = $2', ['2026-11-23T02:30:00.000Z', delroysCase]),
  )
  const { text } = await house.api(amara).get('/clients.csv')
  expect(text).toContain('2026-11-22 21:30')
})
