import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  ada,
  amara,
  bea,
  delroy,
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
} from '../../../test/cast.ts'
import { freshHouse } from '../../../test/house.ts'
import { asStaff } from '../../platform/db/as-staff.ts'
import { asSystem } from '../../platform/db/as-system.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import { newId } from '../../words/ids.ts'
import { assignCase, openCase } from '../cases/index.ts'
import { createClient } from './index.ts'

const house = freshHouse()
const asTheHouse = <T>(work: (tx: Tx) => Promise<T>) =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, work)

/** One row of each kind, and what makes it complete. */
const rows: Record<string, string> = {
  other_name: `kind, given values ('alias', 'Roy')`,
  address: `line values ('12 Harbor Street')`,
  phone: `value values ('555-0129')`,
  identifier: `system, value values ('mrn', gen_random_uuid()::text)`,
  alert: `kind, words, from_day values ('safety', 'Falls', '2026-11-20')`,
  supporter: `name values ('Yvette Baptiste')`,
  living_situation: `lives, informal_support, stated_on values ('alone', 'none', '2026-11-20')`,
  stay: `encounter_class, status, source values ('IMP', 'finished', 'hospital')`,
  problem: `words, status, source values ('Stroke', 'active', 'hospital')`,
  allergy: `substance, status, source values ('Penicillin', 'active', 'hospital')`,
  medication: `words, status, source values ('Warfarin', 'active', 'hospital')`,
  coverage: `payer, source values ('Harbor Health Plan', 'hospital')`,
}
const tables = Object.keys(rows)

const write = (tx: Tx, table: string, programId = homeAfterHospital, dataClass = 'general') => {
  const [columns, values] = (rows[table] ?? '').split(' values (')
  return sql`insert into ${sql.table(`people.${table}`)} (id, client_id, program_id, data_class, ${sql.raw(columns ?? '')})
    values (${newId()}, ${delroy}, ${programId}, ${dataClass}, ${sql.raw((values ?? '').slice(0, -1))})`.execute(tx)
}
const countFor = async (who: Member, table: string, where = 'true') =>
  asStaff(house.by(who), async (tx) => {
    const found = await sql<{
      n: number
    }>`select count(*)::int as n from ${sql.table(`people.${table}`)} where ${sql.raw(where)}`.execute(tx)
    return found.rows[0]?.n
  })
const refused = { code: '42501' }

beforeAll(() =>
  asTheHouse(async (tx) => {
    for (const table of tables) await write(tx, table)
  }),
)

describe('the person', () => {
  const seenBy = (who: Member) => countFor(who, 'client', `id = '${delroy}'`)

  test.each([amara, imani, sam])('$name sees Delroy: carrier, supervisor and director of his program', async (who) => {
    expect(await seenBy(who)).toBe(1)
  })

  test.each([bea, tomas, pru, ada, noor, viggo])('$name does not see Delroy', async (who) => {
    expect(await seenBy(who)).toBe(0)
  })

  test('who works in a program may bring somebody in, and nobody else may', async () => {
    const bring = (who: Member, programId: string) =>
      asStaff(house.by(who), (tx) =>
        tx
          .insertInto('people.client')
          .values({ id: newId(), program_id: programId, given: 'Wren', family: 'Castellane' })
          .execute(),
      )
    await expect(bring(tomas, homeAfterHospital)).resolves.toBeDefined()
    await expect(bring(tomas, stayingHoused)).rejects.toMatchObject(refused)
    for (const who of [pru, ada]) await expect(bring(who, homeAfterHospital)).rejects.toMatchObject(refused)
  })

  test('whom an import brought in is seen by intake and supervisors of the program, until a case is opened', async () => {
    const clientId = newId()
    const brought = { id: clientId, programId: homeAfterHospital, given: 'Wren', family: 'Castellane', birthDate: null }
    const open = { id: newId(), clientId, programId: homeAfterHospital, urgency: 'routine' } as const
    const whoSees = async () => {
      const seen = []
      for (const who of everybody) if ((await countFor(who, 'client', `id = '${clientId}'`)) === 1) seen.push(who)
      return seen
    }
    await asTheHouse((tx) => createClient(tx, brought))
    expect(await whoSees()).toEqual([tomas, imani, sam])
    await asTheHouse((tx) => openCase(tx, open))
    expect(await whoSees()).toEqual([tomas, imani, sam])
    await asTheHouse((tx) => assignCase(tx, { caseId: open.id, staffId: bea.id, role: 'primary', reason: null }))
    expect(await whoSees()).toEqual([bea, imani, sam])
  })

  test('another program’s case ends the sight of those who brought the person in', async () => {
    const clientId = newId()
    const brought = { id: clientId, programId: homeAfterHospital, given: 'Ida', family: 'Castellane', birthDate: null }
    await asTheHouse(async (tx) => {
      await createClient(tx, brought)
      await openCase(tx, { id: newId(), clientId, programId: stayingHoused, urgency: 'routine' })
    })
    for (const who of [tomas, noor]) expect(await countFor(who, 'client', `id = '${clientId}'`)).toBe(0)
    expect(await countFor(viggo, 'client', `id = '${clientId}'`)).toBe(1)
  })

  test('nobody changes a person whom they do not see', async () => {
    const rename = (who: Member) =>
      asStaff(house.by(who), (tx) =>
        tx.updateTable('people.client').set({ family: 'Changed' }).where('id', '=', delroy).executeTakeFirstOrThrow(),
      )
    for (const who of [bea, pru, noor]) expect((await rename(who)).numUpdatedRows).toBe(0n)
  })
})

describe.each(tables)('%s', (table) => {
  test('who sees him reads it; who does not, does not', async () => {
    for (const who of [amara, imani, sam]) expect([who.name, await countFor(who, table)]).toEqual([who.name, 1])
    for (const who of [bea, tomas, pru, ada, noor, viggo])
      expect([who.name, await countFor(who, table)]).toEqual([who.name, 0])
  })

  test('only who sees him writes it, and nobody takes it away', async () => {
    for (const who of [bea, pru, noor])
      await expect(asStaff(house.by(who), (tx) => write(tx, table))).rejects.toMatchObject(refused)
    const remove = (who: Member) =>
      asStaff(house.by(who), (tx) => sql`delete from ${sql.table(`people.${table}`)}`.execute(tx))
    await expect(remove(amara)).rejects.toMatchObject(refused)
  })
})

describe('somebody whom two programs carry', () => {
  beforeAll(() =>
    asTheHouse(async (tx) => {
      const caseId = newId()
      await openCase(tx, { id: caseId, clientId: delroy, programId: stayingHoused, urgency: 'routine' })
      await assignCase(tx, { caseId, staffId: noor.id, role: 'primary', reason: null })
      for (const table of tables) await write(tx, table, homeAfterHospital, 'part2')
    }),
  )

  test.each(tables)('%s that is ordinary is read in both', async (table) => {
    expect(await countFor(noor, table, `data_class = 'general'`)).toBe(1)
  })

  test.each(tables)('%s of a sealed class stays in the program that knows it', async (table) => {
    expect(await countFor(amara, table, `data_class = 'part2'`)).toBe(1)
    for (const who of [noor, viggo, sam])
      expect([who.name, await countFor(who, table, `data_class = 'part2'`)]).toEqual([who.name, 0])
  })

  test('a medication of a sealed class can be neither written nor changed from the other program', async () => {
    await expect(
      asStaff(house.by(noor), (tx) => write(tx, 'medication', homeAfterHospital, 'part2')),
    ).rejects.toMatchObject(refused)
    const stop = asStaff(house.by(noor), (tx) =>
      tx
        .updateTable('people.medication')
        .set({ status: 'stopped' })
        .where('data_class', '=', 'part2')
        .executeTakeFirstOrThrow(),
    )
    expect((await stop).numUpdatedRows).toBe(0n)
  })

  test('what changed of it is kept, and is as sealed as it was', async () => {
    await asStaff(house.by(amara), (tx) =>
      tx.updateTable('people.medication').set({ dose: '4 mg' }).where('data_class', '=', 'part2').execute(),
    )
    const kept = (who: Member) =>
      asStaff(house.by(who), (tx) =>
        tx.selectFrom('platform.history').select('old').where('of_table', '=', 'people.medication').execute(),
      )
    expect(await kept(amara)).toEqual([{ old: { dose: null } }])
    expect(await kept(noor)).toEqual([])
  })
})

describe('an auditor', () => {
  beforeAll(() =>
    asTheHouse(async (tx) => {
      const held = { staff_id: ada.id, program_id: homeAfterHospital, role: 'auditor', from_day: '2026-01-01' }
      await tx
        .insertInto('staff.membership')
        .values({ id: newId(), ...held })
        .execute()
    }),
  )

  test.each(tables)('reads %s of the program and changes nothing in it', async (table) => {
    expect(await countFor(ada, table, `data_class = 'general'`)).toBe(1)
    await expect(asStaff(house.by(ada), (tx) => write(tx, table))).rejects.toMatchObject(refused)
    const touched = asStaff(house.by(ada), (tx) =>
      sql`update ${sql.table(`people.${table}`)} set data_class = data_class`.execute(tx),
    )
    expect((await touched).numAffectedRows).toBe(0n)
  })
})

describe('what is no client content', () => {
  test('colleagues share one address book of people outside', async () => {
    const providerId = newId()
    await asStaff(house.by(amara), (tx) =>
      tx
        .insertInto('people.outside_provider')
        .values({ id: providerId, kind: 'person', name: 'Dr. Wren Castellane' })
        .execute(),
    )
    expect(await countFor(noor, 'outside_provider', `id = '${providerId}'`)).toBe(1)
  })

  test('the care team of a client is client content', async () => {
    await asStaff(house.by(amara), async (tx) => {
      const [provider] = await tx.selectFrom('people.outside_provider').select('id').execute()
      const row = { id: newId(), client_id: delroy, program_id: homeAfterHospital, provider_id: provider?.id ?? '' }
      await tx.insertInto('people.care_team_member').values(row).execute()
    })
    expect(await countFor(imani, 'care_team_member')).toBe(1)
    for (const who of [bea, pru, tomas]) expect(await countFor(who, 'care_team_member')).toBe(0)
  })

  test('whether two people are one is read by the supervisors of the program alone, and written by nobody', async () => {
    const question = { id: newId(), program_id: homeAfterHospital, other_id: delroy, typed: '{}', reasons: '[]' }
    await asTheHouse((tx) => tx.insertInto('people.possible_duplicate').values(question).execute())
    for (const who of [imani, sam]) expect(await countFor(who, 'possible_duplicate')).toBe(1)
    for (const who of [amara, bea, noor, viggo, pru]) expect(await countFor(who, 'possible_duplicate')).toBe(0)
    const ask = asStaff(house.by(imani), (tx) =>
      tx
        .insertInto('people.possible_duplicate')
        .values({ ...question, id: newId() })
        .execute(),
    )
    await expect(ask).rejects.toMatchObject(refused)
  })
})
