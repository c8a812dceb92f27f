import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import {
  ada,
  amara,
  bea,
  delroy,
  everybody,
  imani,
  type Member,
  noor,
  pru,
  riverside,
  sam,
  viggo,
} from '../../../test/cast.ts'
import { freshHouse } from '../../../test/house.ts'
import { asStaff, SignedOut } from '../../platform/db/as-staff.ts'
import { asSystem } from '../../platform/db/as-system.ts'
import { newId } from '../../words/ids.ts'
import { endSight, grantSight } from './index.ts'

const house = freshHouse()
const asRiverside = () => ({ house: house.house, agencyId: riverside.id, reason: 'test' })

const sightOfDelroy = (who: Member) =>
  asStaff(house.by(who), (tx) => tx.selectFrom('staff.sight').select('id').where('client_id', '=', delroy).execute())

describe('colleagues', () => {
  test('know one another by name and role', async () => {
    for (const who of [amara, noor, ada]) {
      const names = await asStaff(house.by(who), (tx) => tx.selectFrom('staff.member').select('name').execute())
      expect(names).toEqual(expect.arrayContaining(everybody.map(({ name }) => ({ name }))))
    }
  })

  test.each(['staff.member', 'staff.membership', 'staff.absence', 'staff.sight'] as const)(
    'strike nobody and nothing from %s, in whatever role',
    async (table) => {
      for (const who of [amara, imani, ada]) {
        await expect(asStaff(house.by(who), (tx) => tx.deleteFrom(table).execute())).rejects.toThrow(
          'permission denied',
        )
      }
    },
  )

  test('give nobody a role: not themselves, not another; only an administrator does', async () => {
    for (const who of [bea, imani, sam, pru]) await expect(promote(who)).rejects.toThrow('row-level security')
    await expect(promote(ada)).resolves.toBeUndefined()
  })

  test('take nobody on and record no absence; only an administrator does', async () => {
    for (const who of [bea, imani, sam, pru]) {
      await expect(takeOn(who)).rejects.toThrow('row-level security')
      await expect(sendAway(who)).rejects.toThrow('row-level security')
    }
    await expect(takeOn(ada)).resolves.toBeUndefined()
    await expect(sendAway(ada)).resolves.toBeUndefined()
  })

  test('see nobody off and end no role; only an administrator does', async () => {
    for (const who of [bea, imani, sam, pru]) expect(await changed(who), who.name).toEqual([0, 0])
    expect(await changed(ada)).toEqual([1, 1])
  })

  test('do not learn who signs in elsewhere; an administrator asks before taking on', async () => {
    for (const who of [bea, sam, pru]) expect(await knows(who, amara.email)).toBe(false)
    expect(await knows(ada, amara.email)).toBe(true)
    expect(await knows(ada, 'nobody@example.org')).toBe(false)
  })

  test('rename nobody, not even the administrator', async () => {
    const rename = asStaff(house.by(ada), (tx) =>
      tx.updateTable('staff.member').set({ name: 'Somebody Else' }).where('id', '=', bea.id).execute(),
    )
    await expect(rename).rejects.toThrow('permission denied')
  })
})

const promote = (who: Member) =>
  asStaff(house.by(who), async (tx) => {
    const held = { staff_id: bea.id, program_id: null, role: 'director', from_day: '2030-01-01' }
    await tx
      .insertInto('staff.membership')
      .values({ id: newId(), ...held })
      .execute()
  })

const takeOn = (who: Member) =>
  asStaff(house.by(who), async (tx) => {
    const id = newId()
    await tx
      .insertInto('staff.member')
      .values({ id, name: 'New Imaginary', email: `${id}@example.org`, joined_on: '2026-11-01' })
      .execute()
    await tx.updateTable('staff.member').set({ left_on: '2026-11-02' }).where('id', '=', id).execute()
  })

const sendAway = (who: Member) =>
  asStaff(house.by(who), async (tx) => {
    const away = { staff_id: noor.id, from_day: '2030-01-01', until_day: '2030-01-02', reason: 'Leave' }
    await tx
      .insertInto('staff.absence')
      .values({ id: newId(), ...away })
      .execute()
  })

/** How many rows somebody could change: members seen off, roles ended. */
const changed = (who: Member): Promise<number[]> =>
  asStaff(house.by(who), async (tx) => {
    const off = await tx.updateTable('staff.member').set({ left_on: null }).where('id', '=', noor.id).executeTakeFirst()
    const ended = await tx
      .updateTable('staff.membership')
      .set({ until_day: null })
      .where('staff_id', '=', noor.id)
      .executeTakeFirst()
    return [Number(off.numUpdatedRows), Number(ended.numUpdatedRows)]
  })

const knows = (who: Member, email: string): Promise<boolean | undefined> =>
  asStaff(house.by(who), async (tx) => {
    const { rows } = await sql<{ known: boolean }>`select staff.signs_in_already(${email}) as known`.execute(tx)
    return rows[0]?.known
  })

describe('sight', () => {
  test('is read by whom it names and by those who see the client, and by nobody else', async () => {
    expect((await sightOfDelroy(amara)).length).toBeGreaterThan(0)
    expect((await sightOfDelroy(imani)).length).toBeGreaterThan(0)
    for (const who of [bea, noor, viggo]) expect(await sightOfDelroy(who), who.name).toEqual([])
  })

  test('opens with the act that gives it and closes with the act that ends it', async () => {
    const act = newId()
    await asSystem(asRiverside(), (tx) =>
      grantSight(tx, { staffId: bea.id, clientId: delroy, reason: 'cover', subjectId: act }),
    )
    expect(await seesDelroy(bea)).toBe(true)
    await asSystem(asRiverside(), (tx) => endSight(tx, act, 'cover'))
    expect(await seesDelroy(bea)).toBe(false)
  })

  test('ends when a role ends', async () => {
    expect(await seesDelroy(imani)).toBe(true)
    await asSystem(asRiverside(), (tx) =>
      tx.updateTable('staff.membership').set({ until_day: '2026-11-22' }).where('staff_id', '=', imani.id).execute(),
    )
    expect(await seesDelroy(imani)).toBe(false)
  })
})

test('somebody who has left is signed out, whatever their session says', async () => {
  await asSystem(asRiverside(), (tx) =>
    tx.updateTable('staff.member').set({ left_on: '2026-11-20' }).where('id', '=', viggo.id).execute(),
  )
  await expect(asStaff(house.by(viggo), async () => true)).rejects.toThrow(SignedOut)
})

const seesDelroy = async (who: Member): Promise<boolean> =>
  (await asStaff(house.by(who), (tx) => tx.selectFrom('people.client').select('id').where('id', '=', delroy).execute()))
    .length > 0
