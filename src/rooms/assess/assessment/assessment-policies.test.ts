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
  sam,
  tomas,
  viggo,
} from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'

const house = freshHouse()
const as = <T>(who: Member, work: (tx: Tx) => Promise<T>) => asStaff(house.by(who), work)
const refused = { code: '42501' }

const ofDelroy = { client_id: delroy, program_id: homeAfterHospital, case_id: delroysCase }
const instrumentId = newId()
const assessmentId = newId()

const instrument = (by: Member, changes: object = {}) => ({
  id: newId(),
  key: 'quarterly-look',
  version: '1',
  title: 'A quarterly look',
  origin: 'added',
  shell: false,
  questionnaire: '{}',
  sheet: '{}',
  sha256: newId(),
  kept_by: by.id,
  ...changes,
})
const add = (by: Member, changes: object = {}) =>
  as(by, (tx) => tx.insertInto('assess.instrument').values(instrument(by, changes)).execute())

const turn = (by: Member, of: Member = by) =>
  as(by, (tx) =>
    tx
      .insertInto('assess.instrument_turn')
      .values({ id: newId(), instrument_id: instrumentId, turn: 'published', by_staff: of.id })
      .execute(),
  )

const begun = (by: Member, changes: object = {}) => ({
  id: newId(),
  ...ofDelroy,
  instrument_id: instrumentId,
  key: 'quarterly-look',
  title: 'A quarterly look',
  begun_by: by.id,
  ...changes,
})
const begin = (by: Member, changes: object = {}) =>
  as(by, (tx) => tx.insertInto('assess.begun').values(begun(by, changes)).execute())

const signed = (by: Member, changes: object = {}) => ({
  id: newId(),
  ...ofDelroy,
  instrument_id: instrumentId,
  key: 'quarterly-look',
  title: 'A quarterly look',
  mode: 'interview',
  done_on: '2026-11-23',
  response: '{}',
  scores: '[]',
  author_id: by.id,
  author_name: by.name,
  author_credential: by.credential,
  sha256: 'hash',
  ...changes,
})
const sign = (by: Member, changes: object = {}) =>
  as(by, (tx) => tx.insertInto('assess.assessment').values(signed(by, changes)).execute())

const raise = (by: Member, of = by, changes: object = {}) =>
  as(by, (tx) =>
    tx
      .insertInto('assess.critical_turn')
      .values({
        id: newId(),
        ...ofDelroy,
        assessment_id: assessmentId,
        item: 'harm',
        turn: 'raised',
        by_staff: of.id,
        event_id: newId(),
        ...changes,
      })
      .execute(),
  )

const voidIt = (by: Member, id: string) =>
  as(by, (tx) =>
    tx
      .insertInto('assess.assessment_void')
      .values({
        assessment_id: id,
        client_id: delroy,
        program_id: homeAfterHospital,
        because: 'Of somebody else.',
        voided_by: by.id,
      })
      .execute(),
  )

const clientTables = ['assess.begun', 'assess.assessment', 'assess.critical_turn', 'assess.assessment_void'] as const
const countIn = (who: Member, table: (typeof clientTables)[number]) =>
  as(who, async (tx) => (await tx.selectFrom(table).select('client_id').execute()).length)

beforeAll(async () => {
  await add(ada, { id: instrumentId })
  await begin(amara)
  await sign(amara, { id: assessmentId })
  const gone = newId()
  await sign(amara, { id: gone })
  await voidIt(amara, gone)
  await raise(amara)
})

describe.each(clientTables)('%s', (table) => {
  test.each([amara, imani, sam])('$name sees Delroy’s', async (who) => {
    expect(await countIn(who, table)).toBeGreaterThan(0)
  })

  test.each([bea, tomas, ada, pru, noor, viggo])('$name does not', async (who) => {
    expect(await countIn(who, table)).toBe(0)
  })
})

describe('instruments', () => {
  test.each([amara, imani, tomas, noor, sam])('$name reads them, and adds none', async (who) => {
    const seen = await as(who, (tx) => tx.selectFrom('assess.instrument').select('id').execute())
    expect(seen.map(({ id }) => id)).toContain(instrumentId)
    await expect(add(who)).rejects.toMatchObject(refused)
    await expect(turn(who)).rejects.toMatchObject(refused)
  })

  test('an administrator adds in her own name, and never one that ships with the house', async () => {
    await expect(add(ada)).resolves.toBeDefined()
    await expect(add(ada, { origin: 'shipped' })).rejects.toMatchObject(refused)
    await expect(add(ada, { kept_by: sam.id })).rejects.toMatchObject(refused)
    await expect(turn(ada)).resolves.toBeDefined()
    await expect(turn(ada, sam)).rejects.toMatchObject(refused)
  })

  test('what was kept is never changed', async () => {
    const change = as(ada, (tx) => tx.updateTable('assess.instrument').set({ title: 'Other' }).execute())
    await expect(change).rejects.toMatchObject(refused)
    const forget = as(ada, (tx) => tx.deleteFrom('assess.instrument').execute())
    await expect(forget).rejects.toMatchObject(refused)
  })
})

describe('answers', () => {
  test.each([bea, noor, ada, pru])(
    '$name, who does not see the case, begins, signs and raises nothing',
    async (who) => {
      await expect(begin(who)).rejects.toMatchObject(refused)
      await expect(sign(who)).rejects.toMatchObject(refused)
      await expect(raise(who)).rejects.toMatchObject(refused)
    },
  )

  test('nobody begins, signs or raises in another’s name, or with a credential that she does not hold', async () => {
    await expect(begin(amara, { begun_by: imani.id })).rejects.toMatchObject(refused)
    await expect(sign(amara, { author_id: imani.id, author_name: imani.name })).rejects.toMatchObject(refused)
    await expect(sign(amara, { author_credential: 'MD' })).rejects.toMatchObject(refused)
    await expect(sign(amara, { author_name: 'Somebody Else' })).rejects.toMatchObject(refused)
    await expect(raise(amara, imani)).rejects.toMatchObject(refused)
    await expect(raise(amara, amara, { data_class: 'part2' })).rejects.toMatchObject(refused)
    await expect(raise(amara, amara, { case_id: newId() })).rejects.toMatchObject(refused)
  })

  test('nobody signs under a class or a program that is not the case’s', async () => {
    await expect(sign(amara, { data_class: 'part2' })).rejects.toMatchObject(refused)
  })

  test('what was signed is never changed or taken away, by nobody', async () => {
    const change = as(imani, (tx) => tx.updateTable('assess.assessment').set({ scores: '[1]' }).execute())
    await expect(change).rejects.toMatchObject(refused)
    await expect(as(amara, (tx) => tx.deleteFrom('assess.assessment').execute())).rejects.toMatchObject(refused)
  })

  test('only its writer throws away what was begun', async () => {
    const own = newId()
    await begin(amara, { id: own })
    const take = (who: Member) =>
      as(who, (tx) => tx.deleteFrom('assess.begun').where('id', '=', own).executeTakeFirst())
    expect((await take(imani)).numDeletedRows).toBe(0n)
    expect((await take(amara)).numDeletedRows).toBe(1n)
  })

  test('the author and her supervisor void, and nobody else', async () => {
    const [mine, hers] = [newId(), newId()]
    await sign(amara, { id: mine })
    await sign(imani, { id: hers })
    await expect(voidIt(imani, mine)).resolves.toBeDefined()
    await expect(voidIt(amara, hers)).rejects.toMatchObject(refused)
    await expect(voidIt(bea, hers)).rejects.toMatchObject(refused)
  })
})
