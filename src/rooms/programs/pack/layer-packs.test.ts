import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { businessCalendarOf, holidayOn } from './calendar.schema.ts'
import { inForce, packOn, versionFor, versionsOf } from './layer-packs.ts'
import { programSection } from './pack.schema.ts'
import type { PackItem, PackLayer } from './pack.ts'
import { common, firstOf, largest, mostSpecific, smallest } from './strictness.ts'

const source = { name: 'Ours', citation: 'Ours', certainty: 'proposal' }
const aLayer = (
  layer: PackLayer['layer'],
  programs: Record<string, PackItem[]>,
  calendars: PackItem[] = [],
): PackLayer => ({
  name: 'small',
  title: layer === 'base' ? 'A small pack' : 'Riverside',
  layer,
  data_class: 'general',
  sections: { programs, calendar: { calendars } },
})
const retention = (years: number, title: string): PackItem => ({
  id: 'client-record',
  effective_from: '2026-01-01',
  title,
  years,
  from: 'closed',
  source,
})

describe('where layers differ the strictest word holds, and the pack says whose it is', () => {
  const read = (base: PackItem, agency: PackItem, list: string) =>
    packOn([aLayer('agency', { [list]: [agency] }), aLayer('base', { [list]: [base] })], '2026-06-01')

  test('the longest retention wins, whichever layer asks for it; the wording is the agency’s', () => {
    const longer = read(retention(7, 'Record'), retention(10, 'Our record'), 'retention')
    expect(programSection.of(longer).retention[0]).toMatchObject({
      years: 10,
      title: 'Our record',
      layers: { years: 'agency' },
    })
    const shorter = read(retention(7, 'Record'), retention(5, 'Our record'), 'retention')
    expect(programSection.of(shorter).retention[0]).toMatchObject({
      years: 7,
      title: 'Our record',
      layers: { years: 'base' },
    })
  })

  test('of two layers that ask the same, the one that binds more people is named', () => {
    const same = read(retention(7, 'Record'), retention(7, 'Our record'), 'retention')
    expect(programSection.of(same).retention[0]?.layers.years).toBe('base')
  })

  test('what one layer requires is required, and what each layer adds is asked', () => {
    const field = (id: string, required: boolean): PackItem => ({
      id,
      effective_from: '2026-01-01',
      title: id,
      required,
    })
    const pack = packOn(
      [
        aLayer('base', { intake_fields: [field('phone', true), field('transport', false)] }),
        aLayer('agency', { intake_fields: [field('phone', false), field('transport', true), field('pets', false)] }),
      ],
      '2026-06-01',
    )
    const asked = programSection.of(pack).intake_fields.map(({ id, required }) => `${id} ${required}`)
    expect(asked).toEqual(['phone true', 'transport true', 'pets false'])
  })

  test('a choice list of the agency stands in the place of the one below', () => {
    const reason = (id: string): PackItem => ({ id, effective_from: '2026-01-01', title: id })
    const pack = read(reason('goals_met'), reason('done'), 'closure_reasons')
    expect(programSection.of(pack).closure_reasons.map(({ id }) => id)).toEqual(['done'])
  })

  test('a holiday counts when every layer keeps it, and the earlier end of business holds', () => {
    const calendar = (holidays: string[], end: string): PackItem => ({
      id: 'business',
      effective_from: '2026-01-01',
      title: 'Days',
      source,
      years: { from: 2026, to: 2026 },
      weekend: [0, 6],
      end_of_business: end,
      holidays: holidays.map((day) => ({ day, name: 'Holiday' })),
    })
    const pack = packOn(
      [
        aLayer('base', {}, [calendar(['2026-10-12', '2026-11-26'], '17:00')]),
        aLayer('agency', {}, [calendar(['2026-11-26', '2026-11-27'], '16:30')]),
      ],
      '2026-06-01',
    )
    expect(businessCalendarOf(pack)).toEqual({ weekend: [0, 6], holidays: ['2026-11-26'], endOfBusiness: '16:30' })
    expect(holidayOn(pack, '2026-11-26')).toBe('Holiday')
    expect(holidayOn(pack, '2026-10-12')).toBeNull()
  })

  test('a pack without a calendar works from Monday to Friday until 17:00', () => {
    expect(businessCalendarOf(packOn([aLayer('base', { retention: [retention(7, 'Record')] })], '2026-06-01'))).toEqual(
      {
        weekend: [0, 6],
        holidays: [],
        endOfBusiness: '17:00',
      },
    )
  })
})

describe('a pack reads as it read on a day', () => {
  const stage = (title: string, from: string, until?: string): PackItem => ({
    id: 'referred',
    effective_from: from,
    title,
    ...(until ? { effective_until: until } : {}),
  })
  const layers = [aLayer('base', { stages: [stage('Old', '2026-01-01'), stage('New', '2027-01-01', '2028-01-01')] })]
  const titleOn = (day: string) => programSection.of(packOn(layers, day)).stages[0]?.title

  test('a case that began under the old version keeps it, a new one has the new', () => {
    expect(versionsOf(layers)).toEqual(['2026-01-01', '2027-01-01', '2028-01-01'])
    expect(versionFor(layers, '2026-12-31')).toBe('2026-01-01')
    expect(packOn(layers, '2026-12-31').version).toBe('2026-01-01')
    expect(titleOn('2026-12-31')).toBe('Old')
    expect(titleOn('2027-06-01')).toBe('New')
  })

  test('what has ceased is gone, and does not fall back to what it replaced', () => {
    expect(titleOn('2028-01-01')).toBeUndefined()
  })

  test('a case older than the pack stands under the first version', () => {
    expect(titleOn('2019-07-24')).toBe('Old')
  })

  test('a change by the agency waits until the entry that it changes has begun', () => {
    const early = [
      aLayer('base', { stages: [stage('Base', '2027-01-01')] }),
      aLayer('agency', { stages: [{ id: 'referred', effective_from: '2026-01-01', effective_until: '2030-01-01' }] }),
    ]
    expect(programSection.of(packOn(early, '2026-06-01')).stages).toEqual([])
    expect(programSection.of(packOn(early, '2027-06-01')).stages[0]?.title).toBe('Base')
  })

  test('on any day each id is in force at most once, and the newest that has begun', () => {
    const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`)
    const items = fc.array(fc.record({ id: fc.constantFrom('a', 'b'), effective_from: days }))
    fc.assert(
      fc.property(items, days, (written, day) => {
        const held = inForce(written, day)
        expect(new Set(held.map(({ id }) => id)).size).toBe(held.length)
        for (const item of written.filter((one) => one.effective_from <= day)) {
          expect(held.find(({ id }) => id === item.id)?.effective_from ?? '').not.toBe('')
          expect((held.find(({ id }) => id === item.id)?.effective_from ?? '') >= item.effective_from).toBe(true)
        }
      }),
    )
  })
})

describe('laws of strictness', () => {
  const numbers = fc
    .array(fc.nat(50), { minLength: 1 })
    .map((values) => values.map((value, at) => ({ layer: `${at}`, value })))

  test('no layer that is added ever makes the strictest laxer', () => {
    fc.assert(
      fc.property(numbers, fc.nat(50), (said, value) => {
        const more = [...said, { layer: 'more', value }]
        expect(Number(smallest(more).value)).toBeLessThanOrEqual(Number(smallest(said).value))
        expect(Number(largest()(more).value)).toBeGreaterThanOrEqual(Number(largest()(said).value))
        expect(mostSpecific(more)).toEqual({ layer: 'more', value })
      }),
    )
  })

  test('legal before ordinary, and only what all grant', () => {
    const said = (...values: unknown[]) => values.map((value, at) => ({ layer: `${at}`, value }))
    expect(firstOf(['legal', 'ordinary'])(said('ordinary', 'legal', 'ordinary'))).toEqual({
      layer: '1',
      value: 'legal',
    })
    expect(common()(said(['read', 'write'], ['read', 'print'])).value).toEqual(['read'])
    expect(largest('enough')(said({ enough: 2 }, { enough: 3 })).value).toEqual({ enough: 3 })
  })
})
