import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import {
  amara,
  bea,
  homeAfterHospital,
  imani,
  type Member,
  noor,
  pru,
  sam,
  stayingHoused,
  tomas,
  viggo,
} from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { aCase, aDischarge, leave, type OneCase } from '../monitor.example.ts'
import { type Measure, measures, TeamRow, WorkerLine } from './contract.ts'

const house = freshHouse()
const monday = '2026-11-23T16:05:00.000Z'
const wednesday = '2026-11-25T23:00:00.000Z'

let rosa: OneCase

beforeAll(async () => {
  house.itIs(monday)
  rosa = await aCase(house)
  await leave(house, aDischarge(rosa))
  await asStaff(house.by(imani), (tx) =>
    tx.updateTable('cases.case').set({ acuity_tier: 4 }).where('id', '=', rosa.caseId).execute(),
  )
  await leave(house, aDischarge(await aCase(house, { carriedBy: null, given: 'Odette', family: 'Farrow' })), imani)
  await asStaff(house.by(amara), (tx) =>
    tx
      .insertInto('platform.draft')
      .values({
        kind: 'contact_note',
        subject_id: rosa.caseId,
        title: 'Contact note, Rosa Lindgren',
        body: JSON.stringify({ words: 'She said nobody must know' }),
      })
      .execute(),
  )
  house.itIs(wednesday)
})

const Team = z.object({ workers: z.array(WorkerLine) })
const teamFor = async (who: Member) =>
  Team.parse((await house.api(who).get(`/programs/${homeAfterHospital}/team`)).json).workers
const Rows = z.object({ count: z.number(), rows: z.array(TeamRow), cursor: z.string().nullable() })
const rowsOf = async (measure: Measure, worker = '') =>
  Rows.parse(
    (
      await house
        .api(imani)
        .get(`/programs/${homeAfterHospital}/team/rows?measure=${measure}${worker && `&worker=${worker}`}`)
    ).json,
  )

test('Imani sees what each of her workers carries, and what waits for nobody yet', async () => {
  const workers = await teamFor(imani)
  expect(workers.find(({ staffId }) => staffId === amara.id)?.counts).toEqual({
    open_cases: 2,
    points: 3.5,
    overdue: 1,
    due_today: 0,
    unsigned_24: 1,
    unsigned_48: 1,
    unsigned_72: 0,
    high_acuity: 1,
  })
  expect(workers.find(({ staffId }) => staffId === bea.id)?.counts).toMatchObject({ open_cases: 0, overdue: 0 })
  expect(workers.find(({ staffId }) => staffId === null)?.counts).toMatchObject({ open_cases: 1, overdue: 1 })
})

test('every number opens as many rows as it says, for each worker and for all of them', async () => {
  const workers = await teamFor(imani)
  for (const measure of measures) {
    for (const { staffId, counts } of workers) {
      const { count, rows } = await rowsOf(measure, staffId ?? 'queue')
      const counted = measure === 'points' ? rows.reduce((sum, { points }) => sum + (points ?? 0), 0) : count
      expect([measure, staffId, counted]).toEqual([measure, staffId, counts[measure]])
      expect(rows).toHaveLength(count)
    }
    const all = await rowsOf(measure)
    if (measure !== 'points') expect(all.count).toBe(workers.reduce((sum, { counts }) => sum + counts[measure], 0))
  }
})

test('an overdue row says what is due, under which rule, and how late', async () => {
  const { rows } = await rowsOf('overdue', amara.id)
  expect(rows).toMatchObject([
    {
      clientName: 'Rosa Lindgren',
      workerName: amara.name,
      due: { title: 'Follow-up call within {{within}} of discharge', late: { unit: 'business_day', count: 1 } },
    },
  ])
})

test('an unsigned note is known to the supervisor by whose, about whom and since when, and never by a word of it', async () => {
  const answer = await house.api(imani).get(`/programs/${homeAfterHospital}/team/rows?measure=unsigned_24`)
  expect(answer.json).toMatchObject({
    rows: [{ clientName: 'Rosa Lindgren', workerName: amara.name, at: monday, due: null }],
  })
  expect(answer.text).not.toContain('nobody must know')
})

test('any list downloads as a file, and each client in it has that among the disclosures', async () => {
  const file = await house
    .api(imani)
    .get(`/programs/${homeAfterHospital}/team/rows.csv?measure=overdue&worker=${amara.id}`)
  expect(file.headers['content-type']).toContain('text/csv')
  expect(file.text).toContain(
    'Rosa Lindgren,Amara Okafor,Follow-up call within 2 business days of discharge,"CMS TCM, discharged 2026-11-20"',
  )
  const disclosed = await asStaff(house.by(imani), (tx) =>
    tx.selectFrom('record.disclosure').select(['kind', 'document']).where('client_id', '=', rosa.clientId).execute(),
  )
  expect(disclosed).toContainEqual({ kind: 'export', document: 'monitor:list_team_rows' })
  const team = await house.api(imani).get(`/programs/${homeAfterHospital}/team.csv`)
  expect(team.text).toContain('Amara Okafor,2,3.5,1,0,1,1,0,1')
  const today = await house.api(amara).get('/today.csv?tiles=overdue')
  expect(today.text).toContain('1 business day late,Rosa Lindgren')
})

test('Sam, who directs the agency, sees the same; nobody else does', async () => {
  expect(await teamFor(sam)).toHaveLength((await teamFor(imani)).length)
  for (const who of [amara, bea, tomas, noor, viggo, pru]) {
    expect((await house.api(who).get(`/programs/${homeAfterHospital}/team`)).status).toBe(403)
    expect((await house.api(who).get(`/programs/${homeAfterHospital}/team/rows?measure=overdue`)).status).toBe(403)
    expect((await house.api(who).get(`/programs/${homeAfterHospital}/team/rows.csv?measure=overdue`)).status).toBe(403)
  }
})

test('Viggo, who leads another program, counts none of ours', async () => {
  const workers = Team.parse((await house.api(viggo).get(`/programs/${stayingHoused}/team`)).json).workers
  expect(workers.map(({ staffId }) => staffId)).toEqual([noor.id])
})

test('the function behind the counts tells a worker nothing', async () => {
  const told = await asStaff(house.by(bea), (tx) =>
    sql`select * from monitor.unsigned_notes(${homeAfterHospital})`.execute(tx),
  )
  expect(told.rows).toEqual([])
})
