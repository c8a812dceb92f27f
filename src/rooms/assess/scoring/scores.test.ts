import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer, startResponse } from '../answers/answer.ts'
import type { QuestionnaireResponse, Value } from '../answers/response.ts'
import { shippedInstruments } from '../instrument-set/shipped-instruments.ts'
import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts'
import { readQuestionnaire } from '../questionnaire/read-questionnaire.ts'
import { changeOf } from './change.ts'
import { explainScore } from './explain-score.ts'
import { scoresOf } from './scores.ts'
import { ScoringSheet } from './scoring-sheet.schema.ts'
import { shellQuestionnaire } from './shell.ts'

const source = { name: 'Imaginary', citation: 'Made up for this test.', certainty: 'proposal' } as const
const anyone = { sex: null, ageOn: null }

const formOf = (raw: unknown): Questionnaire => {
  const read = readQuestionnaire(raw)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.questionnaire
}

/** Four questions with 0 to 3 points: calm, sleep, worry, safe. */
const form = formOf({
  resourceType: 'Questionnaire',
  code: [{ system: 'http://loinc.org', code: 'imaginary' }],
  item: ['calm', 'sleep', 'worry', 'safe'].map((linkId, nth) => ({
    ...{ linkId, type: 'choice', text: linkId, prefix: `${nth + 1}.` },
    answerOption: [0, 1, 2, 3].map((points) => ({
      valueCoding: { code: `p${points}`, display: `${points}` },
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: points }],
    })),
  })),
})

const sheetWith = (scale: object, critical: object[] = []) =>
  ScoringSheet.parse({
    ...{ key: 'imaginary', title: 'Imaginary', about: 'Made up.', licence: 'Ours.', source, critical },
    scales: [{ id: 'total', title: 'Total', range: [0, 12], better: 'lower', ...scale }],
  })

const all = ['calm', 'sleep', 'worry', 'safe']

type Given = Partial<Record<string, number | 'refused' | 'unknown'>>

const answered = (given: Given): QuestionnaireResponse =>
  Object.entries(given).reduce((response, [linkId, said]) => {
    const how =
      typeof said === 'number' ? { values: [{ valueCoding: { code: `p${said}` } }] } : { absence: said ?? 'unknown' }
    return answer(form, response, [{ linkId, nth: 0 }], how)
  }, startResponse(form))

const scored = (scale: object, given: Given, person = {}) => {
  const [score] = scoresOf(sheetWith(scale), form, answered(given), { ...anyone, ...person }).scores
  if (!score) throw new Error('no score')
  return score
}

test('a sum adds the points of its items', () => {
  const score = scored({ from: { how: 'sum', items: all } }, { calm: 1, sleep: 2, worry: 3, safe: 0 })
  expect(score.value).toBe(6)
  expect(explainScore(score)).toEqual(['6 = 1 + 2 + 3 + 0.'])
})

test('a mean, a weight, a backward item and a factor do as they say', () => {
  expect(
    scored({ from: { how: 'mean', items: all }, decimals: 2 }, { calm: 1, sleep: 2, worry: 3, safe: 0 }).value,
  ).toBe(1.5)
  expect(
    scored({ from: { how: 'sum', items: [{ item: 'calm', weight: 3 }, 'sleep'] } }, { calm: 2, sleep: 1 }).value,
  ).toBe(7)
  expect(scored({ from: { how: 'sum', items: [{ item: 'calm', reverse: [0, 3] }] } }, { calm: 1 }).value).toBe(2)
  expect(scored({ from: { how: 'sum', items: all, times: 4 } }, { calm: 1, sleep: 1, worry: 1, safe: 0 }).value).toBe(
    12,
  )
})

test('what is refused or unknown is missing and never zero: a few are scaled up, more are not scored', () => {
  const scale = { from: { how: 'sum', items: all, may_miss: 1 } }
  const few = scored(scale, { calm: 1, sleep: 2, worry: 3, safe: 'refused' })
  expect([few.value, few.prorated, few.missing]).toEqual([8, true, 1])
  const more = scored(scale, { calm: 1, sleep: 2, worry: 'unknown', safe: 'refused' })
  expect([more.value, more.notScored]).toEqual([null, 'too_many_missing'])
  expect(explainScore(more)).toEqual(['Not scored: 2 have no answer, and at most 1 may be missing.'])
})

test('a band that differs by sex needs the sex, and only where it differs', () => {
  const bands = [
    { from: 0, title: 'Below', concern: 'none' },
    { from: 3, title: 'Above', concern: 'high', sex: 'female' },
    { from: 4, title: 'Above for men', concern: 'high', sex: 'male' },
  ]
  const at = (sleep: number, person = {}) =>
    scored({ from: { how: 'value', items: ['sleep'] }, bands }, { sleep }, person)
  expect(at(3, { sex: 'female' }).band?.title).toBe('Above')
  expect(at(3, { sex: 'male' }).band?.title).toBe('Below')
  expect([at(3).band, at(3).bandNeeds]).toEqual([null, 'sex'])
  expect(at(2).band?.title).toBe('Below')
})

test('a band that differs by age needs the age', () => {
  const bands = [
    { from: 0, title: 'Young', concern: 'none', age_below: 65 },
    { from: 0, title: 'Old', concern: 'some', age_from: 65 },
  ]
  const at = (person: object) => scored({ from: { how: 'value', items: ['sleep'] }, bands }, { sleep: 1 }, person)
  expect(at({ ageOn: 65 }).band?.title).toBe('Old')
  expect(at({ ageOn: 64 }).band?.title).toBe('Young')
  expect(at({}).bandNeeds).toBe('age')
})

test('the published table turns a raw score into a T-score', () => {
  const t_scores = [[2, 45.5]]
  expect(scored({ from: { how: 'value', items: ['sleep'] }, t_scores }, { sleep: 2 }).tScore).toBe(45.5)
})

test('a critical item is found by its number in a file that we did not make, and raised from its points on', () => {
  const critical = { id: 'harm', item: '4', title: 'Not safe', why: 'Speak with them today.', at_least: 1 }
  const hits = (safe: number) => scoresOf(sheetWith({}, [critical]), form, answered({ safe }), anyone).critical
  expect(hits(0)).toEqual([])
  expect(hits(1)).toMatchObject([{ id: 'harm', linkId: 'safe', points: 1 }])
})

test('a file without a total is summed over its questions', () => {
  const [score] = scoresOf(sheetWith({}), form, answered({ calm: 1, sleep: 2, worry: 3, safe: 1 }), anyone).scores
  expect(score?.value).toBe(7)
})

test('a critical item that the file does not hold is told, for somebody must watch for it', () => {
  const critical = { id: 'harm', item: '9', title: 'Not safe', why: 'Speak with them today.' }
  expect(scoresOf(sheetWith({}, [critical]), form, answered({}), anyone).problems).toEqual([
    'Number 9 (Not safe) was not found in the file, so nothing is raised for it. Watch for it yourself.',
  ])
})

test('every shell is a form: its totals are entered, and a yes to a critical item is raised', () => {
  const shells = [...shippedInstruments().values()].filter(({ questionnaire }) => !questionnaire)
  for (const { sheet } of shells) {
    const shell = formOf(shellQuestionnaire(sheet))
    const filled = [...shell.byLinkId.values()].reduce((response, { linkId, type, limits }) => {
      const value = type === 'boolean' ? { valueBoolean: true } : { valueDecimal: Number(limits.max ?? 0) }
      return answer(shell, response, [{ linkId, nth: 0 }], { values: [value] })
    }, startResponse(shell))
    const { scores, critical } = scoresOf(sheet, null, filled, { sex: 'male', ageOn: 40 })
    expect(scores.map(({ value }) => value)).toEqual(sheet.scales.map(({ range }) => range[1]))
    expect(critical.map(({ id }) => id)).toEqual(sheet.critical.map(({ id }) => id))
  }
})

/** The first answer that a question of ours takes. */
function firstOf({ choices, limits, type }: Item): Value | undefined {
  if (choices.kind === 'options') return choices.options[0]?.value
  if (type === 'integer') return { valueInteger: Number(limits.min ?? 0) }
  return type === 'boolean' ? { valueBoolean: false } : undefined
}

test('each of our own instruments scores every scale when each question has its first answer', () => {
  for (const { sheet, questionnaire } of shippedInstruments().values()) {
    if (!questionnaire) continue
    const ours = formOf(questionnaire)
    const filled = [...ours.byLinkId.values()].reduce((response, item) => {
      const way = [...(ours.around.get(item.linkId) ?? []), item].map(({ linkId }) => ({ linkId, nth: 0 }))
      const value = firstOf(item)
      return value ? answer(ours, response, way, { values: [value] }) : response
    }, startResponse(ours))
    const { scores, problems } = scoresOf(sheet, ours, filled, anyone)
    expect([sheet.key, problems]).toEqual([sheet.key, []])
    expect([sheet.key, scores.filter(({ value }) => value === null).map(({ scale }) => scale)]).toEqual([sheet.key, []])
  }
})

test('a change is better or worse by the scale, and means something from its threshold on', () => {
  const [scale] = sheetWith({ meaningful_change: { points: 5, source } }).scales
  if (!scale) throw new Error('no scale')
  expect(changeOf(scale, 12, 6)).toEqual({ difference: -6, direction: 'better', meaningful: true })
  expect(changeOf(scale, 6, 9)).toEqual({ difference: 3, direction: 'worse', meaningful: false })
  expect(changeOf({ ...scale, better: 'neither' }, 6, 9).direction).toBe('higher')
})

test('reversing twice is the number itself, and no order of answering changes a score', () => {
  const points = fc.integer({ min: 0, max: 3 })
  fc.assert(
    fc.property(
      fc.tuple(points, points, points, points),
      fc.shuffledSubarray(all, { minLength: 4 }),
      (given, order) => {
        const said = (names: readonly string[]) =>
          Object.fromEntries(names.map((name) => [name, given[all.indexOf(name)] ?? 0]))
        const scale = { from: { how: 'sum', items: all } }
        expect(scored(scale, said(order)).value).toBe(scored(scale, said(all)).value)
        const backwards = { from: { how: 'sum', items: all.map((item) => ({ item, reverse: [0, 3] })) } }
        const forwards = scored(scale, said(all)).value ?? 0
        expect(12 - (scored(backwards, said(all)).value ?? 0)).toBe(forwards)
      },
    ),
  )
})
