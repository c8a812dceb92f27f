import { describe, expect, test } from 'vitest'
import '../../../assembly.ts'
import { shippedPacks } from '../../programs/index.ts'
import { packOn } from '../../programs/shared.ts'
import { shippedInstruments } from '../instrument-set/shipped-instruments.ts'
import { acuitySection } from './acuity.schema.ts'

const packs = await shippedPacks()
const known = shippedInstruments()

describe.each([...packs.keys()])('%s', (name) => {
  const pack = packs.get(name)
  const rules = pack ? acuitySection.of(packOn([pack], '2026-11-23')).from_answers : []

  test('answers give points to domains, each by a scale that its instrument has', () => {
    expect(rules.length).toBeGreaterThan(5)
    for (const { instrument, scale } of rules)
      expect(known.get(instrument)?.sheet.scales.map(({ id }) => id)).toContain(scale)
  })

  test('more need never gives fewer points', () => {
    for (const { instrument, scale, points } of rules) {
      const better = known.get(instrument)?.sheet.scales.find(({ id }) => id === scale)?.better
      const given = points.map((step) => step.points)
      const rising = given.toSorted((one, other) => one - other)
      expect(given).toEqual(better === 'higher' ? rising.toReversed() : rising)
    }
  })
})
