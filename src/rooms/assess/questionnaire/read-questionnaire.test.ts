import { describe, expect, test } from 'vitest'
import { startResponse } from '../answers/answer.ts'
import { settle } from '../answers/settle.ts'
import { everyKind } from './every-kind.example.ts'
import { readQuestionnaire } from './read-questionnaire.ts'
import { longestFor, safePattern } from './safe-pattern.ts'

const base = 'http://hl7.org/fhir/StructureDefinition/'
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-'
const fhirpath = (expression: string, name?: string) => ({
  language: 'text/fhirpath',
  expression,
  ...(name && { name }),
})
const calculated = (expression: string) => [
  { url: `${sdc}calculatedExpression`, valueExpression: fhirpath(expression) },
]

const read = (...item: unknown[]) => readQuestionnaire({ resourceType: 'Questionnaire', item })
const named = (...item: unknown[]) => {
  const found = read(...item)
  return found.ok ? found.notComputable.map(({ linkId, sentence }) => [linkId, sentence.slice(0, 60)]) : found.problems
}
const refused = (raw: unknown) => {
  const found = readQuestionnaire(raw)
  return found.ok ? [] : found.problems.map(({ path, sentence }) => `${path}: ${sentence}`)
}

describe('a questionnaire is refused, with the place and what to do', () => {
  test.each([
    [null, 'Questionnaire: This is not a questionnaire.'],
    [{ resourceType: 'Patient' }, 'Questionnaire: This file holds a Patient.'],
    [{ resourceType: 'Questionnaire' }, 'Questionnaire: This questionnaire has no questions.'],
    [{ resourceType: 'Questionnaire', item: [{ type: 'string' }] }, 'Questionnaire.item[0]: This item has no linkId.'],
    [
      { resourceType: 'Questionnaire', item: [{ linkId: 'a', type: 'rating' }] },
      'Questionnaire.item[0]: Item "a" has the type "rating"',
    ],
    [
      {
        resourceType: 'Questionnaire',
        item: [
          { linkId: 'a', type: 'string' },
          { linkId: 'a', type: 'string' },
        ],
      },
      'Questionnaire.item[1]: Two items have the linkId "a".',
    ],
  ])('%j', (raw, start) => {
    expect(refused(raw)[0]?.slice(0, start.length)).toBe(start)
  })

  test('one that is nested without end, or far too large', () => {
    let deep: object = { linkId: 'x', type: 'group' }
    for (let level = 0; level < 20_000; level += 1) deep = { linkId: `x${level}`, type: 'group', item: [deep] }
    expect(refused({ resourceType: 'Questionnaire', item: [deep] })[0]).toContain('too large or too deeply nested')
    const many = Array.from({ length: 5_001 }, (_, nth) => ({ linkId: `q${nth}`, type: 'string' }))
    expect(refused({ resourceType: 'Questionnaire', item: many })[0]).toContain('5001 items')
  })
})

describe('what cannot be worked is named, and the form works without it', () => {
  test('a condition on a question that is not there', () => {
    const enableWhen = [{ question: 'nowhere', operator: '=', answerString: 'x' }]
    expect(named({ linkId: 'a', type: 'string', enableWhen })).toEqual([
      ['a', 'Item "a" depends on the question "nowhere", which is not in '],
    ])
  })

  test('an expression that cannot be read, knows no such name, or runs a pattern that could take for ever', () => {
    const item = (expression: string) => ({ linkId: 'a', type: 'decimal', extension: calculated(expression) })
    expect(named(item('1 + + ('))).toEqual([['a', 'An expression cannot be read as FHIRPath. It is not computed']])
    expect(named(item('%nobody + 1'))).toEqual([['a', 'An expression uses %nobody, which is not known here. It is n']])
    expect(named(item('1.twice()'))).toEqual([['a', 'An expression uses something that is not known here. It is n']])
    expect(named(item("'aaa'.matches('(a+)+$')"))).toEqual([
      ['a', 'An expression runs a pattern that could take for ever. It is'],
    ])
  })

  test('items that depend on each other in a circle', () => {
    const other = (linkId: string) => calculated(`%resource.item.where(linkId='${linkId}').answer.value + 1`)
    const found = read(
      { linkId: 'one', type: 'decimal', extension: other('two') },
      { linkId: 'two', type: 'decimal', extension: other('one') },
    )
    if (!found.ok) throw new Error('refused')
    expect(found.notComputable.map(({ linkId }) => linkId)).toEqual(['one', 'two'])
    expect(startResponse(found.questionnaire).item).toBeUndefined()
  })

  test('a calculation that feeds on itself comes to no value, and to an end', () => {
    const growing = 'iif(%resource.item.answer.exists(), %resource.item.answer.value + 1, 1)'
    const found = read({ linkId: 'more', type: 'decimal', extension: calculated(growing) })
    if (!found.ok) throw new Error('refused')
    const { restless, response } = settle(found.questionnaire, startResponse(found.questionnaire))
    expect([restless, response.item]).toEqual([['more'], undefined])
  })

  test('a pattern that could take for ever; a plain one is held against the whole answer', () => {
    const extension = [{ url: `${base}regex`, valueString: '(a|aa)+$' }]
    expect(named({ linkId: 'a', type: 'string', extension })).toEqual([
      ['a', 'The pattern of item "a" cannot be run safely. Its answers ar'],
    ])
    expect(['(a+)+', '([a-z]+)*x', '(x|y)*', '(.*)*', '(a?){40}'].map(safePattern)).toEqual(Array(5).fill(null))
    expect(safePattern('[0-9]{5}(-[0-9]{4})?')?.test('12345-6789')).toBe(true)
    expect(longestFor(/^a.*b.*c.*$/)).toBeLessThan(300)
  })
})

test('every kind of item is read, and nothing of it is named', () => {
  const found = readQuestionnaire(everyKind)
  expect(found.ok && found.notComputable).toEqual([])
  expect(found.ok && new Set([...found.questionnaire.byLinkId.values()].map(({ type }) => type)).size).toBe(16)
})
