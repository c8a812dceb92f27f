import { expect, test } from 'vitest'
import { namedAmong } from './named-points.ts'

const points = (...values: number[]) => values.map((value, at) => ({ id: `p${at}`, value }))

test('few points are all named', () => {
  expect([...namedAmong(points(16, 11, 9))]).toEqual(['p0', 'p1', 'p2'])
})

test('of many the first, the latest, the lowest and the highest', () => {
  const many = points(16, 18, 17, 12, 12, 9, 7, 5, 6, 6, 8, 7, 6)
  expect([...namedAmong(many)].toSorted()).toEqual(['p0', 'p1', 'p12', 'p7'])
})
