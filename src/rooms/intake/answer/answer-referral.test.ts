import { expect, test } from 'vitest'
import { z } from 'zod'
import { amara, bea, imani, type Member, noor, sam, tomas } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { aReferral, Taken } from '../referral/referral.example.ts'

const house = freshHouse()

const Problem = z.object({ code: z.string(), values: z.record(z.string(), z.unknown()).optional() })
const Offered = z.object({ declineReasons: z.array(z.object({ reason: z.string(), told: z.string().nullable() })) })
const Said = z.object({
  consent: z.object({ agreed: z.boolean().nullable() }),
  eligibility: z.object({ questions: z.array(z.object({ questionId: z.string(), answer: z.string() })) }),
})
const Versioned = z.object({ caseVersion: z.number() })
const codeOf = (json: unknown) => Problem.parse(json).code

/** The answers under which the pack finds somebody eligible. */
const eligible = [
  ['recent-stay', 'yes'],
  ['community', 'yes'],
  ['area', 'yes'],
  ['other-manager', 'no'],
  ['may-contact', 'yes'],
  ['safe-now', 'yes'],
].map(([questionId, answer]) => ({ questionId, answer }))

async function aScreenedReferral(answers = eligible) {
  const taken = Taken.parse((await house.api(tomas).post('/referrals', aReferral({}))).json)
  await house.api(tomas).put(`/cases/${taken.caseId}/screening`, { answers })
  return taken
}

const answer = async (by: Member, { referralId }: { referralId: string }, body: Record<string, unknown>) => {
  const { json } = await house.api(by).get(`/referrals/${referralId}`)
  const caseVersion = Versioned.safeParse(json).data?.caseVersion ?? 1
  return house.api(by).post(`/referrals/${referralId}/answer`, { caseVersion, ...body })
}

test('accepted and assigned in one act: Amara carries the case and sees it, Tomás sees it no more', async () => {
  const taken = await aScreenedReferral()
  const accepted = await answer(tomas, taken, { answer: 'accepted', assign: { staffId: amara.id } })
  expect([accepted.status, accepted.json]).toEqual([
    200,
    {
      referralId: taken.referralId,
      caseId: taken.caseId,
      clientId: taken.clientId,
      answer: 'accepted',
      stage: 'intake',
      assignedTo: 'Amara Okafor',
    },
  ])
  expect((await house.api(amara).get(`/cases/${taken.caseId}`)).json).toMatchObject({
    stage: 'intake',
    primary: { name: 'Amara Okafor' },
  })
  expect((await house.api(tomas).get(`/cases/${taken.caseId}`)).status).toBe(404)
  expect((await house.api(bea).get(`/cases/${taken.caseId}`)).status).toBe(404)
})

test('every stage on the way is recorded, and the decision that it rests on', async () => {
  const taken = await aScreenedReferral()
  await answer(tomas, taken, { answer: 'accepted', assign: { staffId: amara.id } })
  const { json } = await house.api(amara).get(`/cases/${taken.caseId}`)
  expect(json).toMatchObject({
    rail: [
      { stage: 'referred', state: 'done', on: '2026-11-23' },
      { stage: 'screening', state: 'done', on: '2026-11-23' },
      { stage: 'intake', state: 'now', on: '2026-11-23' },
      { stage: 'assessment', state: 'ahead', on: null },
      { stage: 'active', state: 'ahead', on: null },
      { stage: 'transition', state: 'ahead', on: null },
      { stage: 'closed', state: 'ahead', on: null },
    ],
  })
  const file = await house.api(imani).get(`/referrals/${taken.referralId}`)
  expect(file.json).toMatchObject({ eligibility: { decided: { result: 'eligible', by: 'Tomás Reyes' } } })
})

test('nobody is accepted while a question is open; a supervisor goes on, and says why', async () => {
  const taken = await aScreenedReferral(eligible.slice(0, 4))
  const refused = await answer(tomas, taken, { answer: 'accepted' })
  expect([refused.status, codeOf(refused.json)]).toEqual([422, 'intake:not_eligible_yet'])
  expect(codeOf((await answer(imani, taken, { answer: 'accepted' })).json)).toBe('intake:skip_reason_missing')
  const accepted = await answer(imani, taken, {
    answer: 'accepted',
    skipReason: 'Her daughter called, she cannot wait.',
  })
  expect(accepted.json).toMatchObject({ stage: 'intake', assignedTo: null })
})

test('an accepted referral that nobody carries stays in the inbox, to be assigned', async () => {
  const taken = await aScreenedReferral()
  await answer(tomas, taken, { answer: 'accepted' })
  const { json } = await house.api(tomas).get('/referrals?box=inbox')
  expect(json).toMatchObject({
    referrals: expect.arrayContaining([expect.objectContaining({ referralId: taken.referralId, toAssign: true })]),
  })
  expect(codeOf((await answer(tomas, taken, { answer: 'declined', reason: 'does_not_want', words: 'No' })).json)).toBe(
    'intake:already_answered',
  )
})

test('asked back: it waits in its own box until the answer comes', async () => {
  const taken = await aScreenedReferral(eligible.slice(0, 2))
  expect(codeOf((await answer(tomas, taken, { answer: 'asked' })).json)).toBe('intake:question_missing')
  const asked = await answer(tomas, taken, { answer: 'asked', words: 'Does somebody else coordinate this discharge?' })
  expect(asked.json).toMatchObject({ stage: 'screening' })
  const { json } = await house.api(tomas).get('/referrals?box=asked')
  expect(json).toMatchObject({
    referrals: [{ referralId: taken.referralId, lastAnswer: { answer: 'asked' } }],
    counts: { asked: 1 },
  })
})

test('waitlisted, then accepted when there is a place', async () => {
  const taken = await aScreenedReferral()
  expect(
    (await answer(tomas, taken, { answer: 'waitlisted', words: 'Meals by the parish meanwhile.' })).json,
  ).toMatchObject({ stage: 'waitlisted' })
  expect((await house.api(tomas).get('/referrals?box=waitlisted')).json).toMatchObject({
    referrals: [{ referralId: taken.referralId }],
  })
  expect(codeOf((await answer(tomas, taken, { answer: 'waitlisted' })).json)).toBe('intake:already_waitlisted')
  expect((await answer(tomas, taken, { answer: 'accepted' })).json).toMatchObject({ stage: 'intake' })
})

test('declined with a reason of the program and the words that the person was told: the case is closed', async () => {
  const taken = await aScreenedReferral([{ questionId: 'recent-stay', answer: 'no' }])
  expect(codeOf((await answer(tomas, taken, { answer: 'declined', words: 'Told her.' })).json)).toBe(
    'intake:reason_missing',
  )
  const declined = await answer(tomas, taken, {
    answer: 'declined',
    reason: 'not_eligible',
    words: 'This program is for people who left hospital lately. You may appeal.',
    alternates: 'Riverside food bank',
  })
  expect(declined.json).toMatchObject({ stage: 'closed' })
  const { json } = await house.api(tomas).get(`/referrals/${taken.referralId}`)
  expect(json).toMatchObject({
    answers: [{ answer: 'declined', reason: 'not_eligible', reasonTitle: 'Not eligible', by: 'Tomás Reyes' }],
    eligibility: { decided: { result: 'ineligible' } },
    mayAnswer: false,
  })
  expect((await house.api(tomas).get('/referrals?box=closed')).json).toMatchObject({
    referrals: [{ referralId: taken.referralId }],
  })
})

test('why a referral is declined is not why a case is closed, and what to say is offered with each reason', async () => {
  const taken = await aScreenedReferral()
  const { json } = await house.api(tomas).get(`/referrals/${taken.referralId}`)
  const { declineReasons } = Offered.parse(json)
  expect(declineReasons.map(({ reason }) => reason)).toEqual(
    expect.arrayContaining(['not_eligible', 'no_capacity', 'outside_area', 'does_not_want', 'not_reached', 'deceased']),
  )
  expect(declineReasons.filter(({ reason }) => reason === 'goals_met')).toEqual([])
  expect(declineReasons.every(({ told }) => told !== null)).toBe(true)
  expect(codeOf((await answer(tomas, taken, { answer: 'declined', reason: 'goals_met', words: 'No' })).json)).toBe(
    'intake:reason_unknown',
  )
  await answer(tomas, taken, { answer: 'declined', reason: 'outside_area', words: 'Ask the agency at home.' })
  const closed = await asStaff(house.by(tomas), (tx) =>
    tx
      .selectFrom('platform.event')
      .select('facts')
      .where('case_id', '=', taken.caseId)
      .where('kind', '=', 'case.closed')
      .executeTakeFirst(),
  )
  expect(closed?.facts).toMatchObject({ reason: 'moved_out_of_area' })
})

test('whether they may be contacted is asked once: screening answers it for the referral, and the other way round', async () => {
  const taken = await aScreenedReferral([{ questionId: 'may-contact', answer: 'yes' }])
  const said = async () => Said.parse((await house.api(tomas).get(`/referrals/${taken.referralId}`)).json)
  expect((await said()).consent.agreed).toBe(true)
  await house.api(tomas).post(`/referrals/${taken.referralId}/contact-consent`, { agreed: false, words: null })
  const { consent, eligibility } = await said()
  expect(consent.agreed).toBe(false)
  expect(eligibility.questions.find(({ questionId }) => questionId === 'may-contact')?.answer).toBe('no')
})

test('nobody is given up as not to be found before outreach is worked through', async () => {
  const taken = await aScreenedReferral()
  const refused = await answer(tomas, taken, {
    answer: 'declined',
    reason: 'not_reached',
    words: 'A letter was sent.',
  })
  expect(Problem.parse(refused.json)).toMatchObject({
    code: 'intake:outreach_unfinished',
    values: {
      missing:
        '3 more attempts, 2 more ways of reaching, attempts on 3 more days, 10 more business days of patience, a letter',
    },
  })
})

test('declining for safety reasons is a supervisor’s', async () => {
  const taken = await aScreenedReferral()
  const words = 'Told him why, and how to appeal.'
  expect(codeOf((await answer(tomas, taken, { answer: 'declined', reason: 'unsafe', words })).json)).toBe(
    'intake:reason_by_supervisor',
  )
  expect((await answer(imani, taken, { answer: 'declined', reason: 'unsafe', words })).json).toMatchObject({
    stage: 'closed',
  })
})

test('an answer to a version that is gone is refused with both, and changes nothing', async () => {
  const taken = await aScreenedReferral()
  const stale = await house
    .api(tomas)
    .post(`/referrals/${taken.referralId}/answer`, { answer: 'asked', words: 'Which day?', caseVersion: 7 })
  expect([stale.status, Problem.parse(stale.json)]).toMatchObject([
    409,
    { code: 'intake:stale_edit', values: { version: 1 } },
  ])
})

test('a worker from another program finds nothing to answer; the director of the agency may', async () => {
  const taken = await aScreenedReferral()
  expect((await answer(noor, taken, { answer: 'accepted' })).status).toBe(404)
  expect((await answer(sam, taken, { answer: 'accepted' })).json).toMatchObject({ stage: 'intake' })
})

test('agreement to be contacted is asked again, and the latest answer counts', async () => {
  const taken = await aScreenedReferral()
  await house
    .api(tomas)
    .post(`/referrals/${taken.referralId}/contact-consent`, { agreed: false, words: 'Not this week.' })
  await house.api(tomas).post(`/referrals/${taken.referralId}/contact-consent`, { agreed: true })
  expect((await house.api(tomas).get(`/referrals/${taken.referralId}`)).json).toMatchObject({
    consent: { agreed: true, words: null },
  })
})
