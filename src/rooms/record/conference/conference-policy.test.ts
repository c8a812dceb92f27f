import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import {
  ada,
  amara,
  bea,
  delroy,
  delroysCase,
  everybody,
  homeAfterHospital,
  imani,
  type Member,
  noor,
  pru,
  sam,
  stayingHoused,
  tomas,
  viggo,
} from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'

const house = freshHouse()
const mine = newId()

const insert =
  (changes: object = {}) =>
  (tx: Tx) =>
    tx
      .insertInto('record.conference_entry')
      .values({
        id: newId(),
        conference_id: newId(),
        case_id: delroysCase,
        client_id: delroy,
        program_id: homeAfterHospital,
        author_id: amara.id,
        happened_at: '2026-11-23T15:00:00.000Z',
        minutes: 30,
        function: 'plan',
        topic: 'Help at home',
        participants: '[]',
        decisions: 'More help',
        tasks: '[]',
        ...changes,
      })
      .execute()
const as = <T>(who: Member, work: (tx: Tx) => Promise<T>) => asStaff(house.by(who), work)
const denied = (who: Member, work: (tx: Tx) => Promise<unknown>): Promise<boolean> =>
  as(who, work).then(
    () => false,
    (error: unknown) => Object(error).code === '42501',
  )
const count = async (tx: Tx) => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from record.conference_entry`.execute(tx)
  return rows[0]?.n ?? 0
}
const sign = (changes: object) => (tx: Tx) =>
  tx
    .insertInto('record.signing')
    .values({
      id: newId(),
      client_id: delroy,
      program_id: homeAfterHospital,
      subject_kind: 'conference',
      subject_id: mine,
      staff_id: amara.id,
      name: amara.name,
      credential: amara.credential,
      sha256: 'x',
      ...changes,
    })
    .execute()

beforeAll(() => as(amara, insert({ id: mine })))

test.each([amara, imani, sam])('$name, who carries or leads, reads it', async (who) => {
  expect(await as(who, count)).toBeGreaterThan(0)
})

test.each([bea, tomas, ada, pru, noor, viggo])('$name does not read it', async (who) => {
  expect(await as(who, count)).toBe(0)
})

test.each(everybody)('$name neither changes nor deletes it', async (who) => {
  expect(await denied(who, (tx) => sql`update record.conference_entry set topic = 'x'`.execute(tx))).toBe(true)
  expect(await denied(who, (tx) => sql`delete from record.conference_entry`.execute(tx))).toBe(true)
})

test('not even whoever owns the tables changes what was signed', async () => {
  const changing = house.asOwner((client) => client.query(`update record.conference_entry set topic = 'x'`))
  await expect(changing).rejects.toThrow('What was signed does not change')
})

test.each([bea, tomas, sam, ada, pru, noor, viggo])('$name writes none', async (who) => {
  expect(await denied(who, insert({ author_id: who.id }))).toBe(true)
})

test('it is written in one’s own name, of the case’s own client, program and class', async () => {
  expect(await denied(imani, insert({ author_id: imani.id }))).toBe(false)
  expect(await denied(imani, insert({ author_id: amara.id }))).toBe(true)
  expect(await denied(amara, insert({ program_id: stayingHoused }))).toBe(true)
  expect(await denied(amara, insert({ data_class: 'part2' }))).toBe(true)
})

test('it is signed by whoever wrote it, in their own name and credential', async () => {
  expect(await denied(imani, sign({ staff_id: imani.id, name: imani.name, credential: imani.credential }))).toBe(true)
  expect(await denied(amara, sign({ credential: 'MD' }))).toBe(true)
  expect(await denied(amara, sign({ subject_id: newId() }))).toBe(true)
  expect(await denied(amara, sign({}))).toBe(false)
})
