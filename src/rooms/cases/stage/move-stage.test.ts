import { expect, test } from 'vitest'
import { z } from 'zod'
import {
  amara,
  bea,
  delroy,
  delroysCase,
  homeAfterHospital,
  imani,
  type Member,
  pru,
  riverside,
  sam,
} from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { closeCase, reopenCase } from '../index.ts'

const house = freshHouse()

const Problem = z.object({ code: z.string(), values: z.record(z.string(), z.unknown()).optional() })
const Versioned = z.object({ version: z.number(), stage: z.string() })
const codeOf = (json: unknown) => Problem.parse(json).code

const file = async (by: Member = amara) => (await house.api(by).get(`/cases/${delroysCase}`)).json

async function move(by: Member, to: string, but: Record<string, unknown> = {}) {
  const { version } = Versioned.parse(await file())
  return house.api(by).post(`/cases/${delroysCase}/stage`, { to, version, ...but })
}

const happens = (kind: string, facts = {}) =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, async (tx) => {
    const of = { caseId: delroysCase, clientId: delroy, programId: homeAfterHospital, subjectId: delroysCase }
    await leaveEvent(tx, { kind, ...of, summary: 'cases:opened', facts })
  })

test('a case says where it stands, where it may go and who carries it', async () => {
  expect(await file()).toMatchObject({
    clientName: 'Delroy Baptiste',
    programName: 'Home after hospital',
    stage: 'referred',
    primary: { name: 'Amara Okafor' },
    criteria: [{ criterionId: 'urgency-known', met: true, metOn: '2026-11-23' }],
    moves: [{ to: 'screening', missing: [] }, { to: 'closed' }, { to: 'cancelled' }, { to: 'entered_in_error' }],
    maySkipCriteria: false,
  })
})

test('a case goes only where the state machine leads', async () => {
  expect(codeOf((await move(amara, 'active')).json)).toBe('cases:no_such_move')
  expect(codeOf((await move(amara, 'closed')).json)).toBe('cases:close_by_closing')
  expect((await move(amara, 'screening')).json).toMatchObject({ stage: 'screening' })
})

test('what is missing is named, and holds the worker back', async () => {
  const refused = await move(amara, 'intake')
  expect(refused.status).toBe(422)
  expect(Problem.parse(refused.json)).toMatchObject({
    code: 'cases:criteria_missing',
    values: { missing: 'Eligibility decided' },
  })
  await happens('eligibility.decided', { result: 'eligible' })
  expect((await move(amara, 'intake')).json).toMatchObject({ stage: 'intake' })
})

test('a supervisor moves it although something is missing, and says why', async () => {
  expect(codeOf((await move(imani, 'assessment')).json)).toBe('cases:reason_missing')
  const moved = await move(imani, 'assessment', { reason: 'The papers come on Thursday.' })
  expect(moved.json).toMatchObject({ stage: 'assessment', maySkipCriteria: true })
})

test('every move is kept: from, to, who, since which day and why', async () => {
  const rows = await asStaff(house.by(imani), (tx) =>
    tx
      .selectFrom('cases.transition')
      .select(['from_stage', 'to_stage', 'by_staff', 'reason'])
      .where('case_id', '=', delroysCase)
      .orderBy('at')
      .orderBy('id')
      .execute(),
  )
  expect(rows.at(-1)).toEqual({
    from_stage: 'intake',
    to_stage: 'assessment',
    by_staff: imani.id,
    reason: 'The papers come on Thursday.',
  })
})

test('an edit of a version that is gone is refused with both', async () => {
  const { json, status } = await house.api(amara).post(`/cases/${delroysCase}/stage`, { to: 'on_hold', version: 1 })
  expect([status, Problem.parse(json)]).toMatchObject([
    409,
    {
      code: 'cases:stale_edit',
      values: {
        yours: { stage: 'on_hold' },
        theirs: { stage: 'assessment' },
        now: {
          by: expect.any(String),
          facts: [{ words: 'Stage: Assessment' }, { words: 'Primary worker: Amara Okafor' }],
        },
      },
    },
  ])
})

test('a day in the past needs a reason, a day ahead is refused, and so is one before the case came here', async () => {
  house.itIs('2026-11-27T16:05:00.000Z')
  expect(codeOf((await move(amara, 'on_hold', { effectiveOn: '2026-11-25' })).json)).toBe(
    'cases:backdated_without_reason',
  )
  expect(codeOf((await move(amara, 'on_hold', { effectiveOn: '2026-11-28' })).json)).toBe('cases:effective_in_future')
  expect(
    codeOf((await move(amara, 'on_hold', { effectiveOn: '2026-11-20', backdatedBecause: 'Heard late.' })).json),
  ).toBe('cases:effective_before_last')
  const moved = await move(amara, 'on_hold', { effectiveOn: '2026-11-25', backdatedBecause: 'Heard of it on Friday.' })
  expect(moved.json).toMatchObject({ stage: 'on_hold', stageOn: '2026-11-25' })
})

test('only a supervisor marks a case as entered in error, and says what was wrong', async () => {
  expect(codeOf((await move(amara, 'entered_in_error', { reason: 'Wrong man.' })).json)).toBe(
    'cases:correction_by_supervisor',
  )
  expect(codeOf((await move(imani, 'entered_in_error')).json)).toBe('cases:correction_reason')
})

test('Bea does not carry Delroy, and the privacy officer carries nobody: there is no such case for them', async () => {
  for (const who of [bea, pru]) {
    expect((await house.api(who).get(`/cases/${delroysCase}`)).status).toBe(404)
    expect((await house.api(who).post(`/cases/${delroysCase}/stage`, { to: 'active', version: 1 })).status).toBe(404)
  }
  expect((await house.api(sam).get(`/cases/${delroysCase}`)).status).toBe(200)
})

test('closed by the room that closes, it went through the transition and has nothing ahead', async () => {
  await asStaff(house.by(amara), (tx) =>
    closeCase(tx, { caseId: delroysCase, reason: 'goals_met', summaryWritten: true }),
  )
  const { rail } = z.object({ rail: z.array(z.object({ stage: z.string(), state: z.string() })) }).parse(await file())
  expect(rail.slice(-2)).toEqual(
    [
      { stage: 'transition', state: 'done' },
      { stage: 'closed', state: 'now' },
    ].map((stop) => expect.objectContaining(stop)),
  )
  expect(codeOf((await move(amara, 'referred')).json)).toBe('cases:reopen_by_reopening')
})

test('within 90 days it is reopened and is the same case; later it is not', async () => {
  house.itIs('2027-03-15T16:05:00.000Z')
  await expect(asStaff(house.by(imani), (tx) => reopenCase(tx, delroysCase, 'Home again'))).rejects.toThrow(
    'cases:closed_too_long',
  )
  house.itIs('2027-02-01T16:05:00.000Z')
  await asStaff(house.by(imani), (tx) => reopenCase(tx, delroysCase, 'Home again'))
  expect(await file()).toMatchObject({ stage: 'referred', closedAt: null, primary: { name: 'Amara Okafor' } })
})
