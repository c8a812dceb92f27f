import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { amara, bea, delroy, homeAfterHospital, imani, type Member, noor } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { newId } from '../../../words/ids.ts'
import { begun, responseOf } from '../../assess/assessment/assessment.example.ts'
import { aCase, type OneCase } from '../../monitor/monitor.example.ts'
import { aGoal, aNeed } from '../../plan/plan.example.ts'
import { reachedByPhone } from '../../record/contact-note/contact-note.example.ts'
import { readMyWork, type WorkMeasure, WorkRow, workMeasures } from './contract.ts'

const house = freshHouse()
const itIs = (day: string) => house.itIs(`${day}T16:05:00.000Z`)
beforeEach(() => itIs('2026-11-23'))

const november = 'from=2026-11-01&until=2026-11-30'
const december = 'from=2026-12-01&until=2026-12-31'
const work = async (who: Member, days = november) =>
  readMyWork.answer.parse((await house.api(who).get(`/my-work?${days}`)).json)
const Rows = z.object({ rows: z.array(WorkRow) })
const rowsOf = async (who: Member, measure: WorkMeasure, days = november) =>
  Rows.parse((await house.api(who).get(`/my-work/rows?measure=${measure}&${days}`)).json).rows
/** Of one person only: the tests share a house. */
const told = async (who: Member, measure: WorkMeasure, { clientId }: OneCase, days = november) =>
  (await rowsOf(who, measure, days)).filter((row) => row.clientId === clientId)

const done = async (who: Member, path: string, body: object) => {
  const { status } = await house.api(who).post(path, body)
  expect([path, status < 300]).toEqual([path, true])
}

async function aGoalOf(one: OneCase, but: object = {}) {
  const need = aNeed()
  const goal = aGoal(need.needId, but)
  await done(amara, `/cases/${one.caseId}/plan/needs`, need)
  await done(amara, `/cases/${one.caseId}/plan/goals`, goal)
  const tell = (on: string, update: object, who = amara) =>
    done(who, `/cases/${one.caseId}/plan/progress`, { on, updates: [{ goalId: goal.goalId, ...update }] })
  return { ...goal, tell }
}

const assess = async (one: OneCase, doneOn: string, total: number, instrument = 'pcl-5') => {
  const beginning = begun(instrument)
  await done(amara, `/cases/${one.caseId}/assessments`, beginning)
  const response = responseOf({ total: { valueInteger: total } })
  await done(amara, `/assessments/${beginning.assessmentId}/sign`, { response, doneOn, mode: 'interview' })
  return beginning.assessmentId
}

const lives = (one: OneCase, where: string, statedOn: string, who = amara) =>
  done(who, `/clients/${one.clientId}/living-situations`, {
    livingSituationId: newId(),
    programId: homeAfterHospital,
    lives: where,
    informalSupport: 'some',
    statedOn,
  })

const active = (one: OneCase) =>
  house.asOwner((client) => client.query(`update cases.case set stage = 'active' where id = $1`, [one.caseId]))

const versionOf = async ({ caseId }: OneCase) =>
  z.object({ version: z.number() }).parse((await house.api(imani).get(`/cases/${caseId}/closing`)).json).version

const close = async (one: OneCase) => {
  const said = { reason: 'client_choice', outcome: 'Wants no more calls.', summary: 'Well at home.' }
  await done(amara, `/cases/${one.caseId}/close`, { version: await versionOf(one), ...said })
}

describe('a goal', () => {
  test('that was reached stands with the client’s words, for whoever carried the case then', async () => {
    const one = await aCase(house)
    const goal = await aGoalOf(one)
    await goal.tell('2026-11-23', { value: 150 })
    expect(await told(amara, 'goals_met', one)).toMatchObject([
      { clientName: 'Rosa Lindgren', caseId: one.caseId, voice: goal.words, day: '2026-11-23' },
    ])
    expect(await told(bea, 'goals_met', one)).toEqual([])
    expect(await told(amara, 'goals_met', one, december)).toEqual([])
    expect(await told(amara, 'goals_closer', one)).toEqual([])
  })

  test('that was reached and lost again within these days is not counted as met', async () => {
    const one = await aCase(house)
    const goal = await aGoalOf(one)
    await goal.tell('2026-11-10', { value: 150 })
    await goal.tell('2026-11-20', { value: 90 })
    expect(await told(amara, 'goals_met', one)).toEqual([])
    const before = 'from=2026-11-01&until=2026-11-15'
    expect(await told(amara, 'goals_met', one, before)).toHaveLength(1)
  })

  test('that is nearer says from where to where; one that fell back is not there', async () => {
    const one = await aCase(house)
    const [walk, fell] = [await aGoalOf(one), await aGoalOf(one, { words: 'I want to cook again.' })]
    await walk.tell('2026-11-20', { value: 60 })
    await fell.tell('2026-11-20', { value: 10 })
    expect(await told(amara, 'goals_closer', one)).toMatchObject([
      { voice: walk.words, how: 'From 20 to 60 m. The goal is 150 m.', day: '2026-11-20' },
    ])
  })

  test('counts for whoever told of it too, and for nobody else', async () => {
    const one = await aCase(house)
    const goal = await aGoalOf(one)
    await goal.tell('2026-11-23', { value: 150 }, imani)
    expect(await told(imani, 'goals_met', one)).toHaveLength(1)
    expect(await told(amara, 'goals_met', one)).toHaveLength(1)
    expect(await told(bea, 'goals_met', one)).toEqual([])
  })

  test('that was taken down by mistake counts no more', async () => {
    const one = await aCase(house)
    const goal = await aGoalOf(one)
    await goal.tell('2026-11-23', { value: 150 })
    const ending = { lifecycle: 'entered-in-error', because: 'Another person', notAttainable: false }
    await done(amara, `/cases/${one.caseId}/plan/goals/${goal.goalId}/lifecycle`, ending)
    expect(await told(amara, 'goals_met', one)).toEqual([])
  })
})

test('after a case was handed over, what happens counts for who carries it then, and for the other only while she may see it', async () => {
  const one = await aCase(house)
  const [goal, earlier] = [await aGoalOf(one), await aGoalOf(one)]
  await goal.tell('2026-11-20', { value: 60 })
  await earlier.tell('2026-11-20', { value: 150 })
  itIs('2026-12-02')
  const handing = { staffId: bea.id, role: 'primary', reason: 'Moves', version: await versionOf(one) }
  await done(imani, `/cases/${one.caseId}/assignments`, handing)
  itIs('2026-12-10')
  await goal.tell('2026-12-10', { value: 150 }, bea)
  const both = 'from=2026-11-01&until=2026-12-31'
  expect((await told(bea, 'goals_met', one, both)).map(({ day }) => day)).toEqual(['2026-12-10'])
  expect(await told(bea, 'goals_closer', one)).toEqual([])
  expect(await told(amara, 'goals_met', one, december)).toEqual([])
  expect(await told(amara, 'goals_closer', one)).toEqual([])
})

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
  const { counts } = await work(amara, 'from=2026-10-01&until=2026-12-31')
  for (const measure of workMeasures.filter((one) => one !== 'contacts')) {
    const rows = await rowsOf(amara, measure, 'from=2026-10-01&until=2026-12-31')
    expect([measure, rows.length]).toEqual([measure, counts[measure]])
  }
  expect(Object.values(counts).every((count) => count > 0 || counts.cases_closed === 0)).toBe(true)
})

test('it is for the worker alone: a supervisor’s page tells what she did herself, and names no colleague', async () => {
  const sees = await house.api(imani).get(`/my-work?${november}&staffId=${amara.id}`)
  expect(readMyWork.answer.parse(sees.json).counts).toMatchObject({ promises_kept: 0, scores_improved: 0, housed: 0 })
  expect((await work(noor)).counts).toMatchObject({ goals_met: 0, contacts: 0 })
  expect(JSON.stringify(await rowsOf(noor, 'goals_met'))).not.toContain(delroy)
})

test('days that end before they begin, or span more than a year, are refused', async () => {
  const refused = async (days: string) => (await house.api(amara).get(`/my-work?${days}`)).json
  expect(await refused('from=2026-11-30&until=2026-11-01')).toMatchObject({
    code: 'outcomes:period_backwards',
    field: 'until',
  })
  expect(await refused('from=2024-11-30&until=2026-11-01')).toMatchObject({
    code: 'outcomes:period_too_long',
    field: 'from',
  })
})
