import { type Insertable, sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  ada,
  amara,
  bea,
  delroy,
  delroysCase,
  homeAfterHospital,
  imani,
  type Member,
  noor,
  pru,
  riverside,
  sam,
  tomas,
  viggo,
} from '../../../test/cast.ts'
import { freshHouse } from '../../../test/house.ts'
import { asStaff } from '../../platform/db/as-staff.ts'
import { asSystem } from '../../platform/db/as-system.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import type { DB } from '../../platform/tables.gen.ts'
import { newId } from '../../words/ids.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-23T16:05:00.000Z'))

const ofDelroy = { client_id: delroy, program_id: homeAfterHospital }
const ofHisCase = { ...ofDelroy, case_id: delroysCase }
const refusedByPolicy = /row-level security|permission denied/

const anObligation = (but: Partial<Insertable<DB['monitor.obligation']>> = {}) => ({
  ...ofHisCase,
  id: newId(),
  kind: 'contact_due',
  rule_id: 'made-up',
  rule_version: '2026-01-01',
  title: 'Call him',
  source: 'A test',
  verb: 'log_contact',
  owner_id: amara.id,
  opened_by: newId(),
  opened_at: new Date('2026-11-01T00:00:00Z'),
  due_at: new Date('2026-11-24T22:00:00Z'),
  ends_with_case: true,
  ...but,
})

const mine = anObligation()
const beas = anObligation({ owner_id: bea.id })

/** One row of each table, as the system keeps them. */
const rows = {
  obligation: mine,
  obligation_change: { ...ofDelroy, id: newId(), obligation_id: mine.id, act: 'opened' },
  visit: {
    ...ofHisCase,
    id: newId(),
    happened_on: '2026-11-20',
    with_whom: 'Dr. Calder',
    kind: 'primary_care',
    recorded_by: amara.id,
  },
  medication_walk: { ...ofHisCase, id: newId(), walked_on: '2026-11-20', lines: '[]', walked_by: amara.id },
  closure: { ...ofHisCase, id: newId(), reason: 'goals_met', outcome: 'At home', closed_by: amara.id },
  closure_asked: { ...ofHisCase, id: newId(), reason: 'goals_met', outcome: 'At home', asked_by: amara.id },
  closing_summary: { ...ofHisCase, id: newId(), words: 'At home', written_by: amara.id },
}
type Table = keyof typeof rows
const tables: Table[] = [
  'obligation',
  'obligation_change',
  'visit',
  'medication_walk',
  'closure',
  'closure_asked',
  'closing_summary',
]

const insert = (tx: Tx, table: Table, row: Record<string, unknown>) =>
  sql`insert into ${sql.table(`monitor.${table}`)} (${sql.join(Object.keys(row).map((name) => sql.ref(name)))})
    values (${sql.join(Object.values(row))})`.execute(tx)

beforeAll(async () => {
  house.itIs('2026-11-23T16:05:00.000Z')
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, async (tx) => {
    for (const table of tables) await insert(tx, table, rows[table])
    await insert(tx, 'obligation', beas)
    await tx
      .insertInto('monitor.notice')
      .values({ id: newId(), staff_id: amara.id, ...ofHisCase, summary: 'monitor:notice_assigned' })
      .execute()
  })
})

const seen = (who: Member, table: Table) =>
  asStaff(house.by(who), async (tx) => {
    const found = await sql`select id from ${sql.table(`monitor.${table}`)} where id = ${rows[table].id}`.execute(tx)
    return found.rows.length
  })

const changed = (who: Member, id: string) =>
  asStaff(house.by(who), async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('monitor.obligation')
      .set({ waiting: false })
      .where('id', '=', id)
      .executeTakeFirst()
    return Number(numUpdatedRows)
  })

describe.each(tables)('%s', (table) => {
  test.each([amara, imani, sam])('$name sees it: carrier, supervisor, director', async (who) => {
    expect(await seen(who, table)).toBe(1)
  })

  test.each([bea, tomas, ada, pru, noor, viggo])('$name does not see it', async (who) => {
    expect(await seen(who, table)).toBe(0)
  })

  test.each([bea, tomas, ada, pru, noor, viggo])(
    '$name writes none about somebody whom they do not see',
    async (who) => {
      const stolen = { ...rows[table], id: newId(), ...(table === 'obligation' ? { opened_by: newId() } : {}) }
      await expect(asStaff(house.by(who), (tx) => insert(tx, table, stolen))).rejects.toThrow(refusedByPolicy)
    },
  )
})

test.each(tables.filter((table) => table !== 'obligation'))(
  'Imani writes nothing into %s in Amara’s name',
  async (table) => {
    const forged = { ...rows[table], id: newId(), ...(table === 'obligation_change' ? { by_staff: amara.id } : {}) }
    await expect(asStaff(house.by(imani), (tx) => insert(tx, table, forged))).rejects.toThrow(refusedByPolicy)
    await expect(asStaff(house.by(amara), (tx) => insert(tx, table, forged))).resolves.toBeDefined()
  },
)

test.each([amara, imani])('$name opens no obligation by herself: a rule does, from an event', async (who) => {
  await expect(asStaff(house.by(who), (tx) => insert(tx, 'obligation', anObligation()))).rejects.toThrow(
    refusedByPolicy,
  )
})

test.each([amara, imani, sam])('$name may change what is due about Delroy', async (who) => {
  expect(await changed(who, mine.id)).toBe(1)
})

test.each([bea, tomas, ada, pru, noor, viggo])('$name changes nothing of it', async (who) => {
  expect(await changed(who, mine.id)).toBe(0)
})

test('Bea sees and changes what was handed over to her, and nothing else about Delroy', async () => {
  expect(await changed(bea, beas.id)).toBe(1)
  expect(await seen(bea, 'obligation')).toBe(0)
})

test.each(tables)('nobody deletes from %s, not even the system', async (table) => {
  const remove = (tx: Tx) => sql`delete from ${sql.table(`monitor.${table}`)} where id = ${rows[table].id}`.execute(tx)
  await expect(asStaff(house.by(imani), remove)).rejects.toThrow(refusedByPolicy)
  await expect(asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, remove)).rejects.toThrow(
    refusedByPolicy,
  )
})

test.each(tables.filter((table) => table !== 'obligation'))('what stands in %s is never altered', async (table) => {
  const alter = (tx: Tx) =>
    sql`update ${sql.table(`monitor.${table}`)} set data_class = 'general' where id = ${rows[table].id}`.execute(tx)
  await expect(asStaff(house.by(imani), alter)).rejects.toThrow(refusedByPolicy)
  await expect(asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, alter)).rejects.toThrow(
    refusedByPolicy,
  )
})

test('a notice is its reader’s alone', async () => {
  const notices = (who: Member) =>
    asStaff(house.by(who), (tx) => tx.selectFrom('monitor.notice').select('staff_id').execute())
  expect((await notices(amara)).every(({ staff_id }) => staff_id === amara.id)).toBe(true)
  expect(await notices(amara)).not.toHaveLength(0)
  for (const who of [bea, imani, sam, pru, viggo]) expect(await notices(who)).toEqual([])
})

test('nobody puts a notice into somebody’s bell by hand', async () => {
  const put = (tx: Tx) =>
    tx
      .insertInto('monitor.notice')
      .values({ id: newId(), staff_id: bea.id, summary: 'monitor:notice_assigned' })
      .execute()
  await expect(asStaff(house.by(amara), put)).rejects.toThrow(refusedByPolicy)
})

test('a sealed row is seen by those alone who work in its program', async () => {
  const sealed = anObligation({ data_class: 'part2', owner_id: sam.id })
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    insert(tx, 'obligation', sealed),
  )
  const found = (who: Member) =>
    asStaff(house.by(who), (tx) =>
      tx.selectFrom('monitor.obligation').select('id').where('id', '=', sealed.id).execute(),
    )
  expect(await found(amara)).toHaveLength(1)
  expect(await found(sam)).toHaveLength(0)
})
