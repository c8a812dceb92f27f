import { beforeAll, beforeEach, expect, test } from 'vitest'
import { amara, bea, imani, riverside, tomas, viggo } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { newId } from '../../../words/ids.ts'
import { aCase, aContact, aDischarge, leave, type OneCase } from '../monitor.example.ts'
import { sortToday, todayGroup } from '../obligation/sort-today.rules.ts'
import { Today } from './contract.ts'

const house = freshHouse()
const monday = '2026-11-23T16:05:00.000Z'

let people: OneCase[] = []

beforeAll(async () => {
  house.itIs(monday)
  people = [
    await aCase(house),
    await aCase(house, { given: 'Gus', family: 'Petrakis' }),
    await aCase(house, { given: 'Hanh', family: 'Truong' }),
  ]
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, async (tx) => {
    await tx
      .updateTable('cases.case')
      .set({ acuity_tier: 4 })
      .where('id', '=', people[1]?.caseId ?? '')
      .execute()
    await tx
      .insertInto('monitor.obligation')
      .values(Array.from({ length: 120 }, (_, at) => anObligation(at)))
      .execute()
  })
})

beforeEach(() => house.itIs(monday))

/** From three days late to a month ahead, some of them waiting, some legal, some about safety. */
function anObligation(at: number) {
  const one = people[at % 3]
  const due = new Date(Date.parse(monday) + (at - 20) * 6 * 3_600_000)
  return {
    id: newId(),
    case_id: one?.caseId ?? null,
    client_id: one?.clientId ?? '',
    program_id: one?.programId ?? '',
    kind: 'contact_due',
    rule_id: `made-up-${at}`,
    rule_version: '2026-01-01',
    title: 'Contact every {{within}}',
    words: JSON.stringify({ withinUnit: 'day', withinCount: 7, day: '2026-11-13' }),
    source: 'Cadence by acuity, last counted {{day}}',
    verb: 'log_contact',
    unit: ['hour', 'day', 'business_day'][at % 3] ?? 'day',
    weight: at % 11 === 0 ? 'legal' : at % 13 === 0 ? 'safety' : 'ordinary',
    waiting: at % 7 === 0,
    warn_at: new Date(due.getTime() - 48 * 3_600_000),
    owner_id: amara.id,
    opened_by: newId(),
    opened_at: new Date('2026-11-01T00:00:00Z'),
    due_at: due,
    ends_with_case: true,
  }
}

async function todayOf(who = amara, query = ''): Promise<Today> {
  return Today.parse((await house.api(who).get(`/today${query}`)).json)
}

async function allPages(query: string): Promise<Today['items']> {
  const first = await todayOf(amara, query)
  const items = [...first.items]
  for (let cursor = first.cursor; cursor !== null; ) {
    const next = await todayOf(amara, `${query}${query ? '&' : '?'}cursor=${cursor}`)
    items.push(...next.items)
    cursor = next.cursor
  }
  return items
}

test('the list holds everything, page after page, without a cap and without a row twice', async () => {
  const items = await allPages('')
  expect(items).toHaveLength(120)
  expect(new Set(items.map(({ id }) => id)).size).toBe(120)
  expect((await todayOf()).total).toBe(120)
})

test('the database sorts as the rule does: legal and safety, then days late, then acuity', async () => {
  const items = await allPages('')
  const byRule = sortToday(
    items.map((item) => ({ ...item, warnAt: warnedFrom(item.dueAt) })),
    monday,
    riverside.zone,
  )
  expect(items.map(({ id }) => id)).toEqual(byRule.map(({ id }) => id))
  expect(items.map(({ group }) => group)).toEqual(byRule.map((item) => todayGroup(item, monday, riverside.zone)))
})

const warnedFrom = (dueAt: string) => new Date(Date.parse(dueAt) - 48 * 3_600_000).toISOString()

test('the tiles count what their rows are', async () => {
  const all = await allPages('')
  const { tiles } = await todayOf()
  const standing = (name: string) => all.filter((item) => item.standing === name).length
  expect([
    tiles.overdue.count,
    tiles.today.count,
    tiles.thisWeek.count,
    tiles.waiting.count,
    tiles.later.count,
  ]).toEqual(['overdue', 'today', 'this_week', 'waiting', 'later'].map(standing))
})

test('a tile shows its rows, and its headings count all of them', async () => {
  const overdue = await todayOf(amara, '?tiles=overdue')
  expect(new Set(overdue.items.map((item) => item.standing))).toEqual(new Set(['overdue']))
  expect(overdue.groups.reduce((sum, { count }) => sum + count, 0)).toBe(overdue.tiles.overdue.count)
})

test('legal and safety that are warned of stand first with what is due today', async () => {
  const { items } = await todayOf(amara, '?tiles=overdue,today')
  expect(items[0]).toMatchObject({ group: 'legal_and_safety', weight: 'safety' })
})

test('a row says who, what, under which rule, how late in the rule’s own unit, and how acute', async () => {
  const { items } = await todayOf(amara, '?tiles=overdue')
  expect(items.find(({ group }) => group === 'overdue')).toMatchObject({
    clientName: 'Gus Petrakis',
    title: 'Contact every {{within}}',
    source: 'Cadence by acuity, last counted {{day}}',
    tier: 4,
    late: { count: expect.any(Number), unit: expect.any(String) },
  })
})

test('an hour later the list is another one, and a page that was begun is the same one', async () => {
  const { cursor } = await todayOf()
  house.itIs('2026-11-23T23:30:00.000Z')
  expect((await todayOf()).asOf).toBe('2026-11-23T23:30:00.000Z')
  expect((await todayOf(amara, `?cursor=${cursor}`)).asOf).toBe(monday)
})

test('a cursor that somebody made up is refused with a sentence', async () => {
  expect(await house.api(amara).get('/today?cursor=bm8')).toMatchObject({
    status: 422,
    json: { code: 'monitor:cursor_unreadable' },
  })
})

test('a tile that does not exist is refused', async () => {
  expect((await house.api(amara).get('/today?tiles=yesterday')).status).toBe(400)
})

test('nobody sees what is due from somebody else', async () => {
  for (const who of [bea, imani, viggo]) expect((await todayOf(who)).total).toBe(0)
})

test('what nobody owns stands in the queue of intake, until somebody carries the case', async () => {
  const one = await aCase(house, { carriedBy: null, given: 'Odette', family: 'Farrow' })
  await leave(house, aDischarge(one), tomas)
  expect((await todayOf(tomas)).items[0]).toMatchObject({ clientName: 'Odette Farrow', unowned: true })
  expect((await todayOf(imani)).total).toBe(0)
})

test('what was done leaves the list at once', async () => {
  const one = await aCase(house, { carriedBy: bea })
  await leave(house, aDischarge(one), bea)
  const due = async () => (await todayOf(bea)).items.filter(({ kind }) => kind === 'discharge_call_due').length
  expect(await due()).toBe(1)
  await leave(house, aContact(one), bea)
  expect(await due()).toBe(0)
})

test('Thanksgiving is said before it comes', async () => {
  expect((await house.api(amara).get('/closed-days')).json).toEqual({
    days: [{ day: '2026-11-26', name: 'Thanksgiving Day' }],
  })
})
