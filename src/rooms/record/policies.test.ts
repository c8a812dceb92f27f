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
} from '../../../test/cast.ts'
import { freshHouse } from '../../../test/house.ts'
import { asStaff } from '../../platform/db/as-staff.ts'
import { asSystem } from '../../platform/db/as-system.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import { newId } from '../../words/ids.ts'
import { reachedByPhone } from './contact-note/contact-note.example.ts'
import { emptyBody } from './contact-note/note-format.rules.ts'

const house = freshHouse()

const tables = [
  'record.contact_note',
  'record.signing',
  'record.addendum',
  'record.information_given',
  'record.disclosure',
] as const

const ofDelroy = { client_id: delroy, program_id: homeAfterHospital }
const noteId = newId()
const addendumId = newId()

beforeAll(async () => {
  const information = [{ title: 'Warfarin and you', version: 'May 2026' }]
  await house.api(amara).post(`/cases/${delroysCase}/contact-notes`, reachedByPhone({ noteId, information }))
  await house.api(amara).post(`/contact-notes/${noteId}/addenda`, { addendumId, words: 'His sister comes on Sunday.' })
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, async (tx) => {
    const kind = 'print' as const
    const [document, purpose] = ['face_sheet', 'work']
    await tx
      .insertInto('record.disclosure')
      .values({ id: newId(), ...ofDelroy, kind, document, purpose, by_staff: amara.id })
      .execute()
  })
})

const as = <T>(who: Member, work: (tx: Tx) => Promise<T>) => asStaff(house.by(who), work)
const deniedFor = async (who: Member, work: (tx: Tx) => Promise<unknown>): Promise<boolean> =>
  as(who, work).then(
    () => false,
    (error: unknown) => Object(error).code === '42501',
  )

const countIn = (table: (typeof tables)[number]) => async (tx: Tx) => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}`.execute(tx)
  return rows[0]?.count ?? 0
}

const note = (changes: object = {}) => ({
  id: newId(),
  case_id: delroysCase,
  ...ofDelroy,
  author_id: amara.id,
  happened_at: '2026-11-23T15:30:00.000Z',
  minutes: 12,
  mode: 'phone',
  place: 'office',
  outcome: 'reached',
  with_client: true,
  function: 'monitor',
  format: 'contact_log',
  body: JSON.stringify(emptyBody),
  words: '',
  ...changes,
})
const insertNote = (changes: object) => (tx: Tx) => tx.insertInto('record.contact_note').values(note(changes)).execute()

const signature = (changes: object = {}) => ({
  id: newId(),
  ...ofDelroy,
  subject_kind: 'contact_note',
  subject_id: noteId,
  staff_id: amara.id,
  name: amara.name,
  credential: amara.credential,
  sha256: 'x',
  ...changes,
})
const insertSignature = (changes: object) => (tx: Tx) =>
  tx.insertInto('record.signing').values(signature(changes)).execute()

describe.each(tables)('%s', (table) => {
  test.each([amara, imani, sam])('is read by $name, who carries or supervises Delroy', async (who) => {
    expect(await as(who, countIn(table))).toBeGreaterThan(0)
  })

  test.each([tomas, ada, noor, viggo, bea])('is not read by $name', async (who) => {
    expect(await as(who, countIn(table))).toBe(0)
  })

  test('is read by the privacy officer only where it tells of disclosures', async () => {
    expect(await as(pru, countIn(table))).toBe(table === 'record.disclosure' ? 1 : 0)
  })

  test.each(everybody)('is never changed or deleted by $name', async (who) => {
    expect(await deniedFor(who, (tx) => sql`update ${sql.table(table)} set data_class = 'part2'`.execute(tx))).toBe(
      true,
    )
    expect(await deniedFor(who, (tx) => sql`delete from ${sql.table(table)}`.execute(tx))).toBe(true)
  })

  test('is not changed or deleted by the house itself', async () => {
    const system = { house: house.house, agencyId: riverside.id, reason: 'test' }
    for (const change of [
      sql`update ${sql.table(table)} set data_class = 'part2'`,
      sql`delete from ${sql.table(table)}`,
    ]) {
      await expect(asSystem(system, (tx) => change.execute(tx))).rejects.toMatchObject({ code: '42501' })
    }
  })
})

describe('a note is written', () => {
  test.each([amara, imani])('by $name in her own name', async (who) => {
    expect(await deniedFor(who, insertNote({ author_id: who.id }))).toBe(false)
  })

  test.each([bea, tomas, sam, ada, pru, noor, viggo])('not by $name', async (who) => {
    expect(await deniedFor(who, insertNote({ author_id: who.id }))).toBe(true)
  })

  test('never in the name of a colleague', async () => {
    expect(await deniedFor(amara, insertNote({ author_id: imani.id }))).toBe(true)
    expect(await deniedFor(imani, insertNote({ author_id: amara.id }))).toBe(true)
  })

  test('only of the case’s own client, program and class', async () => {
    expect(await deniedFor(amara, insertNote({ program_id: stayingHoused }))).toBe(true)
    expect(await deniedFor(amara, insertNote({ data_class: 'part2' }))).toBe(true)
    expect(await deniedFor(amara, insertNote({ case_id: newId() }))).toBe(true)
  })
})

describe('a signature', () => {
  const mine = newId()
  beforeAll(() => as(amara, insertNote({ id: mine })))

  test('is put under one’s own note, in one’s own name and credential', async () => {
    expect(await deniedFor(amara, insertSignature({ subject_id: mine }))).toBe(false)
  })

  test('is never put in the name of another', async () => {
    expect(await deniedFor(amara, insertSignature({ staff_id: imani.id, name: imani.name, credential: 'LCSW' }))).toBe(
      true,
    )
    expect(await deniedFor(amara, insertSignature({ name: imani.name }))).toBe(true)
    expect(await deniedFor(amara, insertSignature({ credential: 'MD' }))).toBe(true)
  })

  test('is never put under what another wrote', async () => {
    const hers = { staff_id: imani.id, name: imani.name, credential: imani.credential }
    expect(await deniedFor(imani, insertSignature(hers))).toBe(true)
    expect(await deniedFor(imani, insertSignature({ ...hers, subject_kind: 'addendum', subject_id: addendumId }))).toBe(
      true,
    )
  })
})

describe('what stands under a note', () => {
  const addendum =
    (who: Member, changes: object = {}) =>
    (tx: Tx) =>
      tx
        .insertInto('record.addendum')
        .values({ id: newId(), ...ofDelroy, note_id: noteId, author_id: who.id, words: 'More.', ...changes })
        .execute()
  const information = (tx: Tx) =>
    tx
      .insertInto('record.information_given')
      .values({ id: newId(), ...ofDelroy, note_id: noteId, title: 'Whom to call' })
      .execute()

  test('an addendum comes from whoever carries or supervises, in their own name', async () => {
    expect(await deniedFor(amara, addendum(amara))).toBe(false)
    expect(await deniedFor(imani, addendum(imani))).toBe(false)
    expect(await deniedFor(imani, addendum(amara))).toBe(true)
    expect(await deniedFor(bea, addendum(bea))).toBe(true)
    expect(await deniedFor(amara, addendum(amara, { program_id: stayingHoused }))).toBe(true)
  })

  test('what was given to the client is said by the author of the note', async () => {
    expect(await deniedFor(amara, information)).toBe(false)
    expect(await deniedFor(imani, information)).toBe(true)
    expect(await deniedFor(bea, information)).toBe(true)
  })
})

describe('an auditor of the program', () => {
  beforeAll(() =>
    asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, async (tx) => {
      await tx.updateTable('staff.membership').set({ role: 'auditor' }).where('staff_id', '=', bea.id).execute()
    }),
  )

  test('reads its notes and writes none', async () => {
    expect(await as(bea, countIn('record.contact_note'))).toBeGreaterThan(0)
    expect(await deniedFor(bea, insertNote({ author_id: bea.id }))).toBe(true)
    expect(await house.api(bea).post(`/cases/${delroysCase}/contact-notes`, reachedByPhone())).toMatchObject({
      status: 403,
    })
  })

  test('adds nothing to them', async () => {
    const adding = { addendumId: newId(), words: 'Seen.' }
    expect(await house.api(bea).post(`/contact-notes/${noteId}/addenda`, adding)).toMatchObject({ status: 403 })
  })
})
