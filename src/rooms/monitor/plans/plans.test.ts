import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  amara,
  bea,
  homeAfterHospital,
  imani,
  type Member,
  stayingHoused,
  tomas,
  viggo,
} from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { newId } from '../../../words/ids.ts'
import { aGoal, aNeed } from '../../plan/plan.example.ts'
import { aCase, leave, type OneCase } from '../monitor.example.ts'
import { PlanCounts, PlanLine, type PlanMeasure, PlanRow, planMeasures } from './contract.ts'

const house = freshHouse()
const monday = '2026-11-23T16:05:00.000Z'

const Team = z.object({ workers: z.array(PlanLine) })
const Read = z.object({ versions: z.array(z.object({ sha256: z.string() })) })
const Mine = z.object({ counts: PlanCounts })
const Rows = z.object({ count: z.number(), rows: z.array(PlanRow), cursor: z.string().nullable() })

const at = `/programs/${homeAfterHospital}/plans`
const team = async () => Team.parse((await house.api(imani).get(at)).json).workers
const countsOf = async (who: Member) => (await team()).find(({ staffId }) => staffId === who.id)?.counts
const rowsOf = async (measure: PlanMeasure, worker = '') =>
  Rows.parse((await house.api(imani).get(`${at}/rows?measure=${measure}${worker && `&worker=${worker}`}`)).json)
const namesOf = async (measure: PlanMeasure) => (await rowsOf(measure)).rows.map(({ clientName }) => clientName)

const post = async ({ caseId }: OneCase, path: string, body: object, who = amara) => {
  const { status } = await house.api(who).post(`/cases/${caseId}/plan${path}`, body)
  expect([path, status < 300]).toEqual([path, true])
}

async function withGoal(one: OneCase, but: object = {}) {
  const need = aNeed()
  const goal = aGoal(need.needId, but)
  await post(one, '/needs', need)
  await post(one, '/goals', goal)
  return goal
}

async function offered(given: string, reviewOn = '2026-12-20') {
  const one = await aCase(house, { given, family: 'Quill' })
  const [goal, versionId] = [await withGoal(one), newId()]
  await post(one, '/versions', { versionId, reviewOn })
  const sign = async (party: string) => {
    const sha256 = Read.parse((await house.api(amara).get(`/cases/${one.caseId}/plan`)).json).versions.at(-1)?.sha256
    const body = { signatureId: newId(), sha256, party, name: given, act: { how: 'typed' } }
    await post(one, `/versions/${versionId}/signatures`, body)
  }
  return { one, goal, versionId, sign }
}

async function signed(given: string, reviewOn?: string) {
  const made = await offered(given, reviewOn)
  await made.sign('client')
  await made.sign('worker')
  return made
}

const assessed = (one: OneCase) =>
  leave(house, {
    ...one,
    kind: 'assessment.signed',
    subjectId: newId(),
    summary: 'assess:event_signed',
    facts: { instrument: 'social-needs', again: false },
  })

const itIs = (day: string) => house.itIs(`${day}T16:05:00.000Z`)

beforeAll(() => house.itIs(monday))

describe('a plan', () => {
  test('that waits to be signed says whose answer is missing, and counts no more once all have signed', async () => {
    itIs('2026-11-23')
    const { one, sign } = await offered('Ines')
    expect((await rowsOf('to_sign')).rows).toMatchObject([{ clientName: 'Ines Quill', version: 1, waits: 'both' }])
    await sign('client')
    expect((await rowsOf('to_sign')).rows).toMatchObject([{ caseId: one.caseId, waits: 'worker' }])
    await sign('worker')
    expect(await namesOf('to_sign')).toEqual([])
  })

  test('is due for review soon by the clock of the pack, then overdue, until somebody reviews it', async () => {
    itIs('2026-11-23')
    const { one, versionId } = await signed('Odell', '2027-01-20')
    itIs('2027-01-05')
    expect(await namesOf('review_soon')).not.toContain('Odell Quill')
    itIs('2027-01-08')
    expect(await namesOf('review_soon')).toContain('Odell Quill')
    itIs('2027-01-21')
    expect(await namesOf('review_soon')).not.toContain('Odell Quill')
    expect(await namesOf('review_overdue')).toContain('Odell Quill')
    await post(one, `/versions/${versionId}/reviews`, { reviewOn: '2027-04-01', words: 'Holds' })
    expect(await namesOf('review_overdue')).not.toContain('Odell Quill')
  })

  test('whose clock somebody waived is still overdue by the day that the plan itself names', async () => {
    itIs('2026-11-23')
    const { one } = await signed('Marta', '2027-01-20')
    await house.asOwner((client) =>
      client.query(
        `update monitor.obligation set closed_at = '2026-12-01', closed_how = 'waived'
          where case_id = $1 and kind = 'plan_review_due'`,
        [one.caseId],
      ),
    )
    itIs('2027-01-20')
    expect(await namesOf('review_overdue')).not.toContain('Marta Quill')
    itIs('2027-01-21')
    expect(await namesOf('review_overdue')).toContain('Marta Quill')
  })

  test('that a supervisor must approve waits for her, and for its worker once she sent it back', async () => {
    itIs('2026-11-23')
    const { one, versionId, sign } = await offered('Pell')
    await house.asOwner((client) =>
      client.query('update plan.plan_version set needs_approval = true where id = $1', [versionId]),
    )
    await sign('client')
    await sign('worker')
    const answer = (approved: boolean) =>
      house
        .api(imani)
        .post(`/cases/${one.caseId}/plan/versions/${versionId}/approval`, { approved, words: 'See step 2' })
    expect((await rowsOf('to_approve')).rows).toMatchObject([{ clientName: 'Pell Quill', waits: 'supervisor' }])
    expect((await answer(false)).status).toBeLessThan(300)
    expect((await rowsOf('to_approve')).rows).toMatchObject([{ waits: 'sent_back' }])
    expect((await answer(true)).status).toBeLessThan(300)
    expect((await rowsOf('to_approve')).rows).toEqual([])
  })

  test('was never made where the pack asks for one; a draft that nobody was offered is none', async () => {
    itIs('2026-11-23')
    const one = await aCase(house, { given: 'Wren', family: 'Quill' })
    await assessed(one)
    await withGoal(one)
    expect(await namesOf('never_made')).toEqual([])
    await house.asOwner((client) =>
      client.query(`update cases.case set stage = 'planning' where id = $1`, [one.caseId]),
    )
    await assessed(one)
    expect((await rowsOf('never_made')).rows).toMatchObject([{ clientName: 'Wren Quill', caseId: one.caseId }])
    await post(one, '/versions', { versionId: newId(), reviewOn: '2026-12-20' })
    expect(await namesOf('never_made')).toEqual([])
  })
})

test('a goal off track stands with the client’s words and each reason with its arithmetic', async () => {
  itIs('2026-11-23')
  const one = await aCase(house, { given: 'Silas', family: 'Quill' })
  const goal = await withGoal(one, { targetOn: '2026-12-23' })
  const tell = (on: string, value: number) => post(one, '/progress', { on, updates: [{ goalId: goal.goalId, value }] })
  const ofSilas = async () => (await rowsOf('off_track')).rows.filter(({ clientName }) => clientName === 'Silas Quill')
  expect(await ofSilas()).toEqual([])
  itIs('2026-12-13')
  await tell('2026-12-11', 40)
  await tell('2026-12-12', 35)
  await tell('2026-12-13', 30)
  expect(await ofSilas()).toMatchObject([
    {
      goal: goal.words,
      at: '2026-12-13T05:00:00.000Z',
      reasons: [
        'On a straight line from 20 to 150 it would be 106.7 today. It is 30.',
        'The last 2 updates were worse, each than the one before.',
      ],
    },
  ])
  await tell('2026-12-13', 150)
  expect(await ofSilas()).toEqual([])
})

test('every number opens as many rows as it says, for each worker and for all of them', async () => {
  itIs('2027-02-23')
  for (const measure of planMeasures) {
    const workers = await team()
    for (const { staffId, counts } of workers) {
      const { count, rows } = await rowsOf(measure, staffId ?? 'queue')
      expect([measure, staffId, count, rows.length]).toEqual([measure, staffId, counts[measure], counts[measure]])
    }
    expect((await rowsOf(measure)).count).toBe(workers.reduce((sum, { counts }) => sum + counts[measure], 0))
  }
  expect((await countsOf(amara))?.off_track).toBeGreaterThan(4)
})

test('a worker reads the same of the cases that she carries, and of no other', async () => {
  itIs('2027-02-23')
  const mine = async (who: Member) => Mine.parse((await house.api(who).get('/my-plans')).json).counts
  expect(await mine(amara)).toEqual(await countsOf(amara))
  for (const who of [bea, imani]) expect(Object.values(await mine(who))).toEqual([0, 0, 0, 0, 0, 0])
  const rows = Rows.parse((await house.api(amara).get('/my-plans/rows?measure=off_track')).json)
  expect(rows.count).toBe((await mine(amara)).off_track)
  expect(Rows.parse((await house.api(bea).get('/my-plans/rows?measure=off_track')).json).rows).toEqual([])
})

test('a list goes on where its page ended, in the same order', async () => {
  const all = (await rowsOf('off_track')).rows
  const [first, second] = all
  const from = encodeURIComponent(`${first?.at}_${first?.id}`)
  const rest = Rows.parse((await house.api(imani).get(`${at}/rows?measure=off_track&cursor=${from}`)).json)
  expect(rest.rows).toEqual(all.slice(1))
  expect(rest.rows[0]?.id).toBe(second?.id)
  expect((await house.api(imani).get(`${at}/rows?measure=off_track&cursor=x`)).json).toMatchObject({
    code: 'monitor:cursor_unreadable',
  })
})

test('each list leaves as a file through the gate, and what left is written down', async () => {
  const goals = await house.api(imani).get(`${at}/rows.csv?measure=off_track`)
  expect(goals.text).toContain('"Goal, in their words"')
  expect(goals.text).toContain('I want to walk to church on Sunday.')
  expect((await house.api(imani).get(`${at}.csv`)).text).toContain(amara.name)
  expect((await house.api(amara).get('/my-plans/rows.csv?measure=review_overdue')).text).toContain(
    `Marta Quill,${amara.name},1,,2027-01-20`,
  )
  const { rows } = await house.asOwner((client) =>
    client.query(`select distinct document from record.disclosure where document like 'monitor:list_plan%'`),
  )
  expect(rows.map(({ document }) => document)).toContain('monitor:list_plan_rows')
})

test('who does not lead the program reads nothing of it', async () => {
  for (const who of [amara, tomas, viggo]) {
    expect((await house.api(who).get(at)).status).toBe(403)
    expect((await house.api(who).get(`${at}/rows?measure=off_track`)).status).toBe(403)
    expect((await house.api(who).get(`${at}/rows.csv?measure=off_track`)).status).toBe(403)
  }
  const { workers } = Team.parse((await house.api(viggo).get(`/programs/${stayingHoused}/plans`)).json)
  expect(workers.every(({ counts }) => Object.values(counts).every((count) => count === 0))).toBe(true)
})

test('a case that is closed is looked at no more', async () => {
  itIs('2027-02-23')
  expect(await namesOf('review_overdue')).toContain('Ines Quill')
  await house.asOwner((client) =>
    client.query(
      `update cases.case set closed_at = '2027-02-22' where id in
        (select case_id from plan.plan_version v join people.client c on c.id = v.client_id where c.given = 'Ines')`,
    ),
  )
  expect(await namesOf('review_overdue')).not.toContain('Ines Quill')
  expect(await namesOf('off_track')).not.toContain('Ines Quill')
})
