import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { amara, bea, delroy, delroysCase, imani, noor } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { begun, phq9, responseOf } from './assessment.example.ts'

const house = freshHouse()
const codeOf = (json: unknown) => z.object({ code: z.string() }).parse(json).code
const ofCase = `/cases/${delroysCase}/assessments`

const begin = async (instrument: string) => {
  const beginning = begun(instrument)
  expect((await house.api(amara).post(ofCase, beginning)).status).toBe(201)
  return beginning.assessmentId
}
const signing = (response: unknown, but: object = {}) => ({ response, doneOn: '2026-11-23', mode: 'interview', ...but })
const sign = (assessmentId: string, response: unknown, but: object = {}) =>
  house.api(amara).post(`/assessments/${assessmentId}/sign`, signing(response, but))

const timeline = async (by = amara) => {
  const { json } = await house.api(by).get(`/clients/${delroy}/timeline`)
  return JSON.stringify(json)
}

describe('from begun to signed', () => {
  test('what is begun is seen by whoever sees the case, and is gone on with by whoever began it', async () => {
    const assessmentId = await begin('phq-9')
    expect((await house.api(amara).get(ofCase)).json).toMatchObject({
      mayAssess: true,
      begun: [{ assessmentId, title: 'PHQ-9', begunBy: 'Amara Okafor', mine: true }],
    })
    expect((await house.api(imani).get(ofCase)).json).toMatchObject({ begun: [{ assessmentId, mine: false }] })
    expect((await house.api(amara).get(`/assessments/${assessmentId}`)).json).toMatchObject({
      state: 'begun',
      mayAssess: true,
      client: { name: 'Delroy Baptiste' },
      before: null,
    })
    expect((await house.api(imani).get(`/assessments/${assessmentId}`)).json).toMatchObject({ mayAssess: false })
    expect((await house.api(amara).delete(`/assessments/${assessmentId}`)).json).toEqual({ discarded: true })
  })

  test('what is thrown away leaves no words in a draft', async () => {
    const assessmentId = await begin('phq-9')
    const draft = `/drafts/assessment/${assessmentId}`
    await house.api(amara).put(draft, { title: 'PHQ-9, Delroy', body: { total: 16 }, version: 0 })
    await house.api(amara).delete(`/assessments/${assessmentId}`)
    expect((await house.api(amara).get(draft)).json).toEqual({ draft: null })
  })

  test('signed, its score has a band, its parts and a signature', async () => {
    const assessmentId = await begin('phq-9')
    const { status, json } = await sign(assessmentId, phq9(16))
    expect(status).toBe(201)
    expect(json).toMatchObject({
      state: 'signed',
      doneOn: '2026-11-23',
      scores: [{ scale: 'total', value: 16, better: 'lower', band: { title: 'Moderately severe', concern: 'high' } }],
      signature: { name: 'Amara Okafor', credential: 'LMSW' },
      mayAssess: false,
    })
    expect(await timeline()).toContain('PHQ-9 signed: 16 Moderately severe')
  })

  test('the next one is held beside the last', async () => {
    const assessmentId = await begin('phq-9')
    expect((await house.api(amara).get(`/assessments/${assessmentId}`)).json).toMatchObject({
      before: { doneOn: '2026-11-23', scores: [{ value: 16 }] },
      earlier: [{ scores: [{ value: 16 }] }],
    })
    await sign(assessmentId, phq9(11))
    const { json } = await house.api(amara).get(ofCase)
    expect(json).toMatchObject({ begun: [], signed: [{ scores: [{ value: 11 }] }, { scores: [{ value: 16 }] }] })
  })

  test('an earlier one is read beside what stood before it, and never beside a later one', async () => {
    const [first, second] = [await begin('gad-2'), await begin('gad-2')]
    const gad2 = (total: number) => responseOf({ total: { valueInteger: total } })
    await sign(first, gad2(5))
    await sign(second, gad2(2))
    expect((await house.api(amara).get(`/assessments/${first}`)).json).toMatchObject({ before: null })
    expect((await house.api(amara).get(`/assessments/${second}`)).json).toMatchObject({
      before: { assessmentId: first },
    })
  })

  test('signing twice is answered with what stands', async () => {
    const assessmentId = await begin('phq-9')
    await sign(assessmentId, phq9(3))
    expect((await sign(assessmentId, phq9(27))).json).toMatchObject({ scores: [{ value: 3 }] })
  })
})

describe('what is refused', () => {
  test('answers that are missing or out of range, with a sentence, and nothing is lost', async () => {
    const assessmentId = await begin('phq-9')
    const empty = await sign(assessmentId, { resourceType: 'QuestionnaireResponse', status: 'in-progress' })
    expect(codeOf(empty.json)).toBe('assess:answers_wrong')
    const tooHigh = await sign(assessmentId, phq9(28))
    expect(codeOf(tooHigh.json)).toBe('assess:answers_wrong')
    expect(codeOf((await sign(assessmentId, { nothing: true })).json)).toBe('assess:answers_unreadable')
    expect((await house.api(amara).get(`/assessments/${assessmentId}`)).json).toMatchObject({ state: 'begun' })
  })

  test('a day that is still to come, or before the person was born', async () => {
    const assessmentId = await begin('phq-9')
    const on = async (doneOn: string) => codeOf((await sign(assessmentId, phq9(5), { doneOn })).json)
    expect(await on('2026-11-24')).toBe('assess:done_in_future')
    expect(await on('1901-01-01')).toBe('assess:done_before_birth')
  })

  test('answers by somebody else who is not named', async () => {
    const assessmentId = await begin('phq-9')
    expect(codeOf((await sign(assessmentId, phq9(5), { mode: 'proxy' })).json)).toBe('assess:proxy_unnamed')
    const named = await sign(assessmentId, phq9(5), { mode: 'proxy', proxyName: 'His sister' })
    expect(named.json).toMatchObject({ mode: 'proxy', proxyName: 'His sister' })
  })

  test('an instrument that nobody knows', async () => {
    expect(codeOf((await house.api(amara).post(ofCase, begun('tarot'))).json)).toBe('assess:instrument_unknown')
  })

  test('everybody who does not work on the case', async () => {
    const assessmentId = await begin('phq-9')
    for (const who of [bea, noor]) {
      expect((await house.api(who).get(ofCase)).status).toBe(404)
      expect((await house.api(who).post(ofCase, begun('phq-9'))).status).toBe(404)
      expect((await house.api(who).get(`/assessments/${assessmentId}`)).status).toBe(404)
      expect((await house.api(who).post(`/assessments/${assessmentId}/sign`, signing(phq9(1)))).status).toBe(404)
    }
    expect(codeOf((await house.api(imani).post(`/assessments/${assessmentId}/sign`, signing(phq9(1)))).json)).toBe(
      'assess:not_there',
    )
    expect(codeOf((await house.api(imani).delete(`/assessments/${assessmentId}`)).json)).toBe('assess:not_yours_to_end')
  })
})

describe('an answer that cannot wait', () => {
  const tell = (assessmentId: string, items: string[]) =>
    house.api(amara).post(`/assessments/${assessmentId}/critical`, { items })
  const due = async () => {
    const { json } = await house.api(amara).get(`/clients/${delroy}/summary`)
    return z.object({ due: z.array(z.object({ verb: z.string(), title: z.string() })) }).parse(json).due
  }
  const toRead = async () => (await due()).filter(({ verb }) => verb === 'read_answers').length
  const rung = async () => {
    const { json } = await house.api(imani).get('/notices')
    return JSON.stringify(json)
  }

  test('is told the moment it is given: due today, and the supervisor hears of it', async () => {
    const assessmentId = await begin('phq-9')
    const told = await tell(assessmentId, ['self-harm'])
    expect(told.json).toMatchObject({ raised: [{ item: 'self-harm', by: 'Amara Okafor' }] })
    expect(await toRead()).toBe(1)
    expect(await rung()).toContain('An answer that cannot wait, in PHQ-9: Thoughts of self-harm')
  })

  test('is told once, and taken back when it was corrected', async () => {
    const assessmentId = await begin('phq-9')
    await tell(assessmentId, ['self-harm'])
    await tell(assessmentId, ['self-harm'])
    expect(await toRead()).toBe(2)
    expect((await tell(assessmentId, [])).json).toEqual({ raised: [] })
    expect(await toRead()).toBe(1)
  })

  test('is found by the server too when it is signed', async () => {
    const assessmentId = await begin('phq-9')
    await sign(assessmentId, phq9(20, true))
    expect((await house.api(amara).get(`/assessments/${assessmentId}`)).json).toMatchObject({
      raised: [{ item: 'self-harm' }],
    })
    expect(await toRead()).toBe(2)
  })

  test('of another instrument is refused', async () => {
    expect(codeOf((await tell(await begin('phq-9'), ['nothing-such'])).json)).toBe('assess:critical_unknown')
  })
})

describe('entered in error', () => {
  test('it counts no longer, stays readable, and the one before stands again', async () => {
    const first = await begin('gad-7')
    await sign(first, {
      resourceType: 'QuestionnaireResponse',
      status: 'in-progress',
      item: [{ linkId: 'total', answer: [{ valueInteger: 9 }] }],
    })
    const wrong = await begin('gad-7')
    await sign(wrong, {
      resourceType: 'QuestionnaireResponse',
      status: 'in-progress',
      item: [{ linkId: 'total', answer: [{ valueInteger: 21 }] }],
    })
    const gone = await house.api(amara).post(`/assessments/${wrong}/void`, { because: 'Of his brother.' })
    expect(gone.json).toMatchObject({ state: 'void', voided: { because: 'Of his brother.' }, scores: [{ value: 21 }] })
    const next = await begin('gad-7')
    expect((await house.api(amara).get(`/assessments/${next}`)).json).toMatchObject({
      before: { scores: [{ value: 9 }] },
    })
    expect(codeOf((await house.api(amara).post(`/assessments/${wrong}/void`, { because: 'Again' })).json)).toBe(
      'assess:voided_already',
    )
  })
})
