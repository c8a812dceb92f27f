import { expect, test } from 'vitest'
import { z } from 'zod'
import { amara, bea, delroy, delroysCase, homeAfterHospital, imani, riverside } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { newId } from '../../../words/ids.ts'
import { scores } from './acuity.example.ts'

const house = freshHouse()

const path = `/cases/${delroysCase}/acuity`
const codeOf = (json: unknown) => z.object({ code: z.string() }).parse(json).code
const of = { client_id: delroy, program_id: homeAfterHospital, source: 'Harborview General' }

/** What an import brought: a stay that ended on Thursday, a visit to the emergency room before it, two problems. */
const importRecord = () =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'test import' }, async (tx) => {
    const stay = { ...of, hospital: 'Harborview General', status: 'finished' }
    await tx
      .insertInto('people.stay')
      .values([
        {
          ...stay,
          id: newId(),
          encounter_class: 'IMP',
          started_at: '2026-11-14T10:00:00Z',
          ended_at: '2026-11-19T12:00:00Z',
          acute_admission: true,
        },
        {
          ...stay,
          id: newId(),
          encounter_class: 'EMER',
          started_at: '2026-09-02T10:00:00Z',
          ended_at: '2026-09-02T15:00:00Z',
        },
      ])
      .execute()
    const problem = { ...of, status: 'active' }
    await tx
      .insertInto('people.problem')
      .values([
        { ...problem, id: newId(), words: 'Chronic congestive heart failure (disorder)' },
        { ...problem, id: newId(), words: 'Sprain of ankle' },
      ])
      .execute()
    const living = { lives: 'alone', informal_support: 'none', stated_on: '2026-11-20' }
    await tx
      .insertInto('people.living_situation')
      .values({ client_id: delroy, program_id: homeAfterHospital, id: newId(), ...living })
      .execute()
  })

test('without a stay in the record there is no LACE, and nothing is prefilled', async () => {
  const { json } = await house.api(amara).get(path)
  expect(json).toMatchObject({ clientName: 'Delroy Baptiste', lace: null, history: [], mayOverrideBy: 1 })
  expect(z.object({ domains: z.array(z.object({ prefilled: z.null() })).length(10) }).safeParse(json).success).toBe(
    true,
  )
})

test('the stay fills the transitions, nobody at home fills the support, and LACE shows every part', async () => {
  await importRecord()
  const { json } = await house.api(amara).get(path)
  expect(json).toMatchObject({
    lace: {
      score: 10,
      atMost: 10,
      bandTitle: 'High',
      stay: { hospital: 'Harborview General', startedOn: '2026-11-14', endedOn: '2026-11-19' },
      parts: [
        { part: 'length_of_stay', points: 4, because: '5 days' },
        { part: 'acute_admission', points: 3 },
        { part: 'comorbidity', points: 2, because: 'Chronic congestive heart failure (disorder) (2)' },
        { part: 'emergency_visits', points: 1, because: '1 visit' },
      ],
    },
  })
  const { domains } = z
    .object({
      domains: z.array(z.object({ domain: z.string(), prefilled: z.object({ points: z.number() }).nullable() })),
    })
    .parse(json)
  expect(
    domains.filter(({ prefilled }) => prefilled).map(({ domain, prefilled }) => [domain, prefilled?.points]),
  ).toEqual([
    ['support', 3],
    ['transitions', 2],
  ])
})

test('what a tier means stands beside it: how often to call and to visit', async () => {
  const { json } = await house.api(amara).get(path)
  expect(json).toMatchObject({
    tiers: expect.arrayContaining([
      { tier: 4, title: 'Intensive', from: 19, contactEveryDays: 7, inPersonEveryDays: 14 },
    ]),
  })
})

test('confirmed: the case carries the tier, the history the score, and the next form what it was before', async () => {
  const confirmed = await house
    .api(amara)
    .post(path, { domains: scores({ medical: 3, support: 3, transitions: 2 }), imminentSafety: false, tier: 2 })
  expect(confirmed.status).toBe(201)
  expect(confirmed.json).toMatchObject({
    history: [{ total: 8, tier: 2, by: 'Amara Okafor', laceScore: 10, on: '2026-11-23' }],
  })
  expect((await house.api(amara).get(`/cases/${delroysCase}`)).json).toMatchObject({
    acuity: { tier: 2, on: '2026-11-23' },
  })
  expect(confirmed.json).toMatchObject({
    domains: expect.arrayContaining([expect.objectContaining({ domain: 'medical', before: 3 })]),
  })
})

test('a worker moves the tier by one with a reason, and no further; a supervisor may', async () => {
  const low = { domains: scores(), imminentSafety: false }
  expect(codeOf((await house.api(amara).post(path, { ...low, tier: 2 })).json)).toBe('assess:override_without_reason')
  const because = { overrideBecause: 'New oxygen at home' }
  expect(codeOf((await house.api(amara).post(path, { ...low, tier: 3, ...because })).json)).toBe(
    'assess:override_too_far',
  )
  expect((await house.api(amara).post(path, { ...low, tier: 2, ...because })).status).toBe(201)
  expect((await house.api(imani).post(path, { ...low, tier: 4, ...because })).json).toMatchObject({
    history: [{ computedTier: 1, tier: 4, overrideBecause: 'New oxygen at home' }, {}, {}],
  })
})

test('imminent danger is tier 5, whatever the sum', async () => {
  const danger = { domains: scores(), imminentSafety: true }
  expect(codeOf((await house.api(amara).post(path, { ...danger, tier: 1 })).json)).toBe(
    'assess:override_without_reason',
  )
  expect((await house.api(amara).post(path, { ...danger, tier: 5 })).json).toMatchObject({
    history: expect.arrayContaining([expect.objectContaining({ tier: 5, imminentSafety: true })]),
  })
})

test('Bea does not carry Delroy: she finds no score and gives none', async () => {
  expect((await house.api(bea).get(path)).status).toBe(404)
  expect((await house.api(bea).post(path, { domains: scores(), imminentSafety: false, tier: 1 })).status).toBe(404)
})

test('a domain that is left out is no zero: the form must answer all ten', async () => {
  const { safety: _, ...nine } = scores()
  expect((await house.api(amara).post(path, { domains: nine, imminentSafety: false, tier: 1 })).status).toBe(400)
})
