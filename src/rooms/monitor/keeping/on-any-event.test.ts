import { beforeEach, expect, test } from 'vitest'
import { amara, bea, imani, riverside } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import type { Left } from '../../../platform/events.ts'
import { newId } from '../../../words/ids.ts'
import { assignCase, closeCase } from '../../cases/index.ts'
import { aCase, aContact, aDischarge, leave, type OneCase } from '../monitor.example.ts'
import { storedTitle } from '../obligation/stored-title.ts'

const house = freshHouse()
const monday = '2026-11-23T16:05:00.000Z'
const tuesday = '2026-11-24T16:05:00.000Z'

beforeEach(() => house.itIs(monday))

const keptOf = ({ caseId }: OneCase) =>
  asStaff(house.by(imani), (tx) =>
    tx
      .selectFrom('monitor.obligation')
      .selectAll()
      .where('case_id', '=', caseId)
      .orderBy('opened_at')
      .orderBy('id')
      .execute(),
  )

const theCall = async (one: OneCase) => (await keptOf(one)).filter(({ kind }) => kind === 'discharge_call_due').at(-1)

const changesOf = async (one: OneCase, kind: string) =>
  asStaff(house.by(imani), (tx) =>
    tx
      .selectFrom('monitor.obligation_change as c')
      .innerJoin('monitor.obligation as o', 'o.id', 'c.obligation_id')
      .select(['c.act', 'c.by_staff', 'c.because', 'c.owner_from', 'c.owner_to'])
      .where('o.case_id', '=', one.caseId)
      .where('o.kind', '=', kind)
      .orderBy('c.id')
      .execute(),
  )

const toldOf = (one: OneCase) =>
  asStaff(house.by(imani), (tx) =>
    tx
      .selectFrom('platform.event')
      .select(['kind', 'summary', 'caused_by'])
      .where('case_id', '=', one.caseId)
      .orderBy('id')
      .execute(),
  )

test('a discharge on Friday asks for a call by the end of business on Tuesday, from whoever carries the case', async () => {
  const one = await aCase(house)
  await leave(house, aDischarge(one))
  expect(await theCall(one)).toMatchObject({
    owner_id: amara.id,
    due_at: new Date('2026-11-24T22:00:00.000Z'),
    unit: 'business_day',
    closed_at: null,
  })
})

test('one attempt leaves the call due, and the second satisfies it by attempts', async () => {
  const one = await aCase(house)
  await leave(house, aDischarge(one))
  await leave(house, aContact(one, { facts: { outcome: 'no_answer' } }))
  expect(await theCall(one)).toMatchObject({ closed_how: null })
  house.itIs(tuesday)
  await leave(house, aContact(one, { facts: { outcome: 'message' } }))
  expect(await theCall(one)).toMatchObject({ closed_how: 'by_attempts', late_by: null })
  expect((await changesOf(one, 'discharge_call_due')).map(({ act }) => act)).toEqual([
    'opened',
    'attempted',
    'attempted',
    'satisfied',
  ])
})

test('a contact on Wednesday satisfies the call that was due on Tuesday, and says that it was a business day late', async () => {
  const one = await aCase(house)
  await leave(house, aDischarge(one))
  house.itIs('2026-11-25T16:00:00.000Z')
  const contact = await leave(house, aContact(one))
  expect(await theCall(one)).toMatchObject({ closed_how: 'satisfied', late_by: 1, closed_by: contact.id })
  expect(await toldOf(one)).toContainEqual({
    kind: 'obligation.satisfied',
    summary: 'monitor:event_satisfied_late',
    caused_by: contact.id,
  })
})

test('a rule did it: no person stands in the change, and the event that did it does', async () => {
  const one = await aCase(house)
  await leave(house, aDischarge(one))
  expect(await changesOf(one, 'discharge_call_due')).toMatchObject([
    { act: 'opened', by_staff: null, owner_to: amara.id },
  ])
})

test('a contact that is taken back makes the call due again', async () => {
  const one = await aCase(house)
  await leave(house, aDischarge(one))
  const contact = await leave(house, aContact(one))
  await leave(house, aContact(one, { kind: 'contact.voided', undoes: contact.id }))
  expect(await theCall(one)).toMatchObject({ closed_how: null, closed_by: null })
  expect(await changesOf(one, 'discharge_call_due')).toMatchObject([
    {},
    {},
    { act: 'reopened', because: 'monitor:because_undone' },
  ])
})

test('a tier that shortens the clock is in the words too, and goes out of them when it is taken back', async () => {
  const one = await aCase(house)
  const within = async () => (await keptOf(one)).filter(({ kind }) => kind === 'visit_due').map(storedTitle)
  await leave(house, aDischarge(one))
  expect(await within()).toEqual(['Follow-up visit within 14 days of discharge'])
  const acuity = await tierOf(one, 4, { facts: { tier: 4, score: 20 } })
  expect(await within()).toEqual(['Follow-up visit within 7 days of discharge'])
  await tierOf(one, null, { kind: 'acuity.voided', undoes: acuity.id })
  expect(await within()).toEqual(['Follow-up visit within 14 days of discharge'])
})

async function tierOf(one: OneCase, tier: number | null, left: Partial<Left>) {
  await house.asOwner((client) =>
    client.query('update cases.case set acuity_tier = $1 where id = $2', [tier, one.caseId]),
  )
  return leave(house, {
    ...one,
    subjectId: newId(),
    summary: 'assess:acuity_confirmed',
    kind: 'acuity.confirmed',
    ...left,
  })
}

test('when the case goes to a colleague, what was due from the one before goes along and says so', async () => {
  const one = await aCase(house)
  await leave(house, aDischarge(one))
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    assignCase(tx, { caseId: one.caseId, staffId: bea.id, role: 'primary', reason: 'away' }),
  )
  expect(await theCall(one)).toMatchObject({ owner_id: bea.id })
  expect((await changesOf(one, 'discharge_call_due')).at(-1)).toMatchObject({
    act: 'moved',
    owner_from: amara.id,
    owner_to: bea.id,
  })
})

test('what nobody owns waits in the queue of the program until somebody carries the case', async () => {
  const one = await aCase(house, { carriedBy: null })
  await leave(house, aDischarge(one), imani)
  expect(await theCall(one)).toMatchObject({ owner_id: null })
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    assignCase(tx, { caseId: one.caseId, staffId: bea.id, role: 'primary', reason: null }),
  )
  expect(await theCall(one)).toMatchObject({ owner_id: bea.id })
})

test('an event that names the person and no case concerns every open case of theirs', async () => {
  const one = await aCase(house)
  await leave(house, aDischarge(one, { caseId: null }))
  expect(await theCall(one)).toMatchObject({ closed_at: null })
})

test('contact clocks end with the case, and what survives it has an owner', async () => {
  const one = await aCase(house)
  await leave(house, aDischarge(one))
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    closeCase(tx, { caseId: one.caseId, reason: 'goals_met', summaryWritten: false }),
  )
  const kept = await keptOf(one)
  expect(kept.find(({ kind }) => kind === 'discharge_call_due')).toMatchObject({ closed_how: 'ended' })
  expect(kept.filter(({ closed_at }) => closed_at === null).map(({ kind, owner_id }) => [kind, owner_id])).toEqual(
    expect.arrayContaining([
      ['closing_summary_due', amara.id],
      ['follow_up_due', amara.id],
    ]),
  )
})

test('the same event heard twice opens nothing twice', async () => {
  const one = await aCase(house)
  const stay = aDischarge(one)
  await leave(house, stay)
  await leave(house, stay)
  expect((await keptOf(one)).filter(({ kind }) => kind === 'discharge_call_due')).toHaveLength(1)
})

test('a stay that ended half a year ago is history: it starts no clock, however late we hear of it', async () => {
  const one = await aCase(house)
  const endedAt = '2026-05-20T15:00:00.000Z'
  await leave(house, aDischarge(one, { facts: { endedAt }, happenedAt: endedAt }))
  expect(await theCall(one)).toBeUndefined()
})

test('a discharge that we hear of after the call was made finds the call made', async () => {
  const one = await aCase(house)
  await leave(
    house,
    aContact(one, { happenedAt: '2026-11-20T20:00:00.000Z', facts: { happenedAt: '2026-11-20T20:00:00.000Z' } }),
  )
  await leave(house, aDischarge(one))
  expect(await theCall(one)).toMatchObject({ closed_how: 'satisfied', late_by: null })
})
