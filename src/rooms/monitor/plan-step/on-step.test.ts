import { beforeEach, expect, test } from 'vitest'
import { ada, amara, bea, imani, type Member, noor, riverside, sam, viggo } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { assignCase } from '../../cases/index.ts'
import { aGoal, aNeed, aStep } from '../../plan/plan.example.ts'
import { PlanFile } from '../../plan/plan-file/contract.ts'
import { aCase } from '../monitor.example.ts'
import type { Obligation } from '../obligation/contract.ts'
import { Today } from '../today/contract.ts'

const outsiders = [sam, ada, noor, viggo]
const house = freshHouse()
beforeEach(() => house.itIs('2026-11-23T16:05:00.000Z'))

/** A case of its own with one goal. */
async function aPlan() {
  const { caseId, clientId } = await aCase(house)
  const at = `/cases/${caseId}/plan`
  const post = (path: string, body: object, who: Member = amara) => house.api(who).post(`${at}${path}`, body)
  const need = aNeed()
  await post('/needs', need)
  const { goalId } = aGoal(need.needId)
  await post('/goals', aGoal(need.needId, { goalId }))
  const step = async (but: object, who: Member = amara) => {
    const body = aStep(goalId, but)
    expect((await post('/steps', body, who)).status).toBe(201)
    return body.stepId
  }
  const move = (stepId: string, body: object) => post(`/steps/${stepId}/status`, { because: null, ...body })
  const end = (body: object) => post(`/goals/${goalId}/lifecycle`, { because: null, ...body })
  const steps = async () => {
    const { needs } = PlanFile.parse((await house.api(amara).get(at)).json)
    return needs.flatMap(({ goals }) => goals.flatMap((goal) => goal.steps))
  }
  return { caseId, clientId, step, move, end, steps, post }
}

const onToday = async (clientId: string, who: Member = amara) =>
  Today.parse((await house.api(who).get('/today')).json).items.filter((one) => one.clientId === clientId)
const tick = (id: string | undefined, who: Member = amara) =>
  house.api(who).post(`/obligations/${id}/done`, { version: 1, note: null })
const dueOf = (due: { dueDay: string | null; words: Obligation['words'] }[], title: string) =>
  due.filter(({ words }) => words['title'] === title).map(({ dueDay }) => dueDay)

test('a step that comes again stands on Today again after every tick', async () => {
  const { clientId, step, steps } = await aPlan()
  await step({ title: 'Fill the pill box', every: 'week' })
  const ticked: (string | null)[] = []
  for (const day of ['23', '24', '25']) {
    house.itIs(`2026-11-${day}T16:05:00.000Z`)
    const [due, ...others] = (await onToday(clientId)).filter(({ verb }) => verb === 'do_task')
    expect(others).toEqual([])
    expect((await tick(due?.id)).json).toMatchObject({ closedHow: 'satisfied' })
    ticked.push(due?.dueDay ?? null)
  }
  expect(ticked).toEqual(['2026-11-27', '2026-11-30', '2026-12-01'])
  expect(dueOf(await onToday(clientId), 'Fill the pill box')).toEqual(['2026-12-02'])
  expect(await steps()).toMatchObject([{ status: 'active', doneOn: '2026-11-25', dueOn: '2026-12-02' }])
})

test('a step for a colleague who does not carry the client lets her see them for as long as it is due', async () => {
  const { clientId, step, move } = await aPlan()
  const stepId = await step({ ownerId: bea.id, title: 'Bring the walker' }, imani)
  expect(dueOf(await onToday(clientId, bea), 'Bring the walker')).toEqual(['2026-11-27'])
  expect((await house.api(bea).get(`/clients/${clientId}/obligations`)).status).toBe(200)
  await move(stepId, { status: 'stopped', because: 'The hospital lent one' })
  expect((await house.api(bea).get(`/clients/${clientId}/obligations`)).status).toBe(404)
})

test('what comes again goes along when the case goes to another worker', async () => {
  const { caseId, clientId, step } = await aPlan()
  await step({ title: 'Fill the pill box', every: 'week' })
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    assignCase(tx, { caseId, staffId: bea.id, role: 'primary', reason: null }),
  )
  const [due] = (await onToday(clientId, bea)).filter(({ verb }) => verb === 'do_task')
  const { status } = await house.api(bea).post(`/obligations/${due?.id}/done`, { version: due?.version, note: null })
  expect(status).toBe(200)
  expect(dueOf(await onToday(clientId, bea), 'Fill the pill box')).toEqual(['2026-11-30'])
  expect((await house.api(amara).get(`/clients/${clientId}/obligations`)).status).toBe(404)
})

test('nobody is given a step who does not work with clients in the program', async () => {
  const { post } = await aPlan()
  const { needs } = PlanFile.parse((await post('/needs', aNeed())).json)
  const goalId = needs[0]?.goals[0]?.goalId ?? ''
  for (const who of outsiders) {
    const refused = await post('/steps', aStep(goalId, { ownerId: who.id }))
    expect(refused.json, who.name).toMatchObject({ code: 'plan:owner_unknown', field: 'ownerId' })
  }
})

test('what is due of a goal rests with it, and is due again once it is taken up again', async () => {
  const { clientId, step, end, move, steps } = await aPlan()
  const stepId = await step({ title: 'Walk together', every: 'week' })
  await step({ title: 'Order a walker' })
  await end({ lifecycle: 'on-hold', because: 'In hospital' })
  expect((await onToday(clientId)).filter(({ verb }) => verb === 'do_task')).toEqual([])
  await end({ lifecycle: 'active' })
  const due = await onToday(clientId)
  expect(dueOf(due, 'Walk together')).toEqual(['2026-11-27'])
  expect(dueOf(due, 'Order a walker')).toEqual(['2026-11-27'])
  await end({ lifecycle: 'cancelled', because: 'Does not want it any more' })
  await move(stepId, { status: 'done' })
  expect(await steps()).toMatchObject([{ status: 'done', dueOn: '2026-11-27' }, { status: 'planned' }])
  expect((await onToday(clientId)).filter(({ verb }) => verb === 'do_task')).toEqual([])
})
