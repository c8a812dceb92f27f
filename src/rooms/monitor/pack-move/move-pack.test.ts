import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { amara, bea, imani, type Member, noor, pru, riverside, sam } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { keepOwnLayer, readOwnLayer } from '../../programs/index.ts'
import { aCase, aContact, aDischarge, leave, type OneCase } from '../monitor.example.ts'
import { Today } from '../today/contract.ts'
import { PackMove } from './contract.ts'

const house = freshHouse()
const monday = '2026-11-23T16:05:00.000Z'
const tuesday = '2026-11-24T16:05:00.000Z'

const asTheHouse = <T>(work: (tx: Tx) => Promise<T>) =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, work)

const head = 'name: post-discharge\ntitle: Ours\nlayer: agency\ndata_class: general\neffective_from: 2026-01-01\n'
const source = 'source: { name: Riverside, citation: Our own choice, certainty: proposal }'
const ours = (id: string, title: string, opens: string, more: string) =>
  `  - id: ${id}\n    title: ${title}\n    kind: family_call_due\n    ${source}\n    opens: [{ event: ${opens} }]\n` +
  `    satisfied_by: [{ event: visit.happened, where: { kind: other } }]\n    ends_with_case: true\n    owner: primary\n` +
  `    function: link\n    verb: record_visit\n    ${more}\n`
const letter = (more: string) => ours('welcome', 'Welcome letter handed over', 'stay.finished', more)

async function keep(rules: string): Promise<void> {
  const read = await readOwnLayer([
    { path: 'pack.yaml', text: head },
    { path: 'rules.yaml', text: `effective_from: 2026-01-01\nrules:\n${rules}` },
  ])
  if (!read.ok) throw new Error(read.problems.map(({ line, message }) => `${line} ${message}`).join('\n'))
  await asTheHouse((tx) => keepOwnLayer(tx, read.pack))
}

const preview = async (of: OneCase, who: Member = imani) => house.api(who).get(`/cases/${of.caseId}/pack`)
const read = async (of: OneCase) => PackMove.parse((await preview(of)).json)
const move = async (of: OneCase, but: object = {}, who: Member = imani) => {
  const { to, version } = await read(of)
  return house.api(who).post(`/cases/${of.caseId}/pack`, { to, version, reason: 'The new rules hold', ...but })
}
const Listed = z.object({
  obligations: z.array(z.object({ id: z.string(), rule: z.object({ id: z.string(), version: z.string() }) })),
})

/** What stands on Amara's list about this case, each with the rule that asks for it. */
const today = async (of: OneCase) => {
  const { items } = Today.parse((await house.api(amara).get('/today')).json)
  const { obligations } = Listed.parse((await house.api(amara).get(`/clients/${of.clientId}/obligations`)).json)
  return items
    .filter(({ caseId }) => caseId === of.caseId)
    .map((item) => ({ ...item, rule: obligations.find(({ id }) => id === item.id)?.rule }))
}
const dueOf = async (of: OneCase, rule: string) => (await today(of)).find((one) => one.rule?.id === rule)?.dueAt

let rosa: OneCase
let gus: OneCase

beforeAll(async () => {
  house.itIs(monday)
  await keep(letter('due: { days: 20 }'))
  rosa = await aCase(house)
  gus = await aCase(house, { given: 'Gus', family: 'Petrakis' })
  for (const one of [rosa, gus]) await leave(house, aDischarge(one))
  await leave(house, aContact(gus))
  await keep(
    letter('due: { days: 20 }\n    effective_until: 2026-11-24') +
      '  - { id: discharge-visit, due: { days: 10 }, effective_from: 2026-11-24 }\n' +
      '  - { id: discharge-call, title: "Call within {{within}} of coming home", effective_from: 2026-11-24 }\n' +
      ours('family', 'Family heard', 'stay.finished', 'due: { days: 12 }\n    effective_from: 2026-11-24') +
      ours('soon', 'Neighbour heard', 'stay.finished', 'due: { days: 1 }\n    effective_from: 2026-11-24') +
      ours('reached', 'Wishes written down', 'contact.recorded', 'due: { days: 9 }\n    effective_from: 2026-11-24'),
  )
  house.itIs(tuesday)
})

describe('before it is done', () => {
  test('a supervisor reads what would change, and nothing has', async () => {
    const seen = await read(rosa)
    expect(seen).toMatchObject({
      from: '2026-01-01',
      to: '2026-11-24',
      missingStage: null,
      clientName: 'Rosa Lindgren',
    })
    expect(seen.rules.map(({ ruleId, turn, before, now }) => [ruleId, turn, before, now])).toEqual([
      ['welcome', 'disappears', '20 days', null],
      ['discharge-call', 'changes', null, null],
      ['discharge-visit', 'changes', expect.stringContaining('14 days'), expect.stringContaining('10 days')],
      ['family', 'appears', null, '12 days'],
      ['soon', 'appears', null, '1 day'],
      ['reached', 'appears', null, '9 days'],
    ])
    expect(seen.ends.map(({ title }) => title)).toEqual(['Welcome letter handed over'])
    expect(seen.moves).toMatchObject([
      { verb: 'record_visit', wasDueDay: '2026-12-04', dueDay: '2026-11-30', ownerName: 'Amara Okafor' },
    ])
    expect(seen.opens).toMatchObject([
      { title: 'Family heard', dueDay: '2026-12-02' },
      { title: 'Neighbour heard', dueDay: '2026-11-25' },
    ])
    expect(await dueOf(rosa, 'welcome')).toBeDefined()
    expect(await dueOf(rosa, 'family')).toBeUndefined()
  })

  test('nobody else is told, or moves it', async () => {
    for (const who of [amara, bea, noor, pru]) {
      expect((await preview(rosa, who)).status).toBeGreaterThanOrEqual(403)
      expect((await move(rosa, {}, who)).status).toBeGreaterThanOrEqual(403)
    }
    expect((await preview(rosa, sam)).status).toBe(200)
  })

  test('what was looked at must be what holds, and there must be a reason', async () => {
    expect((await move(rosa, { to: '2026-01-01' })).json).toMatchObject({ code: 'cases:pack_changed_meanwhile' })
    expect((await move(rosa, { version: 99 })).json).toMatchObject({ code: 'cases:stale_edit' })
    expect((await move(rosa, { reason: ' ' })).status).toBe(400)
  })

  test('a stage that the present version does not have keeps the case where it is', async () => {
    const stage = (to: string) =>
      asTheHouse((tx) => tx.updateTable('cases.case').set({ stage: to }).where('id', '=', gus.caseId).execute())
    await stage('planning')
    const { missingStage } = await read(gus)
    const moved = await move(gus)
    await stage('referred')
    expect(missingStage).toBe('Planning')
    expect(moved.json).toMatchObject({ code: 'cases:pack_without_stage', values: { stage: 'Planning' } })
  })
})

describe('once it is done', () => {
  test('what is due is settled anew on the list of whoever carries the case', async () => {
    expect((await move(rosa)).json).toMatchObject({ packVersion: '2026-11-24' })
    const due = await today(rosa)
    expect(due.map(({ rule }) => rule?.id)).not.toContain('welcome')
    expect(due.find(({ rule }) => rule?.id === 'discharge-visit')).toMatchObject({ dueDay: '2026-11-30' })
    expect(due.find(({ rule }) => rule?.id === 'discharge-call')).toMatchObject({
      title: 'Call within {{within}} of coming home',
      rule: { version: '2026-11-24' },
    })
    expect(due.find(({ rule }) => rule?.id === 'family')).toMatchObject({ dueDay: '2026-12-02' })
    // a day that was over before anybody knew of it is given from now
    expect(due.find(({ rule }) => rule?.id === 'soon')).toMatchObject({ dueDay: '2026-11-25' })
  })

  test('the timeline says who moved it and why, and of each thing what became of it', async () => {
    const { text } = await house.api(amara).get(`/clients/${rosa.clientId}/timeline`)
    expect(text).toContain('Moved to the present version of its pack: The new rules hold')
    expect(text).toContain('The present version of the pack asks for it no longer: Welcome letter handed over')
    expect(text).toContain('Due: Family heard')
  })

  test('that it was moved is kept: from which version to which, by whom and why', async () => {
    const kept = await asTheHouse((tx) =>
      tx.selectFrom('cases.pack_move').selectAll().where('case_id', '=', rosa.caseId).execute(),
    )
    expect(kept).toMatchObject([
      { from_version: '2026-01-01', to_version: '2026-11-24', reason: 'The new rules hold', moved_by: imani.id },
    ])
  })

  test('what was answered stays, and what the past had answered does not open', async () => {
    const call = () =>
      asTheHouse((tx) =>
        tx
          .selectFrom('monitor.obligation')
          .select(['closed_how', 'title'])
          .where('case_id', '=', gus.caseId)
          .where('rule_id', '=', 'discharge-call')
          .execute(),
      )
    const before = await call()
    await move(gus)
    expect(before).toMatchObject([{ closed_how: 'satisfied' }])
    expect(await call()).toEqual(before)
    expect(await dueOf(gus, 'reached')).toBeDefined()
    expect(await dueOf(rosa, 'reached')).toBeUndefined()
  })

  test('it is moved once, and the new rules answer from then on', async () => {
    expect((await move(rosa)).json).toMatchObject({ code: 'cases:pack_stands_already' })
    await leave(house, {
      ...aContact(rosa),
      kind: 'visit.happened',
      summary: 'monitor:other_visit',
      facts: { kind: 'other' },
    })
    expect(await dueOf(rosa, 'family')).toBeUndefined()
  })
})
