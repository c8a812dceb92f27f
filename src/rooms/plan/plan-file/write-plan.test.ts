import { beforeEach, expect, test } from 'vitest'
import { amara, bea, delroysCase, imani, type Member } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { newId } from '../../../words/ids.ts'
import { Obligation } from '../../monitor/obligation/contract.ts'
import { aGoal, aNeed, aStep } from '../plan.example.ts'
import { PlanFile } from './contract.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-23T16:05:00.000Z'))

const at = `/cases/${delroysCase}/plan`
const write = async (who: Member, path: string, body: object) =>
  PlanFile.parse((await house.api(who).post(`${at}${path}`, body)).json)
const read = async () => PlanFile.parse((await house.api(amara).get(at)).json)

async function aPlan(but: object = {}) {
  const need = aNeed()
  await write(amara, '/needs', need)
  const goal = aGoal(need.needId, but)
  await write(amara, '/goals', goal)
  return { need, goal }
}
const goalIn = (plan: PlanFile, goalId: string) =>
  plan.needs.flatMap(({ goals }) => goals).find((goal) => goal.goalId === goalId)

test('a goal keeps the client’s words, where it starts and where it should get to', async () => {
  const { goal } = await aPlan()
  expect(goalIn(await read(), goal.goalId)).toMatchObject({
    words: goal.words,
    baseline: 20,
    target: 150,
    lifecycle: 'active',
    achievement: 'in-progress',
    setOn: '2026-11-23',
  })
})

test('a goal that leads the wrong way, or whose day has passed, is refused at its field', async () => {
  const need = aNeed()
  await write(amara, '/needs', need)
  const refused = async (but: object) => (await house.api(amara).post(`${at}/goals`, aGoal(need.needId, but))).json
  expect(await refused({ target: 5 })).toMatchObject({ code: 'plan:wrong_way', field: 'target' })
  expect(await refused({ targetOn: '2026-11-22' })).toMatchObject({ code: 'plan:target_passed', field: 'targetOn' })
  expect(await refused({ measureKind: 'gas' })).toMatchObject({ code: 'plan:levels_missing' })
})

test('progress moves the achievement as FHIR names it, and stays in the order of its days', async () => {
  const { goal } = await aPlan()
  const tell = (value: number) =>
    write(amara, '/progress', { on: '2026-11-23', updates: [{ goalId: goal.goalId, value }] })
  expect(goalIn(await tell(60), goal.goalId)).toMatchObject({ achievement: 'improving' })
  expect(goalIn(await tell(40), goal.goalId)).toMatchObject({ achievement: 'worsening' })
  const after = goalIn(await tell(150), goal.goalId)
  expect(after).toMatchObject({ achievement: 'achieved' })
  expect(after?.progress.map(({ value, direction }) => [value, direction])).toEqual([
    [60, 'better'],
    [40, 'worse'],
    [150, 'better'],
  ])
})

test('what is told late of an earlier day is judged by what was known then, and moves nothing that is known since', async () => {
  const { goal } = await aPlan()
  const tell = async (on: string, value: number) =>
    goalIn(await write(amara, '/progress', { on, updates: [{ goalId: goal.goalId, value }] }), goal.goalId)
  await tell('2026-11-10', 40)
  await tell('2026-11-20', 150)
  const after = await tell('2026-11-15', 60)
  expect(after?.achievement).toBe('achieved')
  expect(after?.progress.map(({ value, direction }) => [value, direction])).toEqual([
    [40, 'better'],
    [60, 'better'],
    [150, 'better'],
  ])
  expect((await tell('2026-11-21', 160))?.achievement).toBe('sustaining')
})

test('an update of how a goal goes makes no open edit of its words stale', async () => {
  const { goal } = await aPlan()
  await write(amara, '/progress', { on: '2026-11-23', updates: [{ goalId: goal.goalId, value: 60 }] })
  const { goalId, needId: _, ...body } = goal
  const changed = await house.api(imani).put(`${at}/goals/${goalId}`, { ...body, target: 200, version: 1 })
  expect(changed.status).toBe(200)
})

test('several goals are updated in one act, all of them or none', async () => {
  const { goal } = await aPlan()
  const other = await aPlan({ measureKind: 'better_same_worse', baseline: null, target: null, better: null })
  const updates = [
    { goalId: goal.goalId, value: 60 },
    { goalId: other.goal.goalId, value: 3 },
  ]
  const refused = await house.api(amara).post(`${at}/progress`, { on: '2026-11-23', updates })
  expect(refused.json).toMatchObject({ code: 'plan:progress_other_measure', field: 'updates.1' })
  expect(goalIn(await read(), goal.goalId)?.progress).toEqual([])
})

test('a need that the client declines says so with the reason, and takes no goal until it is taken up again', async () => {
  const { need } = await aPlan()
  const decide = (body: object) => house.api(amara).post(`${at}/needs/${need.needId}/decisions`, body)
  expect((await decide({ status: 'declined', because: null, decidedBy: 'client' })).json).toMatchObject({
    code: 'plan:reason_missing',
  })
  await decide({ status: 'declined', because: 'Wants no help with it', decidedBy: 'client' })
  expect((await read()).needs.find(({ needId }) => needId === need.needId)).toMatchObject({
    status: 'declined',
    decisions: [{ because: 'Wants no help with it', decidedBy: 'client', by: amara.name }],
  })
  expect((await house.api(amara).post(`${at}/goals`, aGoal(need.needId))).json).toMatchObject({
    code: 'plan:need_closed',
  })
})

const openTasks = async (): Promise<Obligation[]> => {
  const { clientId } = await read()
  const { json } = await house.api(amara).get(`/clients/${clientId}/obligations`)
  return Obligation.array().parse(Object(json).obligations)
}

test('a step that one of us does by a day is a task on Today, serves its goal, and is done there or in the plan', async () => {
  const { goal } = await aPlan()
  const step = aStep(goal.goalId, { title: 'Call the therapist' })
  const plan = await write(amara, '/steps', step)
  expect(goalIn(plan, goal.goalId)?.serves).toMatchObject([{ kind: 'task', subjectId: step.stepId }])
  const task = (await openTasks()).find(({ words }) => words['title'] === 'Call the therapist')
  expect(task).toMatchObject({ ownerId: amara.id, dueDay: '2026-11-27', function: 'link' })
  await house.api(amara).post(`/obligations/${task?.id}/done`, { version: 1, note: null })
  expect(goalIn(await read(), goal.goalId)?.steps).toMatchObject([{ status: 'done', doneOn: '2026-11-23' }])
})

test('a step that comes again is due again once it is done', async () => {
  const { goal } = await aPlan()
  const step = aStep(goal.goalId, { title: 'Fill the pill box', every: 'week' })
  await write(amara, '/steps', step)
  const plan = await write(amara, `/steps/${step.stepId}/status`, { status: 'done', because: null })
  expect(goalIn(plan, goal.goalId)?.steps).toMatchObject([{ status: 'active', dueOn: '2026-11-30' }])
  const due = (await openTasks()).filter(({ words }) => words['title'] === 'Fill the pill box')
  expect(due.map(({ dueDay }) => dueDay)).toEqual(['2026-11-30'])
})

test('a step that is given up needs a reason, and its task leaves the list', async () => {
  const { goal } = await aPlan()
  const step = aStep(goal.goalId, { title: 'Order a walker' })
  await write(amara, '/steps', step)
  const stop = (because: string | null) =>
    house.api(amara).post(`${at}/steps/${step.stepId}/status`, { status: 'stopped', because })
  expect((await stop(null)).json).toMatchObject({ code: 'plan:reason_missing' })
  await stop('The hospital lent one')
  expect((await openTasks()).filter(({ words }) => words['title'] === 'Order a walker')).toEqual([])
})

test('an edit of a goal that somebody changed meanwhile is refused', async () => {
  const { goal } = await aPlan()
  const { goalId, needId: _, ...body } = goal
  const change = (version: number) => house.api(imani).put(`${at}/goals/${goalId}`, { ...body, target: 200, version })
  expect((await change(1)).status).toBe(200)
  expect((await change(1)).json).toMatchObject({ code: 'plan:stale_edit' })
})

test('needs stand in the order in which they were put, and a strength that ended is gone', async () => {
  const [first, second] = [aNeed({ title: 'First' }), aNeed({ title: 'Second' })]
  await write(amara, '/needs', first)
  await write(amara, '/needs', second)
  const ids = [second.needId, first.needId]
  const plan = await write(amara, '/order', { what: 'needs', ids })
  const places = ids.map((id) => plan.needs.findIndex(({ needId }) => needId === id))
  expect(places[0]).toBeLessThan(places[1] ?? -1)
  const groundId = newId()
  const strength = { groundId, kind: 'strength', words: 'Goes to church', inTheirWords: false, goalId: null }
  expect((await write(amara, '/grounds', strength)).grounds).toMatchObject([{ words: 'Goes to church' }])
  expect((await write(amara, `/grounds/${groundId}/end`, { because: 'Moved away' })).grounds).toEqual([])
})

test('Bea, who does not carry Delroy, neither reads nor writes his plan', async () => {
  expect((await house.api(bea).get(at)).status).toBe(404)
  expect((await house.api(bea).post(`${at}/needs`, aNeed())).status).toBe(404)
})

test('the timeline says what became of a need and of a goal in words, and not in the words of the database', async () => {
  const { need, goal } = await aPlan()
  await write(amara, `/goals/${goal.goalId}/lifecycle`, { lifecycle: 'on-hold', because: 'In hospital' })
  await write(amara, `/needs/${need.needId}/decisions`, { status: 'deferred', because: 'Later', decidedBy: 'client' })
  const { clientId } = await read()
  const { text } = await house.api(amara).get(`/clients/${clientId}/timeline`)
  expect(text).toContain('(on hold)')
  expect(text).toContain('is now put off')
})
