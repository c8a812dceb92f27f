import { describe, expect, test } from 'vitest'
import { ada, amara, homeAfterHospital, type Member, pru, riverside, sam } from '../../../test/cast.ts'
import { freshHouse } from '../../../test/house.ts'
import { asStaff } from '../../platform/db/as-staff.ts'
import { asSystem } from '../../platform/db/as-system.ts'
import { newId } from '../../words/ids.ts'

const house = freshHouse()
const tables = [
  'programs.program',
  'programs.funding_source',
  'programs.program_funding',
  'programs.pack_version',
  'programs.pack_snapshot',
] as const

/** Something to read in each table. */
const fill = () =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, async (tx) => {
    const funder = newId()
    await tx.insertInto('programs.funding_source').values({ id: funder, name: 'A grant', kind: 'grant' }).execute()
    await tx
      .insertInto('programs.program_funding')
      .values({ id: newId(), program_id: homeAfterHospital, funding_source_id: funder, from_day: '2026-01-01' })
      .execute()
    await tx
      .insertInto('programs.pack_version')
      .values({
        id: newId(),
        pack: 'post-discharge',
        layer: 'agency',
        version: '1',
        effective_from: '2026-01-01',
        content: '{}',
        sha256: 'x',
      })
      .execute()
  })

describe('what a program is, and by which rules it works', () => {
  test('is read by every member of the agency', async () => {
    await fill()
    for (const who of [amara, sam, ada, pru]) {
      for (const table of tables) expect(await seen(who, table), `${who.name} reads ${table}`).toBeGreaterThan(0)
    }
  })

  test('an administrator opens, closes and funds a program; nobody else does', async () => {
    for (const who of [amara, sam, pru]) {
      await expect(opens(who)).rejects.toThrow('row-level security')
      await expect(funds(who)).rejects.toThrow('row-level security')
      expect(await closes(who)).toBe(0)
    }
    await opens(ada)
    await funds(ada)
    expect(await closes(ada)).toBe(1)
  })

  test.each(['programs.pack_version', 'programs.pack_snapshot'] as const)(
    '%s is written by nobody at a desk, not even by the administrator',
    async (table) => {
      const write = asStaff(house.by(ada), (tx) => tx.updateTable(table).set({ content: '{}' }).execute())
      await expect(write).rejects.toThrow('permission denied')
    },
  )

  test.each(tables)('nothing is struck from %s at a desk, not even by the administrator', async (table) => {
    for (const who of [amara, ada]) {
      await expect(asStaff(house.by(who), (tx) => tx.deleteFrom(table).execute())).rejects.toThrow('permission denied')
    }
  })

  test('a version once kept is not changed, not even by the system', async () => {
    const change = asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
      tx.updateTable('programs.pack_snapshot').set({ content: '{}' }).execute(),
    )
    await expect(change).rejects.toThrow('permission denied')
  })

  test('an administrator keeps a version of the agency’s own layer, in her own name; nobody else does', async () => {
    for (const who of [amara, sam, pru]) await expect(keeps(who)).rejects.toThrow('row-level security')
    await expect(keeps(ada, { layer: 'federal' })).rejects.toThrow('row-level security')
    await expect(keeps(ada, { kept_by: sam.id })).rejects.toThrow('row-level security')
    await expect(keeps(ada, { kept_by: null })).rejects.toThrow('row-level security')
    await keeps(ada)
    const mine = await asStaff(house.by(amara), (tx) =>
      tx.selectFrom('programs.pack_version').select('kept_by').where('kept_by', '=', ada.id).execute(),
    )
    expect(mine).toHaveLength(1)
  })

  test('another agency sees none of it', async () => {
    const elsewhere = { house: house.house, agencyId: newId(), reason: 'test' }
    await asSystem(elsewhere, (tx) =>
      tx.insertInto('platform.agency').values({ id: elsewhere.agencyId, name: 'Elsewhere', zone: 'UTC' }).execute(),
    )
    for (const table of tables) {
      expect(await asSystem(elsewhere, (tx) => tx.selectFrom(table).selectAll().execute())).toEqual([])
    }
  })
})

const opens = (who: Member) =>
  asStaff(house.by(who), async (tx) => {
    const program = {
      name: `Opened by ${who.name}`,
      short_name: 'New',
      pack: 'post-discharge',
      opened_on: '2026-01-01',
    }
    await tx
      .insertInto('programs.program')
      .values({ id: newId(), ...program })
      .execute()
  })

const keeps = (who: Member, other: { layer?: string; kept_by?: string | null } = {}) =>
  asStaff(house.by(who), (tx) =>
    tx
      .insertInto('programs.pack_version')
      .values({
        id: newId(),
        pack: 'post-discharge',
        layer: 'agency',
        version: newId(),
        effective_from: '2026-01-01',
        content: '{}',
        sha256: 'x',
        kept_by: who.id,
        ...other,
      })
      .execute(),
  )

const funds = (who: Member) =>
  asStaff(house.by(who), async (tx) => {
    const id = newId()
    await tx
      .insertInto('programs.funding_source')
      .values({ id, name: `Grant of ${who.name}`, kind: 'grant' })
      .execute()
    await tx
      .insertInto('programs.program_funding')
      .values({ id: newId(), program_id: homeAfterHospital, funding_source_id: id, from_day: '2026-01-01' })
      .execute()
  })

const closes = (who: Member): Promise<number> =>
  asStaff(house.by(who), async (tx) => {
    const done = await tx
      .updateTable('programs.program')
      .set({ closed_on: null })
      .where('id', '=', homeAfterHospital)
      .executeTakeFirst()
    return Number(done.numUpdatedRows)
  })

const seen = async (who: Member, table: (typeof tables)[number]): Promise<number> =>
  (await asStaff(house.by(who), (tx) => tx.selectFrom(table).select('org_id').execute())).length
