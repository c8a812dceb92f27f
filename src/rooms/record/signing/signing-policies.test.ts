import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
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
import { reachedByPhone } from '../contact-note/contact-note.example.ts'
import { emptyBody } from '../contact-note/note-format.rules.ts'

const house = freshHouse()
const ofDelroy = { client_id: delroy, program_id: homeAfterHospital }
const tables = ['record.amendment', 'record.cosign_asked', 'record.cosign_answer', 'record.note_void'] as const
const everythingOf = { noteId: newId(), amendmentId: newId() }

const as = <T>(who: Member, work: (tx: Tx) => Promise<T>) => asStaff(house.by(who), work)
const deniedFor = async (who: Member, work: (tx: Tx) => Promise<unknown>): Promise<boolean> =>
  as(who, work).then(
    () => false,
    (error: unknown) => Object(error).code === '42501',
  )
/** A note of Amara's; what is then written about it is written to the database itself. */
const noteOf = async (by: Member = amara): Promise<string> => {
  const noteId = newId()
  await house.api(by).post(`/cases/${delroysCase}/contact-notes`, reachedByPhone({ noteId }))
  return noteId
}

const amendment = (who: Member, noteId: string, changes: object = {}) => ({
  id: newId(),
  ...ofDelroy,
  note_id: noteId,
  corrects: noteId,
  author_id: who.id,
  because: 'Dose.',
  format: 'contact_log',
  body: JSON.stringify(emptyBody),
  words: '',
  minutes: 12,
  ...changes,
})
const amends =
  (who: Member, noteId: string, changes: object = {}) =>
  (tx: Tx) =>
    tx
      .insertInto('record.amendment')
      .values(amendment(who, noteId, changes))
      .execute()
const asks =
  (who: Member, noteId: string, changes: object = {}) =>
  (tx: Tx) =>
    tx
      .insertInto('record.cosign_asked')
      .values({
        version_id: noteId,
        note_id: noteId,
        ...ofDelroy,
        rule_id: 'trainee',
        rule_title: 'Trainee',
        rule_source: 'Ours',
        percent: 100,
        asked_by: who.id,
        ...changes,
      })
      .execute()
const answers =
  (who: Member, noteId: string, changes: object = {}) =>
  (tx: Tx) =>
    tx
      .insertInto('record.cosign_answer')
      .values({ version_id: noteId, note_id: noteId, ...ofDelroy, answer: 'cosigned', by_staff: who.id, ...changes })
      .execute()
const voids = (who: Member, noteId: string) => (tx: Tx) =>
  tx
    .insertInto('record.note_void')
    .values({ note_id: noteId, ...ofDelroy, because: 'Wrong client.', by_staff: who.id })
    .execute()
const signature =
  (who: Member, subjectId: string, kind = 'cosign') =>
  (tx: Tx) =>
    tx
      .insertInto('record.signing')
      .values({
        id: newId(),
        ...ofDelroy,
        subject_kind: kind,
        subject_id: subjectId,
        staff_id: who.id,
        name: who.name,
        credential: who.credential,
        sha256: 'x',
      })
      .execute()

beforeAll(async () => {
  const { noteId, amendmentId } = everythingOf
  await house.api(amara).post(`/cases/${delroysCase}/contact-notes`, reachedByPhone({ noteId }))
  await as(amara, asks(amara, noteId))
  await as(imani, answers(imani, noteId))
  await as(amara, amends(amara, noteId, { id: amendmentId }))
  const other = await noteOf()
  await as(amara, voids(amara, other))
})

describe.each(tables)('%s', (table) => {
  const count = async (tx: Tx) => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}`.execute(tx)
    return rows[0]?.count ?? 0
  }

  test('is read by whoever carries or supervises Delroy, and by nobody else', async () => {
    for (const who of [amara, imani, sam]) expect(await as(who, count)).toBeGreaterThan(0)
    for (const who of [tomas, ada, noor, viggo, bea, pru]) expect(await as(who, count)).toBe(0)
  })

  test('is never changed or deleted, by anybody, nor by the house, nor by whoever owns the table', async () => {
    for (const words of [`update ${table} set at = at`, `delete from ${table}`]) {
      const change = sql.raw(words)
      for (const who of everybody) expect(await deniedFor(who, (tx) => change.execute(tx))).toBe(true)
      const system = { house: house.house, agencyId: riverside.id, reason: 'test' }
      await expect(asSystem(system, (tx) => change.execute(tx))).rejects.toMatchObject({ code: '42501' })
      await expect(house.house.db.pool.query(words)).rejects.toMatchObject({ code: '42501' })
    }
  })
})

describe('an amendment', () => {
  test('is written by the author of the note, in their own name, and by nobody else', async () => {
    const noteId = await noteOf()
    for (const who of everybody.filter(({ id }) => id !== amara.id)) {
      expect(await deniedFor(who, amends(who, noteId))).toBe(true)
    }
    expect(await deniedFor(imani, amends(amara, noteId))).toBe(true)
    expect(await deniedFor(amara, amends(amara, noteId, { program_id: stayingHoused }))).toBe(true)
    expect(await deniedFor(amara, amends(amara, noteId))).toBe(false)
  })

  test('corrects a version of that very note, and none that was entered in error', async () => {
    const noteId = await noteOf()
    expect(await deniedFor(amara, amends(amara, noteId, { corrects: everythingOf.amendmentId }))).toBe(true)
    await as(amara, voids(amara, noteId))
    expect(await deniedFor(amara, amends(amara, noteId))).toBe(true)
  })
})

describe('a supervisor’s name', () => {
  test('is asked for by the author of the note', async () => {
    const noteId = await noteOf()
    expect(await deniedFor(imani, asks(imani, noteId))).toBe(true)
    expect(await deniedFor(bea, asks(bea, noteId))).toBe(true)
    expect(await deniedFor(amara, asks(amara, noteId, { version_id: everythingOf.amendmentId }))).toBe(true)
    expect(await deniedFor(amara, asks(amara, noteId))).toBe(false)
  })

  test('is given by a supervisor of the program, and by nobody else', async () => {
    const noteId = await noteOf()
    await as(amara, asks(amara, noteId))
    for (const who of everybody.filter(({ id }) => id !== imani.id)) {
      expect(await deniedFor(who, answers(who, noteId))).toBe(true)
    }
    expect(await deniedFor(imani, answers(amara, noteId))).toBe(true)
    expect(await deniedFor(imani, signature(imani, noteId))).toBe(true) // nothing is signed before it is answered
    expect(await deniedFor(imani, answers(imani, noteId))).toBe(false)
    expect(await deniedFor(amara, signature(amara, noteId))).toBe(true)
    expect(await deniedFor(imani, signature(imani, noteId))).toBe(false)
  })

  test('is never given to one’s own note, to one that nobody asked for, or to a version that was amended', async () => {
    const own = await noteOf(imani)
    await as(imani, asks(imani, own))
    expect(await deniedFor(imani, answers(imani, own))).toBe(true)
    expect(await deniedFor(imani, answers(imani, await noteOf()))).toBe(true)
    const amended = await noteOf()
    await as(amara, asks(amara, amended))
    await as(amara, amends(amara, amended))
    expect(await deniedFor(imani, answers(imani, amended))).toBe(true)
  })
})

describe('entered in error', () => {
  test('is said by the author or a supervisor of the program, in their own name', async () => {
    const noteId = await noteOf(imani)
    for (const who of everybody.filter(({ id }) => id !== imani.id)) {
      expect(await deniedFor(who, voids(who, noteId))).toBe(true)
    }
    expect(await deniedFor(imani, voids(amara, await noteOf()))).toBe(true)
    expect(await deniedFor(imani, voids(imani, await noteOf()))).toBe(false)
    expect(await deniedFor(amara, voids(amara, await noteOf()))).toBe(false)
  })

  test('leaves its words to the author, and to whoever leads or audits the program', async () => {
    const noteId = await noteOf(imani)
    await as(imani, voids(imani, noteId))
    const reads = (tx: Tx) => tx.selectFrom('record.contact_note').select('id').where('id', '=', noteId).execute()
    expect(await as(imani, reads)).toHaveLength(1)
    expect(await as(sam, reads)).toHaveLength(1)
    expect(await as(amara, reads)).toEqual([])
  })
})
