import { expect, test } from 'vitest'
import '../../assess/instrument-set/instrument-set.schema.ts'
import { readPack } from '../../programs/pack-file/read-pack.ts'
import '../../programs/pack/pack.schema.ts'
import { packOn } from '../../programs/shared.ts'
import { libraryOf } from './library.schema.ts'

const head = 'name: small\ntitle: Small\nlayer: base\ndata_class: general\neffective_from: 2026-01-01\n'
const problemsIn = (file: string, text: string): string[] => {
  const read = readPack([
    { path: 'pack.yaml', text: head },
    { path: file, text },
  ])
  return read.ok ? [] : read.problems.map(({ file: at, line, message }) => `${at}:${line} ${message}`)
}

test('a goal or step in a part of life that the library does not have is told with its line', () => {
  const goal = '{ id: warm, domain: heat, title: I am warm, measure: Asked, kind: done, better: neither, days: 7 }'
  expect(problemsIn('plan-library.yaml', `domains: []\ngoals:\n  - ${goal}\n`)).toEqual([
    'plan-library.yaml:3 There is no domain "heat" in this library. Add it to "domains", or name one that stands there.',
  ])
})

test('a number without its unit, and a step done every two things at once, are told', () => {
  const domain = 'domains:\n  - { id: food, title: Food, about: Enough of it }\n'
  const goal = '{ id: meals, domain: food, title: I eat, measure: Days, kind: number, better: higher, days: 7 }'
  expect(problemsIn('plan-library.yaml', `${domain}goals:\n  - ${goal}\n`)[0]).toMatch(/says its unit/)
  const step = '{ id: ask, domain: food, title: Ask, function: assess, owner: worker, every: { days: 1, weeks: 2 } }'
  expect(problemsIn('plan-library.yaml', `${domain}interventions:\n  - ${step}\n`)[0]).toMatch(
    /one of days, weeks or months/,
  )
})

test('an answer that suggests a need names one scale or item, and which of its answers', () => {
  const domain = 'domains:\n  - { id: food, title: Food, about: Enough of it }\n'
  const suggested = (by: string) =>
    problemsIn(
      'plan-library.yaml',
      `${domain}needs:\n  - { id: eat, domain: food, title: Eat, suggested_by: [${by}] }\n`,
    )
  expect(suggested('{ instrument: social-needs, item: food, from: 1 }')).toEqual([])
  for (const by of [
    '{ instrument: social-needs, from: 1 }',
    '{ instrument: social-needs, item: food }',
    '{ instrument: social-needs, scale: total, answers: [food-1] }',
  ])
    expect(suggested(by)[0]).toMatch(/names one scale or one item/)
})

test('a part of life for which no need is written is a need by its own name', () => {
  const files = [
    { path: 'pack.yaml', text: head },
    { path: 'plan-library.yaml', text: 'domains:\n  - { id: food, title: Food, about: Enough of it }\n' },
  ]
  const read = readPack(files)
  if (!read.ok) throw new Error('The pack does not read')
  expect(libraryOf(packOn([read.pack], '2026-11-23'))).toMatchObject([{ needs: [{ id: 'food', title: 'Food' }] }])
})

test('a pack of the house names only instruments that the house has', () => {
  const asked = (key: string) =>
    `instruments:\n  - { id: one, instrument: ${key}, at: [intake], required: true, why: Ours, source: { name: Ours, citation: Ours, certainty: proposal } }\n`
  expect(problemsIn('instruments.yaml', asked('phq-9'))).toEqual([])
  expect(problemsIn('instruments.yaml', asked('phq-99'))).toEqual([
    'instruments.yaml:2 There is no instrument "phq-99" in the house. Correct the key, or have the agency name its own.',
  ])
})
