import { beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { amara, bea, imani, type Member, noor, riverside, sam, stayingHoused } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { assignCase } from '../../cases/index.ts'
import { aCase, aContact, aDischarge, leave } from '../monitor.example.ts'
import { Notice } from './contract.ts'
import { tellLateAndSoon } from './late-and-soon.job.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-23T16:05:00.000Z'))

const Notices = z.object({ unread: z.number(), notices: z.array(Notice), cursor: z.string().nullable() })
const bellOf = async (who: Member, query = '') => Notices.parse((await house.api(who).get(`/notices${query}`)).json)
const told = async (who: Member, clientId: string) =>
  (await bellOf(who)).notices.filter((one) => one.clientId === clientId).map(({ summary }) => summary)

const run = () => tellLateAndSoon(house.house, riverside.id)

test('a call that is a business day late is told to the supervisor, once, and the change is kept', async () => {
  const one = await aCase(house)
  await leave(house, aDischarge(one))
  house.itIs('2026-11-25T16:00:00.000Z')
  await run()
  expect(await told(imani, one.clientId)).toEqual([])
  house.itIs('2026-11-27T22:30:00.000Z')
  await run()
  await run()
  expect(await told(imani, one.clientId)).toEqual(['monitor:notice_escalated'])
  const changes = await asStaff(house.by(imani), (tx) =>
    tx
      .selectFrom('monitor.obligation_change')
      .select('act')
      .where('client_id', '=', one.clientId)
      .where('act', '=', 'escalated')
      .execute(),
  )
  expect(changes).toHaveLength(1)
})

test('what was done in time is told to nobody', async () => {
  const one = await aCase(house)
  await leave(house, aDischarge(one))
  await leave(house, aContact(one))
  house.itIs('2026-11-27T22:30:00.000Z')
  await run()
  const rows = await asStaff(house.by(imani), (tx) =>
    tx
      .selectFrom('monitor.obligation')
      .select(['kind', 'escalated_at'])
      .where('client_id', '=', one.clientId)
      .execute(),
  )
  expect(rows.find(({ kind }) => kind === 'discharge_call_due')).toMatchObject({ escalated_at: null })
})

test('its owner is told a business day before it is due, and not when it is late already', async () => {
  const soon = await aCase(house)
  await leave(house, aDischarge(soon))
  house.itIs('2026-11-23T22:30:00.000Z')
  await run()
  expect(await told(amara, soon.clientId)).toContain('monitor:notice_warned')
  const late = await aCase(house)
  await leave(house, aDischarge(late, { facts: { endedAt: '2026-11-05T15:00:00.000Z' } }))
  await run()
  expect(await told(amara, late.clientId)).not.toContain('monitor:notice_warned')
})

test('whoever carries somebody is told when they come out of hospital, and whoever gets a case, that they carry it', async () => {
  const one = await aCase(house)
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, async (tx) => {
    await assignCase(tx, { caseId: one.caseId, staffId: bea.id, role: 'primary', reason: null })
  })
  await leave(house, aDischarge(one), bea)
  expect(await told(bea, one.clientId)).toEqual(['monitor:notice_taken_over'])
  await leave(house, aDischarge(one, { kind: 'stay.started', facts: { class: 'IMP', hospital: 'Mercy' } }), imani)
  expect(await told(bea, one.clientId)).toEqual(['monitor:notice_admitted_at', 'monitor:notice_taken_over'])
  expect((await bellOf(bea)).notices[0]).toMatchObject({ sentence: 'Went into hospital, Mercy' })
})

test('what only a sealed program knows of a stay rings with nobody who carries the person elsewhere', async () => {
  const one = await aCase(house)
  const sealed = { programId: stayingHoused, dataClass: 'part2', facts: { class: 'IMP', hospital: 'Mercy' } }
  await leave(house, aDischarge(one, { kind: 'stay.started', ...sealed }), noor)
  expect(await told(amara, one.clientId)).toEqual(['monitor:notice_assigned'])
})

test('a question about somebody whom the asker may not see rings with her supervisor, and the answer with the asker', async () => {
  const typed = { given: 'Quilla', family: 'Marsh', birthDate: '1961-02-03' }
  const { clientId } = await aCase(house, { ...typed, carriedBy: bea })
  await asOwner('update people.client set birth_date = $2 where id = $1', [clientId, typed.birthDate])
  await house.api(noor).post('/clients/near-matches', typed)
  await house.api(noor).post('/clients/near-matches', { ...typed, sex: 'female' })
  expect(await told(imani, clientId)).toEqual(['monitor:notice_duplicate_asked'])
  expect(await told(bea, clientId)).toEqual(['monitor:notice_assigned'])
  const [question] = Object((await house.api(imani).get('/possible-duplicates')).json).duplicates
  await house.api(imani).post(`/possible-duplicates/${question.duplicateId}/decision`, { decision: 'same' })
  expect((await bellOf(noor)).notices).toMatchObject([
    { clientId: null, summary: 'monitor:notice_duplicate_same', words: { askedFor: 'Quilla Marsh' } },
  ])
  expect((await house.api(noor).get('/notices')).text).not.toMatch(new RegExp(`Imani|${clientId}`))
})

const asOwner = (text: string, values: unknown[]) => house.asOwner((client) => client.query(text, values))

test('a bell is its reader’s alone, and what is read stays read', async () => {
  const one = await aCase(house, { carriedBy: bea })
  expect(await told(bea, one.clientId)).toEqual(['monitor:notice_assigned'])
  expect(await told(sam, one.clientId)).toEqual([])
  const { notices } = await bellOf(bea)
  expect((await house.api(amara).post('/notices/read', { ids: notices.map(({ id }) => id) })).status).toBe(200)
  expect((await bellOf(bea)).unread).toBeGreaterThan(0)
  expect((await house.api(bea).post('/notices/read', { ids: null })).json).toEqual({ unread: 0 })
})

test('older notices follow, page by page', async () => {
  for (let at = 0; at < 31; at += 1) await aCase(house, { carriedBy: bea })
  const first = await bellOf(bea)
  expect(first.notices).toHaveLength(30)
  const next = await bellOf(bea, `?before=${first.cursor}`)
  expect(next.notices.length).toBeGreaterThan(0)
  expect(next.notices.map(({ id }) => id)).not.toContain(first.notices.at(-1)?.id)
})
