import { expect, test } from 'vitest'
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
  riverside,
  tomas,
} from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import { newId } from '../../../words/ids.ts'
import { createClient } from '../../people/index.ts'
import { assignCase, openCase, setAcuity } from '../index.ts'

const house = freshHouse()

const codeOf = (json: unknown) => z.object({ code: z.string() }).parse(json).code
const workers = async (by: Member) => (await house.api(by).get(`/programs/${homeAfterHospital}/workers`)).json

const assign = async (staffId: string, but: Record<string, unknown> = {}) => {
  const { version } = z
    .object({ version: z.number() })
    .parse((await house.api(imani).get(`/cases/${delroysCase}`)).json)
  return house
    .api(imani)
    .post(`/cases/${delroysCase}/assignments`, { staffId, role: 'primary', reason: 'Lives nearer.', version, ...but })
}

/** Gives somebody nine more cases of the highest tier: 40.5 points. */
const overload = (who: Member) =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'test load' }, async (tx) => {
    for (let n = 1; n <= 9; n += 1) {
      const [clientId, caseId] = [newId(), newId()]
      await createClient(tx, {
        id: clientId,
        programId: homeAfterHospital,
        given: `Person ${n}`,
        family: 'Imaginary',
        birthDate: null,
      })
      await openCase(tx, { id: caseId, clientId, programId: homeAfterHospital, urgency: 'routine' })
      await assignCase(tx, { caseId, staffId: who.id, role: 'primary', reason: null })
      await setAcuity(tx, caseId, 5, calendarDay('2026-11-20'))
    }
  })

test('who assigns sees each worker with points, cap, open cases and languages, and no client', async () => {
  const { workers: listed } = z
    .object({ workers: z.array(z.record(z.string(), z.unknown())) })
    .parse(await workers(tomas))
  expect(listed.map(({ name, points, cap, openCases }) => [name, points, cap, openCases])).toEqual([
    ['Bea Lindqvist', 0, 40, 0],
    ['Amara Okafor', 1, 40, 1],
  ])
})

test('a case manager does not look at her colleagues’ load, nor does another program', async () => {
  for (const who of [amara, noor]) {
    expect((await house.api(who).get(`/programs/${homeAfterHospital}/workers`)).status).toBe(403)
  }
})

test('a case changes hands only with the reason', async () => {
  expect(codeOf((await assign(bea.id, { reason: null })).json)).toBe('cases:handover_reason')
})

test('it counts from a day since the worker before took it, and never from one to come', async () => {
  expect(codeOf((await assign(bea.id, { fromDay: '2026-11-24' })).json)).toBe('cases:from_in_future')
  expect(codeOf((await assign(bea.id, { fromDay: '2026-01-05' })).json)).toBe('cases:from_before_last')
})

test('handed over by the supervisor, Bea sees Delroy and Amara sees him no more', async () => {
  const assigned = await assign(bea.id, { handover: 'Call after noon.' })
  expect([assigned.status, assigned.json]).toMatchObject([201, { staffName: 'Bea Lindqvist', role: 'primary' }])
  expect((await house.api(bea).get(`/cases/${delroysCase}`)).json).toMatchObject({ primary: { staffId: bea.id } })
  expect((await house.api(amara).get(`/cases/${delroysCase}`)).status).toBe(404)
})

const bellOf = async (who: Member) =>
  z
    .object({ notices: z.array(z.object({ summary: z.string(), words: z.record(z.string(), z.unknown()) })) })
    .parse((await house.api(who).get('/notices')).json).notices

test('both are told: one with the handover note, the other with the name of whom she sees no more', async () => {
  expect((await bellOf(bea))[0]).toMatchObject({
    summary: 'monitor:notice_taken_over_with_words',
    words: { from: 'Amara Okafor', handover: 'Call after noon.' },
  })
  expect((await bellOf(amara))[0]).toMatchObject({
    summary: 'monitor:notice_handed_on',
    words: { client: 'Delroy Baptiste', staff: 'Bea Lindqvist' },
  })
})

test('the timeline says it, and the history keeps from when until when', async () => {
  const { json } = await house.api(bea).get(`/clients/${delroy}/timeline`)
  expect(JSON.stringify(json)).toContain('Handed over from Amara Okafor to Bea Lindqvist: Lives nearer.')
  const kept = await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    tx
      .selectFrom('cases.assignment')
      .select(['staff_id', 'until_at'])
      .where('case_id', '=', delroysCase)
      .orderBy('id')
      .execute(),
  )
  expect(kept).toMatchObject([
    { staff_id: amara.id, until_at: expect.any(Date) },
    { staff_id: bea.id, until_at: null },
  ])
})

test('a backup sees the case beside the primary worker', async () => {
  expect((await assign(amara.id, { role: 'backup' })).status).toBe(201)
  expect((await house.api(amara).get(`/cases/${delroysCase}`)).json).toMatchObject({
    primary: { staffId: bea.id },
    backup: { staffId: amara.id },
  })
  expect(codeOf((await assign(bea.id)).json)).toBe('cases:already_carries')
})

const backup = async (by: Member, staffId: string) => {
  const { version } = z.object({ version: z.number() }).parse((await house.api(by).get(`/cases/${delroysCase}`)).json)
  return {
    version,
    named: await house.api(by).post(`/cases/${delroysCase}/assignments`, { staffId, role: 'backup', version }),
  }
}

test('a backup ends with a reason: her sight ends, and she is told; the backup herself gives the case to nobody', async () => {
  expect(codeOf((await backup(amara, bea.id)).named.json)).toBe('cases:not_your_role')
  const { version } = await backup(bea, amara.id)
  const ended = await house.api(bea).post(`/cases/${delroysCase}/backup/end`, { reason: 'Back from leave.', version })
  expect(ended.status).toBe(200)
  expect((await house.api(amara).get(`/cases/${delroysCase}`)).status).toBe(404)
  expect((await bellOf(amara))[0]).toMatchObject({
    summary: 'monitor:notice_backup_ended',
    words: { client: 'Delroy Baptiste', reason: 'Back from leave.' },
  })
})

test('a primary worker names her backup herself, and gives her case to nobody', async () => {
  const { version, named } = await backup(bea, amara.id)
  expect(named.status).toBe(201)
  const given = { staffId: amara.id, role: 'primary', reason: 'Mine no more.', version: version + 1 }
  expect(codeOf((await house.api(bea).post(`/cases/${delroysCase}/assignments`, given)).json)).toBe(
    'cases:not_your_role',
  )
})

test('only somebody who carries cases in the program is given one', async () => {
  expect(codeOf((await assign(noor.id)).json)).toBe('cases:worker_not_in_program')
  expect(codeOf((await assign(tomas.id)).json)).toBe('cases:worker_not_in_program')
})

test('above forty points only a supervisor assigns, and says why', async () => {
  await overload(amara)
  const newcomer = newId()
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, async (tx) => {
    const clientId = newId()
    const person = {
      id: clientId,
      programId: homeAfterHospital,
      given: 'Newcomer',
      family: 'Imaginary',
      birthDate: null,
    }
    await createClient(tx, person)
    await openCase(tx, { id: newcomer, clientId, programId: homeAfterHospital, urgency: 'routine' })
  })
  const first = { staffId: amara.id, role: 'primary', version: 1 }
  const refused = await house.api(imani).post(`/cases/${newcomer}/assignments`, first)
  expect(codeOf(refused.json)).toBe('cases:over_the_cap')
  expect((await assign(amara.id, { reason: 'He trusts nobody else.' })).status).toBe(201)
})

test('the backup who becomes the primary worker is no backup any more', async () => {
  expect((await house.api(amara).get(`/cases/${delroysCase}`)).json).toMatchObject({
    primary: { staffId: amara.id },
    backup: null,
  })
  expect((await house.api(bea).get(`/cases/${delroysCase}`)).status).toBe(404)
})
