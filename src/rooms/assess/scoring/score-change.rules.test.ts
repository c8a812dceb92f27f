import { expect, test } from 'vitest'
import type { KeptScore } from './kept-score.ts'
import { scoreChange } from './score-change.rules.ts'

const score = (value: number | null, but: Partial<KeptScore> = {}): KeptScore => ({
  scale: 'total',
  title: 'Total',
  value,
  range: [0, 30],
  decimals: 0,
  better: 'lower',
  unit: null,
  band: null,
  bands: [],
  tScore: null,
  parts: [],
  explained: [],
  meaningfulFrom: null,
  ...but,
})

test('fewer points are better where lower is better, and worse where higher is', () => {
  expect(scoreChange(score(16), score(12))).toMatchObject({ difference: -4, direction: 'better' })
  expect(scoreChange(score(16), score(12, { better: 'higher' }))).toMatchObject({ difference: -4, direction: 'worse' })
  expect(scoreChange(score(12), score(12))).toMatchObject({ difference: 0, direction: 'same' })
  expect(scoreChange(score(12), score(14, { better: 'neither' }))).toMatchObject({ direction: null })
})

test('whether a difference means something is said only where somebody published how much does', () => {
  expect(scoreChange(score(16), score(12))?.meaningful).toBeNull()
  expect(scoreChange(score(16), score(12, { meaningfulFrom: 5 }))?.meaningful).toBe(false)
  expect(scoreChange(score(17), score(12, { meaningfulFrom: 5 }))?.meaningful).toBe(true)
  expect(scoreChange(score(7), score(12, { meaningfulFrom: 5 }))?.meaningful).toBe(true)
})

test('without a score there is no change', () => {
  expect(scoreChange(undefined, score(12))).toBeNull()
  expect(scoreChange(score(null), score(12))).toBeNull()
  expect(scoreChange(score(12), score(null))).toBeNull()
})

test('decimals do not leave a tail behind', () => {
  expect(scoreChange(score(0.3, { decimals: 1 }), score(0.1, { decimals: 1 }))?.difference).toBe(-0.2)
})
