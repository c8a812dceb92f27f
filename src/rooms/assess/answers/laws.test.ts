import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkResponse } from '../checking/check-response.ts'
import { FormStore } from '../form/form-store.ts'
import { everyKind } from '../questionnaire/every-kind.example.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { readQuestionnaire } from '../questionnaire/read-questionnaire.ts'
import { totalsOf } from '../scoring/totals.ts'
import { answer, completeResponse, startResponse } from './answer.ts'
import { absenceOf, markOf, prefilledFrom, setPrefilled } from './marks.ts'
import { readAnswers, readResponse } from './read-answers.ts'
import type { QuestionnaireResponse, Value } from './response.ts'
import { setValues } from './set-answer.ts'

const formOf = (raw: unknown): Questionnaire => {
  const read = readQuestionnaire(raw)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.questionnaire
}

const kitchen = formOf(everyKind)
const place = (...linkIds: string[]) => linkIds.map((linkId) => ({ linkId, nth: 0 }))
const coded = (code: string): Value => ({ valueCoding: { system: 'https://throughline.example/answers', code } })

type Saying = { at: string[]; values: Value[] }

/** One good answer to nearly every question of the kitchen. */
const sayings: Saying[] = [
  { at: ['days', 'tired'], values: [coded('some')] },
  { at: ['days', 'alone'], values: [coded('every')] },
  { at: ['days', 'unsafe'], values: [coded('never')] },
  { at: ['kitchen', 'stove'], values: [{ valueBoolean: false }] },
  { at: ['kitchen', 'stove-trouble'], values: [{ valueString: 'The left plate\nstays cold.' }] },
  { at: ['kitchen', 'meals'], values: [{ valueInteger: 4 }] },
  { at: ['kitchen', 'room'], values: [{ valueDecimal: 18.5 }] },
  { at: ['kitchen', 'flour'], values: [{ valueQuantity: { value: 2, unit: 'kg', code: 'kg' } }] },
  { at: ['people', 'person'], values: [{ valueString: 'Tomasz' }] },
  { at: ['people', 'phone'], values: [{ valueString: '555-0142' }] },
  { at: ['people', 'comes'], values: [{ valueTime: '12:30:00' }] },
  { at: ['shops'], values: [coded('shop'), coded('friends')] },
  { at: ['likes'], values: [{ valueString: 'Dumplings' }] },
  { at: ['allergies'], values: [{ valueString: 'Nuts' }, { valueString: 'Fish' }] },
  { at: ['visited'], values: [{ valueDateTime: '2026-11-16T09:00:00-05:00' }] },
  { at: ['recipe'], values: [{ valueUri: 'https://example.org/soup' }] },
  { at: ['next'], values: [{ valueDate: '2026-12' }] },
]

const said = (some: readonly Saying[]): QuestionnaireResponse =>
  some.reduce((so, { at, values }) => answer(kitchen, so, place(...at), { values }), startResponse(kitchen))

const errorsIn = (response: unknown, complete: boolean) =>
  checkResponse(kitchen, response, { complete }).filter(({ severity }) => severity === 'error' || severity === 'fatal')

describe('whatever somebody answers, and in whatever order', () => {
  test('what our own functions wrote down is valid, and whole when everything was answered', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(sayings), (some) => {
        expect(errorsIn(said(some), false)).toEqual([])
      }),
      { numRuns: 40 },
    )
    expect(errorsIn(completeResponse(kitchen, said(sayings)), true)).toEqual([])
  })

  test('the signed response is the same', () => {
    const inOrder = completeResponse(kitchen, said(sayings))
    fc.assert(
      fc.property(fc.shuffledSubarray(sayings, { minLength: sayings.length }), (some) => {
        expect(completeResponse(kitchen, said(some))).toEqual(inOrder)
      }),
      { numRuns: 40 },
    )
    expect(totalsOf(kitchen, inOrder)).toEqual({ 'days-total': 4 })
  })

  test('nothing is lost on the way out and in again, not even what we do not know', () => {
    const extension = [{ url: 'https://example.org/theirs', valueString: 'kept' }]
    const foreign = { ...said(sayings), extension, subject: { reference: 'Patient/7' } }
    const sent: unknown = JSON.parse(JSON.stringify(foreign))
    expect(readResponse(sent)).toEqual({ ok: true, response: foreign, unknown: [] })
  })

  test('taking an answer back leaves what was there before', () => {
    const store = new FormStore(kitchen, said(sayings))
    const before = store.response
    store.say('tired|0.0', { values: [coded('every')] })
    expect(store.response).not.toEqual(before)
    expect(store.undo()).toBe('tired|0.0')
    expect(store.response).toBe(before)
    store.close()
  })
})

describe('what is not asked', () => {
  const points = (linkId: string, more: object) => ({
    ...{ linkId, type: 'choice', ...more },
    answerOption: [0, 1, 2].map((ordinal) => ({
      valueCoding: { code: `p${ordinal}` },
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: ordinal }],
    })),
  })
  const url = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression'
  const expression = "%resource.item.where(linkId != 'total').answer.value.ordinal().sum()"
  const chained = formOf({
    resourceType: 'Questionnaire',
    item: [
      points('first', {}),
      points('second', { enableWhen: [{ question: 'first', operator: '=', answerCoding: { code: 'p1' } }] }),
      points('third', { enableWhen: [{ question: 'second', operator: 'exists', answerBoolean: true }] }),
      {
        linkId: 'total',
        type: 'decimal',
        extension: [{ url, valueExpression: { language: 'text/fhirpath', expression } }],
      },
    ],
  })
  const all = (first: string) =>
    [first, 'p2', 'p2'].reduce(
      (so, code, nth) =>
        answer(chained, so, place(['first', 'second', 'third'][nth] ?? ''), { values: [{ valueCoding: { code } }] }),
      startResponse(chained),
    )

  test('counts for nothing, nor does what hangs on it; but it is kept while somebody still writes', () => {
    expect(totalsOf(chained, all('p1'))).toEqual({ total: 5 })
    const unasked = all('p2')
    expect(totalsOf(chained, unasked)).toEqual({ total: 2 })
    expect(unasked.item?.map(({ linkId }) => linkId)).toEqual(['first', 'second', 'third'])
  })

  test('is left out of what is signed, and is an error in what others signed', () => {
    const unasked = all('p2')
    const signed = completeResponse(chained, unasked)
    expect(signed.item?.map(({ linkId }) => linkId)).toEqual(['first', 'total'])
    const found = checkResponse(chained, { ...unasked, status: 'completed' }, { complete: true })
    expect(found.map(({ linkId }) => linkId)).toEqual(['second', 'third'])
  })
})

describe('refused and unknown', () => {
  test('satisfy what is required, each in its own name, with who said so and when', () => {
    const mark = { by: 'Amara Okafor', at: '2026-11-23T14:20:00Z' }
    const refused = answer(kitchen, said(sayings), place('days', 'tired'), { absence: 'refused' }, mark)
    const node = refused.item?.find(({ linkId }) => linkId === 'days')?.item?.[0]
    expect([absenceOf(node), markOf(node), node?.answer]).toEqual(['refused', mark, undefined])
    expect(errorsIn(completeResponse(kitchen, refused), true)).toEqual([])
    const blank = answer(kitchen, said(sayings), place('days', 'tired'), null)
    expect(errorsIn(completeResponse(kitchen, blank), true).map(({ linkId }) => linkId)).toEqual(['tired'])
  })

  test('an answer out of the record is marked until somebody answers', () => {
    const from = 'the visit of 16 Nov'
    const known = setValues(kitchen, startResponse(kitchen), place('days', 'tired'), [coded('some')])
    const filled = setPrefilled(kitchen, known, place('days', 'tired'), from)
    const nodeOf = (response: QuestionnaireResponse) =>
      response.item?.find(({ linkId }) => linkId === 'days')?.item?.[0]
    expect(prefilledFrom(nodeOf(filled))).toBe(from)
    const confirmed = answer(kitchen, filled, place('days', 'tired'), { values: [coded('some')] })
    expect([prefilledFrom(nodeOf(confirmed)), nodeOf(confirmed)?.answer]).toEqual([null, [coded('some')]])
  })
})

describe('whatever file somebody gives', () => {
  const anything = fc.jsonValue({ maxDepth: 4 })
  const works = (raw: unknown, response: unknown) => {
    const read = readQuestionnaire(raw)
    if (!read.ok) {
      expect(read.problems.length).toBeGreaterThan(0)
      for (const { sentence } of read.problems) expect(sentence).toMatch(/[.:]/)
      return
    }
    const begun = startResponse(read.questionnaire)
    completeResponse(read.questionnaire, begun)
    totalsOf(read.questionnaire, begun)
    readAnswers(read.questionnaire, response)
    checkResponse(read.questionnaire, response, { complete: true })
  }

  test('it is read or refused with a sentence, and never a crash', () => {
    fc.assert(fc.property(anything, anything, works), { numRuns: 200 })
    const shaped = anything.map((item) => ({ resourceType: 'Questionnaire', item }))
    fc.assert(fc.property(shaped, anything, works), { numRuns: 200 })
  })

  test('a good file with one part changed to anything is read or refused', () => {
    const paths = pathsIn(everyKind)
    const change = fc.record({ at: fc.nat(paths.length - 1), to: anything })
    const response: unknown = said(sayings)
    fc.assert(
      fc.property(change, ({ at, to }) => works(put(everyKind, paths[at] ?? [], to), response)),
      { numRuns: 150 },
    )
  })

  test('a good response with one part changed to anything is judged', () => {
    const good = said(sayings)
    const paths = pathsIn(good)
    fc.assert(
      fc.property(fc.nat(paths.length - 1), anything, (at, to) => {
        for (const { sentence } of checkResponse(kitchen, put(good, paths[at] ?? [], to), { complete: true }))
          expect(sentence.length).toBeGreaterThan(5)
      }),
      { numRuns: 150 },
    )
  })
})

type Path = readonly string[]

const pathsIn = (found: unknown, so: Path = []): Path[] =>
  typeof found === 'object' && found !== null
    ? Object.entries(found).flatMap(([key, part]) => [[...so, key], ...pathsIn(part, [...so, key])])
    : []

function put(found: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to
  if (Array.isArray(found)) return found.map((part, at) => (String(at) === key ? put(part, rest, to) : part))
  if (typeof found !== 'object' || found === null) return found
  return Object.fromEntries(
    Object.entries(found).map(([name, part]) => [name, name === key ? put(part, rest, to) : part]),
  )
}
