import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  ada,
  amara,
  bea,
  homeAfterHospital,
  imani,
  type Member,
  noor,
  pru,
  riverside,
  sam,
  tomas,
  viggo,
} from '../../../test/cast.ts'
import { freshHouse } from '../../../test/house.ts'
import { asStaff } from '../../platform/db/as-staff.ts'
import { asSystem } from '../../platform/db/as-system.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import { newId } from '../../words/ids.ts'
import { assignCase } from '../cases/index.ts'
import { aReferral, Taken } from './referral/referral.example.ts'

const house = freshHouse()
const asTheHouse = (work: (tx: Tx) => Promise<void>) =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, work)
const as = <T>(who: Member, work: (tx: Tx) => Promise<T>) => asStaff(house.by(who), work)
const refused = { code: '42501' }

const tables = ['referral', 'referral_answer', 'screening_answer', 'contact_consent'] as const
const taken = { referralId: '', caseId: '', clientId: '' }

/** One row of each table, as Tomás leaves it behind while nobody carries the case. */
beforeAll(async () => {
  const api = house.api(tomas)
  Object.assign(taken, Taken.parse((await api.post('/referrals', aReferral({}))).json))
  await api.put(`/cases/${taken.caseId}/screening`, { answers: [{ questionId: 'area', answer: 'yes' }] })
  await api.post(`/referrals/${taken.referralId}/contact-consent`, { agreed: true })
  await api.post(`/referrals/${taken.referralId}/answer`, {
    answer: 'asked',
    words: 'Who calls her already?',
    caseVersion: 1,
  })
})

const countFor = (who: Member, table: (typeof tables)[number]) =>
  as(who, async (tx) => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(`intake.${table}`)}`.execute(
      tx,
    )
    return rows[0]?.n ?? 0
  })

describe.each(tables)('intake.%s, while nobody carries the case', (table) => {
  test.each([tomas, imani, sam])('$name sees it: intake, supervisor and director', async (who) => {
    expect(await countFor(who, table)).toBe(1)
  })

  test.each([amara, bea, ada, pru, noor, viggo])('$name does not', async (who) => {
    expect(await countFor(who, table)).toBe(0)
  })

  test('nobody changes or deletes what was asked and answered', async () => {
    const name = sql.table(`intake.${table}`)
    await expect(as(imani, (tx) => sql`update ${name} set program_id = program_id`.execute(tx))).rejects.toMatchObject(
      refused,
    )
    await expect(as(imani, (tx) => sql`delete from ${name}`.execute(tx))).rejects.toMatchObject(refused)
  })
})

const of = () => ({ client_id: taken.clientId, program_id: homeAfterHospital })
const answer = (by: Member) => ({
  id: newId(),
  case_id: taken.caseId,
  referral_id: taken.referralId,
  ...of(),
  answer: 'asked',
  answered_by: by.id,
})
const screening = (by: Member) => ({
  id: newId(),
  case_id: taken.caseId,
  ...of(),
  question: 'area',
  answer: 'no',
  answered_by: by.id,
})
const consent = (by: Member) => ({
  id: newId(),
  referral_id: taken.referralId,
  ...of(),
  agreed: false,
  noted_by: by.id,
})

describe('writing', () => {
  test('nobody answers, screens or notes consent for somebody whom they do not see', async () => {
    for (const who of [bea, noor]) {
      await expect(
        as(who, (tx) => tx.insertInto('intake.referral_answer').values(answer(who)).execute()),
      ).rejects.toMatchObject(refused)
      await expect(
        as(who, (tx) => tx.insertInto('intake.screening_answer').values(screening(who)).execute()),
      ).rejects.toMatchObject(refused)
      await expect(
        as(who, (tx) => tx.insertInto('intake.contact_consent').values(consent(who)).execute()),
      ).rejects.toMatchObject(refused)
    }
  })

  test('nobody answers in another’s name', async () => {
    await expect(
      as(tomas, (tx) => tx.insertInto('intake.referral_answer').values(answer(imani)).execute()),
    ).rejects.toMatchObject(refused)
    await expect(
      as(tomas, (tx) => tx.insertInto('intake.screening_answer').values(screening(imani)).execute()),
    ).rejects.toMatchObject(refused)
    await expect(
      as(tomas, (tx) => tx.insertInto('intake.contact_consent').values(consent(imani)).execute()),
    ).rejects.toMatchObject(refused)
  })

  test('a referral is not written into a program of others', async () => {
    const due = {
      received_at: '2026-11-23T16:00:00Z',
      attempt_due_at: '2026-11-25T22:00:00Z',
      answer_due_at: '2026-11-25T22:00:00Z',
    }
    const row = {
      id: newId(),
      case_id: taken.caseId,
      ...of(),
      source_name: 'Nobody',
      via: 'person',
      asked: 'Nothing',
      ...due,
    }
    await expect(as(noor, (tx) => tx.insertInto('intake.referral').values(row).execute())).rejects.toMatchObject(
      refused,
    )
  })
})

describe('once Bea carries the case', () => {
  beforeAll(() =>
    asTheHouse((tx) => assignCase(tx, { caseId: taken.caseId, staffId: bea.id, role: 'primary', reason: null })),
  )

  test.each(tables)('Bea sees intake.%s, and Tomás sees it no more', async (table) => {
    expect(await countFor(bea, table)).toBe(1)
    expect(await countFor(tomas, table)).toBe(0)
  })
})
