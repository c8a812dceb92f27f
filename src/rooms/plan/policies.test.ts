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
import { asLink } from '../../platform/db/as-link.ts'
import { asStaff } from '../../platform/db/as-staff.ts'
import { asSystem } from '../../platform/db/as-system.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import { makeLink } from '../../platform/link/link.ts'
import { newId } from '../../words/ids.ts'
import * as rows from './policies.example.ts'

const { aGoal, aNeed, another, aSignature, aTurn, aVersion, goal, need, ofDelroy, putIn, tables, version } = rows

const house = freshHouse()
const as = <T>(who: Member, work: (tx: Tx) => Promise<T>) => asStaff(house.by(who), work)
const _asHouse = <T>(work: (tx: Tx) => Promise<T>) =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, work)
const refused = { code: '42501' }

const put = putIn(house)

beforeAll(async () => {
  await put(amara, 'plan.need', aNeed(amara, { id: need }))
  await put(amara, 'plan.goal', aGoal(amara, { id: goal }))
  await put(amara, 'plan.plan_version', aVersion(amara, { id: version }))
  await put(amara, 'plan.plan_version', aVersion(amara, { id: another, n: 2 }))
  await as(amara, async (tx) => {
    const about = { ...ofDelroy, id: newId(), goal_id: goal }
    await tx
      .insertInto('plan.goal_progress')
      .values({ ...about, happened_on: '2026-11-23', direction: 'better', achievement: 'improving' })
      .execute()
    await tx
      .insertInto('plan.intervention')
      .values({ ...about, function: 'link', title: 'Refer', owner_kind: 'client' })
      .execute()
    await tx
      .insertInto('plan.milestone')
      .values({ ...about, title: 'First steps' })
      .execute()
    await tx
      .insertInto('plan.serves')
      .values({ ...about, kind: 'task', subject_id: newId(), title: 'Refer' })
      .execute()
    await tx
      .insertInto('plan.ground')
      .values({ ...about, kind: 'strength', words: 'Church' })
      .execute()
    await tx
      .insertInto('plan.need_decision')
      .values({ ...ofDelroy, id: newId(), need_id: need, status: 'active', decided_by: 'client' })
      .execute()
    await tx
      .insertInto('plan.version_act')
      .values({ ...ofDelroy, id: newId(), version_id: version, act: 'copy_given', words: 'By hand', sha256: 'x' })
      .execute()
  })
  await put(amara, 'plan.plan_signature', aSignature(amara))
})

beforeAll(() => put(amara, 'plan.suggested_turn', aTurn(amara)))

describe.each(tables)('%s', (table) => {
  const seenBy = (who: Member) => as(who, (tx) => tx.selectFrom(table).select('id').execute())

  test('is read by his worker, her supervisor and the director', async () => {
    for (const who of [amara, imani, sam]) expect((await seenBy(who)).length, who.name).toBeGreaterThan(0)
  })

  test('is read by nobody else', async () => {
    for (const who of [bea, tomas, ada, pru, noor, viggo]) expect(await seenBy(who), who.name).toEqual([])
  })

  test('is not read through a link, unless it is the one thing that the link opens', async () => {
    const link = await linkTo(version)
    const seen = await throughLink(link, (tx) => tx.selectFrom(table).select('id').execute()).catch(() => [])
    expect(seen).toEqual(table === 'plan.plan_version' ? [{ id: version }] : [])
  })
})

test.each([
  'plan.goal_progress',
  'plan.need_decision',
  'plan.serves',
  'plan.plan_signature',
  'plan.version_act',
  'plan.suggested_turn',
] as const)('nobody changes or removes a row of %s', async (table) => {
  for (const verb of [
    sql`update ${sql.table(table)} set program_id = program_id`,
    sql`delete from ${sql.table(table)}`,
  ])
    await expect(as(imani, (tx) => verb.execute(tx))).rejects.toMatchObject(refused)
})

test('whoever does not see the case writes nothing of its plan, and nobody writes in another’s name', async () => {
  await expect(put(bea, 'plan.need', aNeed(bea))).rejects.toMatchObject(refused)
  await expect(put(noor, 'plan.goal', aGoal(noor))).rejects.toMatchObject(refused)
  await expect(put(amara, 'plan.need', aNeed(imani))).rejects.toMatchObject(refused)
  await expect(put(amara, 'plan.plan_signature', aSignature(imani))).rejects.toMatchObject(refused)
  await expect(put(amara, 'plan.suggested_turn', aTurn(imani))).rejects.toMatchObject(refused)
  await expect(put(noor, 'plan.suggested_turn', aTurn(noor))).rejects.toMatchObject(refused)
})

test('a row says nothing else of its case than is true', async () => {
  await expect(put(amara, 'plan.need', aNeed(amara, { program_id: stayingHoused }))).rejects.toMatchObject(refused)
  await expect(put(amara, 'plan.need', aNeed(amara, { data_class: 'part2' }))).rejects.toMatchObject(refused)
})

const linkTo = (objectId: string) =>
  as(amara, (tx) =>
    makeLink(tx, {
      purpose: 'plan_signature',
      objectId,
      clientId: delroy,
      programId: homeAfterHospital,
      dataClass: 'general',
      hours: 1,
    }),
  )
const throughLink = <T>({ token }: { token: string }, work: (tx: Tx, link: { linkId: string }) => Promise<T>) =>
  asLink(
    {
      house: house.house,
      token,
      purpose: 'plan_signature',
      audit: 'test',
      requestId: newId(),
      limit: 5000,
    },
    work,
  )

const byLink = (linkId: string, but: object = {}) => ({
  ...aSignature(amara),
  by_staff: null,
  by_link: linkId,
  ...but,
})

describe('a link', () => {
  test('signs its own version and no other, as the client and in nobody’s credential', async () => {
    const made = await linkTo(version)
    const sign = (but: object) =>
      throughLink(made, (tx, { linkId }) => tx.insertInto('plan.plan_signature').values(byLink(linkId, but)).execute())
    await expect(sign({})).resolves.toBeDefined()
    await expect(sign({ version_id: another })).rejects.toMatchObject(refused)
    await expect(sign({ party: 'worker' })).rejects.toMatchObject(refused)
    await expect(sign({ credential: 'LMSW' })).rejects.toMatchObject(refused)
    await expect(sign({ sha256: 'of other words' })).rejects.toMatchObject(refused)
    await expect(sign({ by_link: newId() })).rejects.toMatchObject(refused)
  })

  test('opens no client, case, note, event or other link', async () => {
    const made = await linkTo(version)
    for (const table of [
      'people.client',
      'cases.case',
      'record.contact_note',
      'platform.event',
      'platform.link',
      'staff.member',
    ])
      await expect(
        throughLink(made, (tx) => sql`select * from ${sql.table(table)}`.execute(tx)),
        table,
      ).rejects.toMatchObject(refused)
  })

  test('that is over, was ended, or was guessed opens nothing', async () => {
    const made = await linkTo(version)
    await expect(throughLink({ token: 'x'.repeat(32) }, async () => 1)).rejects.toThrow()
    await as(amara, (tx) =>
      tx
        .updateTable('platform.link')
        .set({ ended_at: new Date(), ended_how: 'revoked' })
        .where('id', '=', made.linkId)
        .execute(),
    )
    await expect(throughLink(made, async () => 1)).rejects.toThrow()
  })

  test('is made and seen by whoever works with the client, and by nobody else', async () => {
    await linkTo(version)
    const seenBy = (who: Member) => as(who, (tx) => tx.selectFrom('platform.link').select('id').execute())
    expect((await seenBy(imani)).length).toBeGreaterThan(0)
    for (const who of [bea, noor, viggo, ada]) expect(await seenBy(who), who.name).toEqual([])
  })
})
