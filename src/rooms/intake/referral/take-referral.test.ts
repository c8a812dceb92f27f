import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  amara,
  delroy,
  delroysCase,
  homeAfterHospital,
  imani,
  mondayMorning,
  noor,
  stayingHoused,
  tomas,
} from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { newId } from '../../../words/ids.ts'
import { aReferral, Taken } from './referral.example.ts'

const house = freshHouse()

const Problem = z.object({ code: z.string() })
const Refused = z.object({ code: z.string(), field: z.string() })
const codeOf = (json: unknown) => Problem.parse(json).code

test('Tomás takes a referral in: a case stands at "referred" and in his inbox', async () => {
  const asked = aReferral({ given: 'Thaddeus', family: 'Wren' })
  const answer = await house.api(tomas).post('/referrals', asked)
  expect(answer.status).toBe(201)
  const { caseId, opened } = Taken.parse(answer.json)
  expect(opened).toBe(true)
  const inbox = await house.api(tomas).get('/referrals?box=inbox')
  expect(inbox.json).toMatchObject({
    referrals: [{ caseId, name: 'Thaddeus Wren', age: 71, urgency: 'routine', stage: 'referred' }],
    counts: { inbox: 1 },
  })
})

test('the first call is due in two business days: Monday to Wednesday at the end of business', async () => {
  const { json } = await house.api(tomas).get('/referrals')
  expect(json).toMatchObject({ referrals: [{ attemptDueAt: '2026-11-25T22:00:00.000Z' }] })
})

test('the same request again takes nobody in twice', async () => {
  const asked = aReferral({ given: 'Once', family: 'Only' })
  const key = { 'idempotency-key': newId() }
  const [first, second] = [
    await house.api(tomas).post('/referrals', asked, key),
    await house.api(tomas).post('/referrals', asked, key),
  ]
  expect(Taken.parse(second.json)).toEqual(Taken.parse(first.json))
})

test('a new person is not written down before near matches were looked at', async () => {
  const asked = aReferral({ given: 'Del', family: 'Baptiste', nearMatchesSeen: false })
  const answer = await house.api(tomas).post('/referrals', asked)
  expect([answer.status, codeOf(answer.json)]).toEqual([422, 'intake:near_matches_unseen'])
})

test('what cannot be true of a person is refused at this door by the rules of their record', async () => {
  const wrong = [
    [{ birthDate: '2050-01-01' }, 'people:born_in_future', 'birthDate'],
    [{ birthDate: '1700' }, 'people:year_impossible', 'birthDate'],
    [{ phone: 'abc' }, 'people:number_unreadable', 'phone'],
  ] as const
  for (const [person, code, field] of wrong) {
    const answer = await house.api(tomas).post('/referrals', aReferral(person))
    expect([answer.status, Refused.parse(answer.json)]).toEqual([422, { code, field }])
  }
  const whoAsks = await house.api(tomas).post('/referrals', aReferral({}, { sourcePhone: 'abc' }))
  expect(Refused.parse(whoAsks.json)).toEqual({ code: 'people:number_unreadable', field: 'sourcePhone' })
  const noDay = await house.api(tomas).post('/referrals', aReferral({ birthDate: '1955-02-31' }))
  expect(noDay.status).toBe(400)
})

test('somebody with an open case in the program gets no second one, and it is said which is open', async () => {
  const asked = { ...aReferral({}), client: { kind: 'known', clientId: delroy } }
  const answer = await house.api(imani).post('/referrals', asked)
  expect(answer.json).toMatchObject({ opened: false, caseId: delroysCase, carriedBy: amara.name })
  expect((await house.api(amara).get(`/clients/${delroy}/timeline`)).text).toContain('asked_again')
  expect((await house.api(amara).get('/notices')).text).toContain('notice_asked_again')
})

test('somebody whom the asker may not see cannot be referred by their key', async () => {
  const asked = { ...aReferral({}), client: { kind: 'known', clientId: delroy } }
  const answer = await house.api(tomas).post('/referrals', asked)
  expect(codeOf(answer.json)).toBe('intake:client_not_there')
})

test('a case manager refers into her program, and not into another', async () => {
  expect((await house.api(amara).post('/referrals', aReferral({ given: 'Ida', family: 'Moss' }))).status).toBe(201)
  const elsewhere = { ...aReferral({ given: 'Ida', family: 'Moss' }), programId: stayingHoused }
  expect((await house.api(amara).post('/referrals', elsewhere)).status).toBe(403)
})

test('a stranger from another program finds no referral, in no box', async () => {
  for (const box of ['inbox', 'asked', 'waitlisted', 'closed']) {
    const { json } = await house.api(noor).get(`/referrals?box=${box}&programId=${homeAfterHospital}`)
    expect(json).toMatchObject({ referrals: [], counts: { inbox: 0, asked: 0, waitlisted: 0 } })
  }
})

test('the draft in which it was written goes with it, on every device', async () => {
  const place = `/drafts/referral/${tomas.id}`
  const draft = { title: 'New referral', body: { given: 'Drafted' }, version: 0 }
  expect((await house.api(tomas).put(place, draft)).status).toBe(200)
  await house.api(tomas).post('/referrals', aReferral({ family: 'Drafted' }, { draftOf: tomas.id }))
  expect((await house.api(tomas).get(place)).json).toEqual({ draft: null })
})

describe('the hospital telephones', () => {
  const stay = (but: object = {}) => ({
    stayId: newId(),
    hospital: 'Harborview Imaginary',
    startedOn: '2026-11-16',
    endedOn: '2026-11-20',
    acuteAdmission: false,
    ...but,
  })
  const rulesOf = async (caseId: string) => {
    const { rows } = await house.asOwner((client) =>
      client.query<{ rule_id: string }>(
        `select rule_id from monitor.obligation where case_id = $1 and closed_at is null and rule_id like 'discharge-%'`,
        [caseId],
      ),
    )
    return rows.map(({ rule_id }) => rule_id).toSorted()
  }
  const take = async (who: typeof tomas, family: string, told: object) =>
    Taken.parse((await house.api(who).post('/referrals', aReferral({ family }, { stay: told }))).json)

  test('a finished stay runs the clocks of the discharge in the case that the referral opens', async () => {
    const { caseId, referralId } = await take(tomas, 'Finished', stay())
    expect(await rulesOf(caseId)).toEqual(
      expect.arrayContaining(['discharge-call', 'discharge-medications', 'discharge-visit']),
    )
    const { json } = await house.api(tomas).get(`/referrals/${referralId}`)
    expect(json).toMatchObject({ stay: { hospital: 'Harborview Imaginary', endedOn: '2026-11-20' } })
  })

  test('one that is still to end waits; its discharge, entered on the record, starts them', async () => {
    const told = stay({ endedOn: null, expectedOn: '2026-11-25' })
    const { caseId, clientId, referralId } = await take(tomas, 'Expected', told)
    expect(await rulesOf(caseId)).toEqual([])
    expect((await house.api(tomas).get(`/referrals/${referralId}`)).json).toMatchObject({
      stay: { endedOn: null, expectedOn: '2026-11-25' },
    })
    house.itIs('2026-11-25T20:00:00.000Z')
    const { stayId, ...facts } = stay({ endedOn: '2026-11-25' })
    const ended = await house.api(tomas).put(`/clients/${clientId}/stays/${told.stayId}`, { version: 1, ...facts })
    expect([ended.status, (await rulesOf(caseId)).includes('discharge-call')]).toEqual([200, true])
    house.itIs(mondayMorning)
  })

  test('a case manager who refers somebody new tells their stay too', async () => {
    expect(await rulesOf((await take(amara, 'By a Manager', stay())).caseId)).toContain('discharge-call')
  })

  test('of somebody with an open case the discharge is kept all the same: it is news to whoever carries them', async () => {
    const asked = { ...aReferral({}, { stay: stay() }), client: { kind: 'known', clientId: delroy } }
    expect((await house.api(imani).post('/referrals', asked)).json).toMatchObject({ opened: false })
    expect(await rulesOf(delroysCase)).toContain('discharge-call')
  })

  test('a discharge before the admission is refused beside its field, and nobody is written down', async () => {
    const asked = aReferral({ family: 'Refused' }, { stay: stay({ endedOn: '2026-11-15' }) })
    const { status, json } = await house.api(tomas).post('/referrals', asked)
    expect([status, json]).toMatchObject([422, { code: 'people:discharge_before_admission', field: 'endedOn' }])
    expect((await house.api(tomas).get('/clients/search?q=Refused')).json).toMatchObject({ found: [] })
  })
})
