import { expect, test } from 'vitest'
import { dataClassOf } from './data-class.rules.ts'

test.each([
  [['N'], 'general', 'general'],
  [[], 'general', 'general'],
  [['N', 'ETH'], 'general', 'part2'],
  [['PSYTHPN'], 'general', 'psychotherapy'],
  [['R'], 'general', 'part2'],
  [['N'], 'part2', 'part2'],
])('labels %j in a program of class %s are of class %s', (labels, ofProgram, dataClass) => {
  expect(dataClassOf(labels, ofProgram)).toBe(dataClass)
})
