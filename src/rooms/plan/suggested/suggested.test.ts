import { beforeEach, describe, expect, test } from 'vitest'
import { amara, bea, delroysCase, imani, type Member, noor, pru, stayingHoused } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { newId } from '../../../words/ids.ts'
import { AssessFile } from '../../assess/assessment/contract.ts'
import { aNeed } from '../plan.example.ts'
import { PlanFile } from '../plan-file/contract.ts'
import { SuggestedList } from './contract.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-23T16:05:00.000Z'))

const at = `/cases/${delroysCase}/plan`
const ofCase = `/cases/${delroysCase}/assessments`

/** Social needs, asked and signed: how it is with food, from 0 to 2. */
async function askedOfFood(points: number): Promise<string> {
  const assessmentId = newId()
  await house.api(amara).post(ofCase, { assessmentId, instrument: 'social-needs' })
  const begun = Object((await house.api(amara).get(`/assessments/${assessmentId}`)).json)
  const said = { answer: [{ valueCoding: codingOf(begun.questionnaire, `food-${points}`) }] }
  const response = {
    resourceType: 'QuestionnaireResponse',
    status: 'in-progress',
    item: [{ linkId: 'food-part', item: [{ linkId: 'food', ...said }] }],
  }
  const signed = await house
    .api(amara)
    .post(`/assessments/${assessmentId}/sign`, { response, doneOn: '2026-11-23', mode: 'interview' })
  expect(signed.status, signed.text).toBe(201)
  return assessmentId
}

/** The answer of that code as the form offers it. */
const codingOf = (form: unknown, code: string): unknown =>
  JSON.parse(new RegExp(`\\{[^{}]*"code":"${code}"[^{}]*\\}`).exec(JSON.stringify(form))?.[0] ?? 'null')

const suggested = async (who: Member = amara) =>
  SuggestedList.parse((await house.api(who).get(`${at}/suggested`)).json).suggested
const food = async () => (await suggested()).find(({ libraryId }) => libraryId === 'enough-to-eat')

describe('a need that an answer suggests', () => {
  test('is listed with question, answer, instrument and day, and nothing is added by itself', async () => {
    expect(await suggested()).toEqual([])
    const assessmentId = await askedOfFood(1)
    expect(await suggested()).toEqual([
      {
        libraryId: 'enough-to-eat',
        title: 'Enough to eat',
        domain: 'Everyday needs',
        answers: [
          {
            key: expect.stringContaining('social-needs food'),
            assessmentId,
            linkId: 'food',
            question: 'In the past month, how was it with food?',
            words: 'It was tight: we ate less, or worse, to make it last.',
            instrument: 'Social needs',
            on: '2026-11-23',
          },
        ],
      },
    ])
    expect(PlanFile.parse((await house.api(amara).get(at)).json).needs).toEqual([])
  })

  test('is left once, with undo, and comes back when the answer is another one', async () => {
    const answers = (await food())?.answers.map(({ key }) => key) ?? []
    const leave = (who: Member, read = answers) =>
      house.api(who).post(`${at}/suggested/enough-to-eat/leave`, { answers: read })
    expect((await leave(amara)).status).toBe(200)
    expect(await food()).toBeUndefined()
    expect((await leave(amara)).json).toMatchObject({ code: 'plan:answer_gone' })
    await house.api(amara).post(`${at}/suggested/enough-to-eat/offer`)
    expect(await food()).toBeDefined()
    await leave(amara)
    await askedOfFood(1)
    expect(await food(), 'the same answer again').toBeUndefined()
    await askedOfFood(2)
    expect(await food(), 'another answer').toBeDefined()
    expect((await leave(amara, ['an answer that nobody gave'])).json).toMatchObject({ code: 'plan:answer_gone' })
  })

  test('is added with the answer as it was given, and is suggested no longer', async () => {
    const [{ assessmentId, linkId } = { assessmentId: '', linkId: '' }] = (await food())?.answers ?? []
    const need = aNeed({ libraryId: 'enough-to-eat', answer: { assessmentId, linkId } })
    const plan = PlanFile.parse((await house.api(amara).post(`${at}/needs`, need)).json)
    expect(plan.needs).toMatchObject([
      {
        libraryId: 'enough-to-eat',
        answer: 'In the past month, how was it with food? There were days without enough to eat.',
      },
    ])
    expect(await food()).toBeUndefined()
  })

  test('is added with no answer that was not given in this case', async () => {
    const answer = { assessmentId: newId(), linkId: 'food' }
    expect((await house.api(amara).post(`${at}/needs`, aNeed({ answer }))).json).toMatchObject({
      code: 'plan:answer_gone',
    })
  })

  test('is offered again when it was met before the answer', async () => {
    const [need] = PlanFile.parse((await house.api(amara).get(at)).json).needs
    const met = { status: 'met', because: null, decidedBy: 'together' }
    await house.api(amara).post(`${at}/needs/${need?.needId}/decisions`, met)
    expect(await food()).toBeUndefined()
    house.itIs('2026-11-24T16:05:00.000Z')
    await signedOn('2026-11-24')
    expect(await food()).toBeDefined()
  })
})

/** The last assessment was done on this day. */
const signedOn = (day: string) =>
  house.asOwner((client) =>
    client.query(
      'update assess.assessment set done_on = $1 where id = (select max(id::text)::uuid from assess.assessment)',
      [day],
    ),
  )

describe('an answer suggests nothing', () => {
  test('to those who do not see the case, and is left by none of them', async () => {
    for (const who of [bea, noor, pru]) {
      expect((await house.api(who).get(`${at}/suggested`)).status).toBe(404)
      expect((await house.api(who).get(`${at}/library`)).status).toBe(404)
      expect((await house.api(who).post(`${at}/suggested/enough-to-eat/leave`, { answers: ['x'] })).status).toBe(404)
    }
    expect((await suggested(imani)).length).toBeGreaterThan(0)
  })

  test('once the assessment is void: then the one before it counts', async () => {
    const { signed } = AssessFile.parse((await house.api(amara).get(ofCase)).json)
    for (const { assessmentId, voided } of signed)
      if (!voided)
        await house.api(amara).post(`/assessments/${assessmentId}/void`, { because: 'Another client’s answers' })
    expect(await suggested()).toEqual([])
  })

  test('when its class is sealed to whoever reads, although they see the case', async () => {
    await askedOfFood(2)
    await signedOn('2026-11-25')
    const change = (set: string) => house.asOwner((client) => client.query(`update assess.assessment set ${set}`))
    await change(`program_id = '${stayingHoused}'`)
    expect(await food()).toBeDefined()
    await change(`data_class = 'part2'`)
    expect(await suggested()).toEqual([])
    const [sealed] = await house.asOwner(
      async (client) => (await client.query('select id from assess.assessment')).rows,
    )
    const answer = { assessmentId: sealed.id, linkId: 'food' }
    expect((await house.api(amara).post(`${at}/needs`, aNeed({ answer }))).json).toMatchObject({
      code: 'plan:answer_gone',
    })
  })
})
