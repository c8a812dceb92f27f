import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { amara, imani } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { readingWork, working } from '../../../../test/my-work.ts'
import { aCase, type OneCase } from '../../monitor/monitor.example.ts'
import { reachedByPhone } from '../../record/contact-note/contact-note.example.ts'
import { workMeasures } from '../my-work/contract.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-23T16:05:00.000Z'))

const { work, rowsOf, told } = readingWork(house)
const { done, versionOf, assess, lives, aGoalOf } = working(house)

const active = (one: OneCase) =>
  house.asOwner((client) => client.query(`update cases.case set stage = 'active' where id = $1`, [one.caseId]))

const close = async (one: OneCase) => {
  const said = { reason: 'client_choice', outcome: 'Wants no more calls.', summary: 'Well at home.' }
  await done(amara, `/cases/${one.caseId}/close`, { version: await versionOf(one), ...said })
}

describe('a score', () => {
  test('counts when it is better by as much as means something, since the last one before these days', async () => {
    const one = await aCase(house)
    await assess(one, '2026-10-05', 44)
    await assess(one, '2026-11-10', 50)
    await assess(one, '2026-11-20', 30)
    expect(await told(amara, 'scores_improved', one)).toMatchObject([
      { what: 'PCL-5', how: expect.stringContaining('44 on 5 Oct 2026, now 30'), day: '2026-11-20' },
    ])
    expect(await told(amara, 'scores_improved', one, 'from=2026-11-15&until=2026-11-30')).toMatchObject([
      { how: expect.stringContaining('50 on 10 Nov 2026, now 30') },
    ])
  })

  test('does not count when it moved by less, or the other way, or was void', async () => {
    const [little, worse, void_] = [await aCase(house), await aCase(house), await aCase(house)]
    for (const [one, total] of [[little, 42] as const, [worse, 60] as const, [void_, 20] as const]) {
      await assess(one, '2026-10-05', 44)
      const id = await assess(one, '2026-11-20', total)
      if (one === void_) await done(amara, `/assessments/${id}/void`, { because: 'Another person' })
      expect(await told(amara, 'scores_improved', one)).toEqual([])
      expect(await told(amara, 'scores_better', one)).toEqual([])
    }
  })

  test('of an instrument that names no meaningful change stands apart', async () => {
    const one = await aCase(house)
    await assess(one, '2026-10-05', 5, 'gad-2')
    await assess(one, '2026-11-20', 2, 'gad-2')
    expect(await told(amara, 'scores_improved', one)).toEqual([])
    expect(await told(amara, 'scores_better', one)).toMatchObject([{ how: expect.stringContaining('Lower is better') }])
  })
})

describe('somebody without a home', () => {
  test('who lives with others since is counted once, with the day when it was said', async () => {
    const one = await aCase(house)
    await lives(one, 'unhoused', '2026-10-01')
    await lives(one, 'unknown', '2026-11-02')
    await lives(one, 'with_others', '2026-11-12')
    await lives(one, 'with_others', '2026-11-20')
    expect(await told(amara, 'housed', one)).toMatchObject([
      { what: 'Lives with others', how: 'No home when last asked, 1 Oct 2026', day: '2026-11-12' },
    ])
  })

  test('who went into a facility, lost the home again, or never lacked one is not', async () => {
    const [facility, lost, never] = [await aCase(house), await aCase(house), await aCase(house)]
    await lives(facility, 'unhoused', '2026-10-01')
    await lives(facility, 'facility', '2026-11-12')
    await lives(lost, 'unhoused', '2026-10-01')
    await lives(lost, 'alone', '2026-11-12')
    await lives(lost, 'unhoused', '2026-11-20')
    await lives(never, 'with_others', '2026-10-01')
    await lives(never, 'alone', '2026-11-12')
    for (const one of [facility, lost, never]) expect(await told(amara, 'housed', one)).toEqual([])
  })
})

test('a case that closed stands with its reason and how it turned out, until it is opened again', async () => {
  const one = await aCase(house)
  await active(one)
  await close(one)
  expect(await told(amara, 'cases_closed', one)).toMatchObject([
    { what: "The client's choice", how: 'Wants no more calls.', day: '2026-11-23' },
  ])
  expect((await work(amara)).closedBecause).toEqual([{ title: "The client's choice", count: 1 }])
  await done(imani, `/cases/${one.caseId}/reopen`, { reason: 'Fell at home' })
  expect(await told(amara, 'cases_closed', one)).toEqual([])
})

test('a promise that was kept counts; a task that was only set, and one that is not done, do not', async () => {
  const one = await aCase(house)
  const set = async (title: string, promise: boolean) => {
    const { json } = await house
      .api(amara)
      .post('/tasks', { clientId: one.clientId, title, due: { on: '2026-11-25' }, promise })
    return z.object({ id: z.string() }).parse(json).id
  }
  const [kept, task] = [await set('Call the landlord', true), await set('File the form', false)]
  await set('Bring the list', true)
  for (const id of [kept, task]) await done(amara, `/obligations/${id}/done`, { version: 1, note: null })
  expect(await told(amara, 'promises_kept', one)).toMatchObject([{ what: 'Call the landlord', how: 'In time' }])
})

test('contacts are those that reached somebody; a try counts its minutes', async () => {
  const one = await aCase(house)
  const sign = (minutes: number, but: object) =>
    done(
      amara,
      `/cases/${one.caseId}/contact-notes`,
      reachedByPhone({ happenedAt: '2026-11-23T15:00:00.000Z', minutes, ...but }),
    )
  await sign(30, {})
  await sign(5, { outcome: 'no_answer' })
  expect(await told(amara, 'contacts', one)).toMatchObject([{ what: 'Reached once', how: '1 try, 35 minutes' }])
  expect(await work(amara)).toMatchObject({ counts: { contacts: 1 }, minutes: 35 })
})

test('every number opens as many rows as it says', async () => {
  const one = await aCase(house)
  await (await aGoalOf(one)).tell('2026-11-23', { value: 150 })
  await (await aGoalOf(one)).tell('2026-11-23', { value: 60 })
  const { counts } = await work(amara, 'from=2026-10-01&until=2026-12-31')
  for (const measure of workMeasures.filter((one) => one !== 'contacts')) {
    const rows = await rowsOf(amara, measure, 'from=2026-10-01&until=2026-12-31')
    expect([measure, rows.length]).toEqual([measure, counts[measure]])
  }
  expect(Object.values(counts).every((count) => count > 0 || counts.cases_closed === 0)).toBe(true)
})
