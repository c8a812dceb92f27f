import { beforeEach, describe, expect, test } from 'vitest'
import { amara, bea, delroy, imani, noor } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { december, november, readingWork, working } from '../../../../test/my-work.ts'
import { aCase } from '../../monitor/monitor.example.ts'
import { readMyWork } from './contract.ts'

const house = freshHouse()
const itIs = (day: string) => house.itIs(`${day}T16:05:00.000Z`)
beforeEach(() => itIs('2026-11-23'))

const { work, rowsOf, told } = readingWork(house)
const { done, versionOf, aGoalOf } = working(house)

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
