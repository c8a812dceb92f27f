import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
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
  stayingHoused,
  tomas,
  viggo,
} from '../../../test/cast.ts'
import { freshHouse } from '../../../test/house.ts'
import { asStaff } from '../../platform/db/as-staff.ts'
import { asSystem } from '../../platform/db/as-system.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import { newId } from '../../words/ids.ts'
import { createClient } from '../people/index.ts'
import { assignCase, openCase } from './index.ts'

const house = freshHouse()
const asTheHouse = (work: (tx: Tx) => Promise<void>) =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, work)

const tables = ['case', 'transition', 'flag', 'assignment', 'pack_move'] as const
type Table = (typeof tables)[number]

const ofDelroy = { case_id: delroysCase, client_id: delroy, program_id: homeAfterHospital }
const [newcomer, newcomersCase, sealedCase, assignmentId] = [newId(), newId(), newId(), newId()]

const flag = (of: typeof ofDelroy, kind = 'crisis') => ({ id: newId(), kind, ...of })
const transition = (of: typeof ofDelroy) => ({
  id: newId(),
  from_stage: 'referred',
  to_stage: 'screening',
  effective_on: '2026-11-23',
  ...of,
})

const packMove = (by: Member) => ({
  id: newId(),
  from_version: '2026-01-01',
  to_version: '2026-06-01',
  reason: 'The state asks for more',
  moved_by: by.id,
  ...ofDelroy,
})

beforeAll(async () => {
  await asTheHouse(async (tx) => {
    await tx.insertInto('cases.flag').values(flag(ofDelroy)).execute()
    await tx.insertInto('cases.pack_move').values(packMove(imani)).execute()
    await createClient(tx, {
      id: newcomer,
      programId: homeAfterHospital,
      given: 'Thaddeus',
      family: 'Wren',
      birthDate: null,
    })
    await openCase(tx, { id: newcomersCase, clientId: newcomer, programId: homeAfterHospital, urgency: 'routine' })
    await openCase(tx, {
      id: sealedCase,
      clientId: delroy,
      programId: stayingHoused,
      dataClass: 'part2',
      urgency: 'routine',
    })
  })
})

const as = <T>(who: Member, work: (tx: Tx) => Promise<T>) => asStaff(house.by(who), work)
const refused = { code: '42501' }

const countFor = (who: Member, table: Table, caseId: string) =>
  as(who, async (tx) => {
    const key = table === 'case' ? sql`id` : sql`case_id`
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from ${sql.table(`cases.${table}`)} where ${key} = ${caseId}`.execute(tx)
    return rows[0]?.n ?? 0
  })

describe.each(tables)('cases.%s', (table) => {
  test.each([amara, imani, sam])('$name sees Delroy’s: his worker, her supervisor, the director', async (who) => {
    expect(await countFor(who, table, delroysCase)).toBeGreaterThan(0)
  })

  test.each([bea, tomas, ada, pru, noor, viggo])('$name does not', async (who) => {
    expect(await countFor(who, table, delroysCase)).toBe(0)
  })

  test('nobody deletes a row', async () => {
    await expect(as(imani, (tx) => sql`delete from ${sql.table(`cases.${table}`)}`.execute(tx))).rejects.toMatchObject(
      refused,
    )
  })
})

test('intake sees a case that nobody carries, and sees it no more once somebody does', async () => {
  expect(await countFor(tomas, 'case', newcomersCase)).toBe(1)
  await asTheHouse((tx) => assignCase(tx, { caseId: newcomersCase, staffId: bea.id, role: 'primary', reason: null }))
  expect(await countFor(tomas, 'case', newcomersCase)).toBe(0)
  expect(await countFor(bea, 'case', newcomersCase)).toBe(1)
})

test('a sealed case of another program does not show to whoever carries the person here', async () => {
  expect(await countFor(amara, 'case', sealedCase)).toBe(0)
  expect(await countFor(viggo, 'case', sealedCase)).toBe(1)
})

describe('writing', () => {
  test('Amara raises a flag on her case, Bea cannot', async () => {
    await as(amara, (tx) => tx.insertInto('cases.flag').values(flag(ofDelroy, 'no_contact')).execute())
    await expect(as(bea, (tx) => tx.insertInto('cases.flag').values(flag(ofDelroy)).execute())).rejects.toMatchObject(
      refused,
    )
  })

  test('Amara moves her case, and what Bea tries to change is not there', async () => {
    const change = (who: Member) =>
      as(who, (tx) =>
        tx.updateTable('cases.case').set({ urgency: 'urgent' }).where('id', '=', delroysCase).executeTakeFirst(),
      )
    expect((await change(amara)).numUpdatedRows).toBe(1n)
    expect((await change(bea)).numUpdatedRows).toBe(0n)
  })

  test('a move is written by whoever sees the case, and never changed', async () => {
    await as(amara, (tx) => tx.insertInto('cases.transition').values(transition(ofDelroy)).execute())
    await expect(
      as(noor, (tx) => tx.insertInto('cases.transition').values(transition(ofDelroy)).execute()),
    ).rejects.toMatchObject(refused)
    await expect(
      as(amara, (tx) => tx.updateTable('cases.transition').set({ reason: 'x' }).execute()),
    ).rejects.toMatchObject(refused)
  })

  test('a case is moved to another version of its pack by whoever leads the program, in their own name, for good', async () => {
    const move = (who: Member, by = who) =>
      as(who, (tx) => tx.insertInto('cases.pack_move').values(packMove(by)).execute())
    for (const who of [amara, bea, tomas, noor, viggo, ada, pru]) await expect(move(who)).rejects.toMatchObject(refused)
    await expect(move(imani, sam)).rejects.toMatchObject(refused)
    for (const who of [imani, sam]) await expect(move(who)).resolves.toBeDefined()
    await expect(
      as(imani, (tx) => tx.updateTable('cases.pack_move').set({ reason: 'x' }).execute()),
    ).rejects.toMatchObject(refused)
  })

  test('nobody gives a case away that they do not see', async () => {
    const row = { id: assignmentId, ...ofDelroy, staff_id: noor.id, role: 'backup' as const }
    await expect(as(noor, (tx) => tx.insertInto('cases.assignment').values(row).execute())).rejects.toMatchObject(
      refused,
    )
  })

  test('to carry somebody here opens no case for them in another program', async () => {
    const row = {
      id: newId(),
      client_id: delroy,
      program_id: stayingHoused,
      stage: 'referred',
      pack_version: '2026-01-01',
    }
    await expect(as(amara, (tx) => tx.insertInto('cases.case').values(row).execute())).rejects.toMatchObject(refused)
  })

  test('an auditor reads every case in scope and changes none', async () => {
    await asTheHouse(async (tx) => {
      await tx
        .insertInto('staff.membership')
        .values({
          id: newId(),
          staff_id: pru.id,
          program_id: homeAfterHospital,
          role: 'auditor',
          from_day: '2024-01-08',
        })
        .execute()
    })
    expect(await countFor(pru, 'case', delroysCase)).toBe(1)
    const changed = await as(pru, (tx) =>
      tx.updateTable('cases.case').set({ urgency: 'routine' }).where('id', '=', delroysCase).executeTakeFirst(),
    )
    expect(changed.numUpdatedRows).toBe(0n)
    await expect(as(pru, (tx) => tx.insertInto('cases.flag').values(flag(ofDelroy)).execute())).rejects.toMatchObject(
      refused,
    )
  })
})
