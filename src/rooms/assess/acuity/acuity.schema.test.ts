import { expect, test } from 'vitest'
import { readPack } from '../../programs/pack-file/read-pack.ts'
import { acuityDomains } from './acuity.rules.ts'
import './acuity.schema.ts'

const head = 'name: small\ntitle: Small\nlayer: base\ndata_class: general\neffective_from: 2026-01-01\n'
const domain = (id: string) => `  - { id: ${id}, title: ${id}, levels: [None, Some, Much, Severe] }`
const problemsIn = (...lines: string[]): string[] => {
  const read = readPack([
    { path: 'pack.yaml', text: head },
    { path: 'acuity.yaml', text: lines.join('\n') },
  ])
  return read.ok ? [] : read.problems.map(({ file, line, message }) => `${file}:${line} ${message}`)
}

test('ten domains with four levels are acuity', () => {
  expect(problemsIn('domains:', ...acuityDomains.map(domain))).toEqual([])
})

test('a domain that is left out is named, because the sum is a sum of ten', () => {
  expect(problemsIn('domains:', ...acuityDomains.slice(1).map(domain))).toEqual([
    'acuity.yaml:1 These domains are missing: safety. Acuity is a sum of ten; add them.',
  ])
})

test('a domain needs words for each of 0, 1, 2 and 3', () => {
  expect(problemsIn('domains:', '  - { id: safety, title: Safety, levels: [None, Some] }')[0]).toMatch(
    /^acuity.yaml:2 "levels/,
  )
})

test('tiers begin at 0 and rise', () => {
  const tiers = [
    'tiers:',
    '  - { id: t1, tier: 1, title: Low, from: 0 }',
    '  - { id: t2, tier: 2, title: More, from: 0 }',
  ]
  expect(problemsIn(...tiers)).toEqual([
    'acuity.yaml:3 Tier 2 must begin above the tier before it, and the first at 0. Correct "from".',
  ])
})
