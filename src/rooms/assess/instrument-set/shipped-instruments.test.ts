import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Band, type Scale, ScoringSheet } from '../scoring/scoring-sheet.schema.ts'
import { expressionOf, Item, known, pointsOf, totalled } from './shipped-instruments.example.ts'
import { byKey, instrumentFrom, shippedInstruments } from './shipped-instruments.ts'

const all = [...shippedInstruments().values()]
const ours = all.filter(({ questionnaire }) => questionnaire !== null)
const shells = all.filter(({ questionnaire }) => questionnaire === null)

const flat = (items: readonly Item[]): Item[] => items.flatMap((one) => [one, ...flat(one.item ?? [])])
const itemsOf = (key: string): Item[] =>
  flat(z.array(Item).parse(shippedInstruments().get(key)?.questionnaire?.item ?? []))

const scalesOf = (instruments: typeof all) =>
  instruments.flatMap(({ key, sheet }) => sheet.scales.map((scale) => [`${key} ${scale.id}`, scale] as const))

const linkIdsOf = ({ from }: Scale): string[] =>
  (from?.items ?? []).map((one) => (typeof one === 'string' ? one : one.item))

describe('the instruments that come with the house', () => {
  test('are seven of our own, and a shell for each that the field uses and others own', () => {
    expect(ours.map(({ key }) => key)).toEqual([
      'caregiver-strain',
      'daily-living',
      'needs-and-strengths',
      'readiness-and-wishes',
      'safety-at-home',
      'social-needs',
      'support-at-home',
    ])
    expect(shells.map(({ key }) => key).toSorted()).toEqual(known)
  })

  test('have bands that cover their range in order, for everybody and for whom a band names', () => {
    for (const [name, { bands, range }] of scalesOf(all)) {
      for (const who of ['female', 'male', undefined] as const) {
        const from = bands.filter(({ sex }) => sex === undefined || sex === who).map((band) => band.from)
        if (from.length === 0) continue
        expect([name, from[0]]).toEqual([name, range[0]])
        expect([name, from]).toEqual([name, [...new Set(from)].toSorted((one, other) => one - other)])
        expect([name, from.every((one) => one <= range[1])]).toEqual([name, true])
      }
    }
  })

  test('do not call a better score worse: concern only rises, or only falls, along a scale', () => {
    const weight = (band: Band) => ['none', 'some', 'high'].indexOf(band.concern)
    for (const [name, { bands, better }] of scalesOf(all)) {
      const rising = bands.map(weight)
      const wanted = rising.toSorted((one, other) => (better === 'higher' ? other - one : one - other))
      expect([name, rising]).toEqual([name, wanted])
    }
  })

  test('say of every number where it is from, and call published only what names its place', () => {
    for (const { sheet } of all) expect(sheet.source.certainty === 'published').toBe(sheet.source.url !== undefined)
    expect(all.filter(({ sheet }) => sheet.source.certainty === 'published').map(({ key }) => key)).toEqual(['lace'])
  })
})

describe('a shell', () => {
  test('carries no question: its totals are entered, and its critical items are named by their number', () => {
    for (const { sheet } of shells) {
      expect(sheet.scales.filter(({ from }) => from !== undefined)).toEqual([])
      for (const { item, title } of sheet.critical) {
        expect(item).toMatch(/^\d+$/)
        expect(title.split(' ').length).toBeLessThanOrEqual(5)
      }
      expect(sheet.about).not.toMatch(/\?/)
    }
  })

  test('tells what cannot wait where the instrument asks for it', () => {
    const critical = shells.flatMap(({ key, sheet }) => sheet.critical.map(({ item }) => `${key} ${item}`))
    expect(critical.toSorted()).toEqual([
      'asq 5',
      'c-ssrs-screener 4',
      'c-ssrs-screener 5',
      'c-ssrs-screener 6',
      'epds 10',
      'phq-9 9',
    ])
  })

  test('names a LOINC code only where it is certain', () => {
    const codes = shells.flatMap(({ key, sheet }) => sheet.codes.map(({ code, of }) => `${key} ${of} ${code}`))
    expect(codes.toSorted()).toEqual([
      'ahc-hrsn form 96777-8',
      'ahc-hrsn-supplemental form 97023-6',
      'audit-c form 72109-2',
      'audit-c total 75626-2',
      'c-ssrs-screener form 93373-9',
      'dast-10 form 82666-9',
      'gad-7 form 69737-5',
      'gad-7 total 70274-6',
      'hark form 76499-3',
      'hark total 76504-0',
      'hunger-vital-sign form 88121-9',
      'moca form 72133-2',
      'moca total 72172-0',
      'phq-2 form 55757-9',
      'phq-9 form 44249-1',
      'prapare form 93025-5',
      'promis-pf-10a form 62199-5',
    ])
  })
})

describe.each(ours.map(({ key }) => key))('our own %s', (key) => {
  const instrument = shippedInstruments().get(key)
  const items = itemsOf(key)
  const byLink = new Map(items.map((one) => [one.linkId, one]))

  test('has one address, our licence, and each linkId once', () => {
    expect(instrument?.questionnaire?.url).toBe(`https://throughline.example/fhir/Questionnaire/${key}`)
    expect(instrument?.questionnaire?.copyright).toContain('Apache-2.0')
    expect(instrument?.sheet.licence).toBe(instrument?.questionnaire?.copyright)
    expect(items.length).toBe(byLink.size)
  })

  test('scores only what it asks, with points for every option, and the range that they allow', () => {
    for (const scale of instrument?.sheet.scales ?? []) {
      const asked = linkIdsOf(scale).map((linkId) => [linkId, pointsOf(byLink.get(linkId))] as const)
      expect(asked.filter(([, points]) => points.length < 2).map(([linkId]) => linkId)).toEqual([])
      const least = asked.reduce((sum, [, points]) => sum + Math.min(...points), 0)
      const most = asked.reduce((sum, [, points]) => sum + Math.max(...points), 0)
      expect([scale.id, scale.range]).toEqual([scale.id, [least, most]])
    }
  })

  test('has every critical item among its questions', () => {
    for (const { item, at_least: atLeast } of instrument?.sheet.critical ?? []) {
      const found = byLink.get(item)
      expect([item, found?.type]).toEqual([item, atLeast === undefined ? 'boolean' : 'choice'])
      if (atLeast !== undefined) expect(pointsOf(found)).toContain(atLeast)
    }
  })

  test('adds up to the same in its own expression as on its sheet', () => {
    for (const total of items.filter(({ readOnly }) => readOnly === true)) {
      const found = totalled(total, items)
      const linkIds = [...expressionOf(total).matchAll(/'([a-z0-9-]+)'/g)].map(([, linkId]) => linkId)
      const scale = instrument?.sheet.scales.find((one) => linkIdsOf(one).join() === linkIds.join())
      expect([total.linkId, found]).toEqual([total.linkId, [scale?.range[1]]])
    }
  })

  test('puts no more than 45 words into a question, and shouts nothing', () => {
    for (const { text } of items) {
      expect(text.split(' ').length).toBeLessThanOrEqual(45)
      expect(text).not.toMatch(/!|\b[A-Z]{4,}\b/)
    }
  })
})

test('a part of life in needs and strengths has five described steps, and words for its strength', () => {
  const parts =
    shippedInstruments()
      .get('needs-and-strengths')
      ?.sheet.scales.filter(({ id }) => id !== 'total') ?? []
  expect(parts.length).toBe(18)
  const items = new Map(itemsOf('needs-and-strengths').map((one) => [one.linkId, one]))
  for (const { id, bands } of parts) {
    expect(new Set(items.get(id)?.answerOption?.map(({ valueCoding }) => valueCoding.display)).size).toBe(5)
    expect(items.get(`${id}-strength`)?.type).toBe('text')
    expect(bands.map(({ from }) => from)).toEqual([1, 2, 3, 4, 5])
  }
})

test('wishes and barriers come before how ready somebody is', () => {
  const order = itemsOf('readiness-and-wishes').map(({ linkId }) => linkId)
  expect(order.indexOf('wish')).toBeLessThan(order.indexOf('in-the-way'))
  expect(order.indexOf('in-the-way')).toBeLessThan(order.indexOf('ready'))
})

describe('a mistake in an instrument of the house', () => {
  test('is told with its place', () => {
    const content = {
      key: 'small',
      title: 'Small',
      scales: [{ id: 'total', title: 'Total', range: [0], better: 'up' }],
    }
    expect(() => instrumentFrom(content, ScoringSheet)).toThrow(/scales\.0\.better/)
    expect(() => instrumentFrom(content, ScoringSheet)).toThrow(/licence/)
  })

  test('two with one key are refused', () => {
    const [one] = all
    expect(() => byKey(one ? [one, one] : [])).toThrow(`the key "${one?.key}" is used twice`)
  })
})
