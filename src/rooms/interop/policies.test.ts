import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  ada,
  amara,
  bea,
  delroy,
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

const house = freshHouse()
const everybody = [amara, bea, tomas, imani, sam, ada, pru, noor, viggo]
const refused = { code: '42501' }

const runs = { ofAda: newId(), ofHome: newId(), ofHoused: newId() }
const suggestions = { plain: newId(), sealed: newId() }

const addRun = (tx: Tx, id: string, programId: string, byStaff: string | null) =>
  tx
    .insertInto('interop.import_run')
    .values({ id, program_id: programId, kind: 'fhir', source: 's', file_name: 'f', by_staff: byStaff, report: '{}' })
    .execute()

const addSuggestion = (tx: Tx, id: string, dataClass: string, programId = homeAfterHospital) =>
  tx
    .insertInto('interop.suggestion')
    .values({
      id,
      client_id: delroy,
      program_id: programId,
      data_class: dataClass,
      kind: 'goal',
      words: 'Walk',
      source: 's',
    })
    .execute()

beforeAll(() =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, async (tx) => {
    await addRun(tx, runs.ofAda, homeAfterHospital, ada.id)
    await addRun(tx, runs.ofHome, homeAfterHospital, null)
    await addRun(tx, runs.ofHoused, stayingHoused, null)
    await addSuggestion(tx, suggestions.plain, 'general')
    await addSuggestion(tx, suggestions.sealed, 'part2', stayingHoused)
    await tx
      .insertInto('interop.source_link')
      .values({
        source: 's',
        resource_type: 'Patient',
        logical_id: '1',
        kind: 'patient',
        subject_id: delroy,
        sha256: '',
      })
      .execute()
    await tx
      .insertInto('interop.held')
      .values({
        source: 's',
        resource_type: 'Condition',
        logical_id: '1',
        waits_for: 'Patient/2',
        program_id: homeAfterHospital,
        content: '{}',
        run_id: newId(),
      })
      .execute()
  }),
)

const idsFor = async (who: Member, table: 'interop.import_run' | 'interop.suggestion') =>
  asStaff(house.by(who), async (tx) => (await tx.selectFrom(table).select('id').execute()).map(({ id }) => id))

describe('imports', () => {
  test.each([
    [tomas, [runs.ofAda, runs.ofHome]],
    [imani, [runs.ofAda, runs.ofHome]],
    [sam, [runs.ofAda, runs.ofHome, runs.ofHoused]],
    [viggo, [runs.ofHoused]],
    [ada, [runs.ofAda]],
    [amara, []],
    [bea, []],
    [pru, []],
    [noor, []],
  ])('$0.name sees those of their programs and their own', async (who, seen) => {
    expect((await idsFor(who, 'interop.import_run')).toSorted()).toEqual([...seen].toSorted())
  })

  test.each(everybody)('$name writes none by hand, and changes and removes none', async (who) => {
    await expect(asStaff(house.by(who), (tx) => addRun(tx, newId(), homeAfterHospital, who.id))).rejects.toMatchObject(
      refused,
    )
    for (const change of [sql`update interop.import_run set source = 'x'`, sql`delete from interop.import_run`])
      await expect(asStaff(house.by(who), (tx) => change.execute(tx))).rejects.toMatchObject(refused)
  })
})

describe('links and held records speak of several people: nobody reads them', () => {
  test.each(everybody)('$name', async (who) => {
    for (const table of ['interop.source_link', 'interop.held'] as const)
      await expect(asStaff(house.by(who), (tx) => tx.selectFrom(table).selectAll().execute())).rejects.toMatchObject(
        refused,
      )
  })
})

describe('suggestions', () => {
  test.each([amara, imani, sam])('$name, who carries or leads, sees what is general', async (who) => {
    expect(await idsFor(who, 'interop.suggestion')).toContain(suggestions.plain)
  })

  test.each([bea, tomas, ada, pru, noor])('$name sees none', async (who) => {
    expect(await idsFor(who, 'interop.suggestion')).toEqual([])
  })

  test('what is sealed is seen by the program that knows it, and not by whoever carries the same person elsewhere', async () => {
    expect(await idsFor(amara, 'interop.suggestion')).not.toContain(suggestions.sealed)
    expect(await idsFor(viggo, 'interop.suggestion')).toEqual([suggestions.sealed])
  })

  test.each(everybody)('$name adds and removes none', async (who) => {
    await expect(asStaff(house.by(who), (tx) => addSuggestion(tx, newId(), 'general'))).rejects.toMatchObject(refused)
    await expect(asStaff(house.by(who), (tx) => tx.deleteFrom('interop.suggestion').execute())).rejects.toMatchObject(
      refused,
    )
  })

  test('whoever sees one may answer it, and nobody else', async () => {
    const leave = (who: Member) =>
      asStaff(house.by(who), async (tx) => {
        const { numUpdatedRows } = await tx
          .updateTable('interop.suggestion')
          .set({ taken_as: 'left' })
          .where('id', '=', suggestions.plain)
          .executeTakeFirst()
        return Number(numUpdatedRows)
      })
    expect([await leave(bea), await leave(noor), await leave(amara)]).toEqual([0, 0, 1])
  })
})
