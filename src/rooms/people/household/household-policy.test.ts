import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { threeTogether } from '../../../../test/a-household.ts'
import {
  ada,
  amara,
  bea,
  everybody,
  homeAfterHospital,
  imani,
  type Member,
  noor,
  pru,
  riverside,
  sam,
  stayingHoused,
  tomas,
  viggo,
} from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'

const house = freshHouse()
const asTheHouse = <T>(work: (tx: Tx) => Promise<T>) =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, work)
const tables = [
  'people.household',
  'people.household_member',
  'people.household_need',
  'people.household_need_member',
] as const
const needId = newId()
let three: Awaited<ReturnType<typeof threeTogether>>

beforeAll(async () => {
  house.itIs('2026-11-23T16:05:00.000Z')
  three = await threeTogether(house)
  const members = [three.rosalind.clientId, three.wren.clientId]
  const need = { needId, programId: homeAfterHospital, words: 'Two bedrooms', sinceDay: '2026-11-20', members }
  await house.api(amara).post(`/households/${three.householdId}/needs`, need)
})

const as = <T>(who: Member, work: (tx: Tx) => Promise<T>) => asStaff(house.by(who), work)
const countIn = (table: (typeof tables)[number]) => async (tx: Tx) => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}`.execute(tx)
  return rows[0]?.count ?? 0
}
const refused = { code: '42501' }

describe.each(tables)('%s', (table) => {
  test.each([amara, imani, sam])('is read by $name, who carries or leads', async (who) => {
    expect(await as(who, countIn(table))).toBeGreaterThan(0)
  })

  test.each([bea, tomas, ada, pru, noor, viggo])('is not read by $name', async (who) => {
    expect(await as(who, countIn(table))).toBe(0)
  })

  test.each(everybody)('is taken away by nobody, not by $name', async (who) => {
    await expect(as(who, (tx) => sql`delete from ${sql.table(table)}`.execute(tx))).rejects.toMatchObject(refused)
  })
})

describe('who writes', () => {
  const form = (who: Member, programId: string) =>
    as(who, (tx) =>
      tx.insertInto('people.household').values({ id: newId(), program_id: programId, formed_by: who.id }).execute(),
    )
  const join = (who: Member) =>
    as(who, (tx) =>
      tx
        .insertInto('people.household_member')
        .values({
          id: newId(),
          client_id: three.osric.clientId,
          program_id: homeAfterHospital,
          household_id: three.householdId,
          role: 'unrelated',
          from_day: '2020-01-01',
          until_day: '2020-01-01',
        })
        .execute(),
    )
  const meet = (who: Member) =>
    as(who, (tx) =>
      tx
        .updateTable('people.household_need')
        .set({ words: 'Changed' })
        .where('id', '=', needId)
        .executeTakeFirstOrThrow(),
    )

  test('a household is formed in a program in which one works', async () => {
    await expect(form(amara, homeAfterHospital)).resolves.toBeDefined()
    await expect(form(amara, stayingHoused)).rejects.toMatchObject(refused)
    for (const who of [ada, pru]) await expect(form(who, homeAfterHospital)).rejects.toMatchObject(refused)
  })

  test('a member is written by whoever sees them, and by nobody else', async () => {
    for (const who of [bea, tomas, ada, pru, noor, viggo]) await expect(join(who)).rejects.toMatchObject(refused)
    await expect(join(amara)).resolves.toBeDefined()
  })

  test('a need is changed by whoever sees for whom it is', async () => {
    for (const who of [bea, noor, pru]) expect((await meet(who)).numUpdatedRows).toBe(0n)
    expect((await meet(amara)).numUpdatedRows).toBe(1n)
  })

  test('nobody gives a household to another program, or says that another formed it', async () => {
    const take = (who: Member) =>
      as(who, (tx) => sql`update people.household set program_id = ${stayingHoused}`.execute(tx))
    await expect(take(amara)).rejects.toMatchObject(refused)
    await expect(
      as(amara, (tx) =>
        tx
          .insertInto('people.household')
          .values({ id: newId(), program_id: homeAfterHospital, formed_by: imani.id })
          .execute(),
      ),
    ).rejects.toMatchObject(refused)
  })
})

test('what is known in a sealed class alone is neither read nor counted elsewhere', async () => {
  await asTheHouse((tx) =>
    tx
      .updateTable('people.household_member')
      .set({ data_class: 'part2', program_id: stayingHoused })
      .where('client_id', '=', three.osric.clientId)
      .execute(),
  )
  const { json, text } = await house.api(amara).get(`/clients/${three.rosalind.clientId}/household`)
  expect(json).toMatchObject({ household: { unseen: 0 } })
  expect(text).not.toContain('Osric')
})

test('an auditor of the program reads it and changes nothing', async () => {
  await asTheHouse((tx) =>
    tx.updateTable('staff.membership').set({ role: 'auditor' }).where('staff_id', '=', bea.id).execute(),
  )
  expect(await as(bea, countIn('people.household_member'))).toBeGreaterThan(0)
  const leaving = { version: 1, untilDay: '2026-11-20', reason: 'x' }
  const left = await house.api(bea).post(`/households/${three.householdId}/members/${three.rows.child}/leave`, leaving)
  expect(left.status).toBeGreaterThanOrEqual(400)
})
