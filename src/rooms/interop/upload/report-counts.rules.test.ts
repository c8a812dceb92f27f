import { expect, test } from 'vitest'
import { ImportReport } from '../import-run/contract.ts'
import { countsOf } from './report-counts.rules.ts'

const report = (said: Partial<ImportReport>) =>
  ImportReport.parse({
    import_id: null,
    file: 'ward.json',
    source: 'Harborview General',
    created: 0,
    updated: 0,
    unchanged: 0,
    merged: 0,
    rejected: 0,
    held: [],
    completed: 0,
    other: {},
    warnings: [],
    clients: [],
    ...said,
  })

test('each number says what it is made of, in words, the most first', () => {
  const said = report({
    created: 3,
    updated: 1,
    merged: 2,
    other: { Observation: 66, Claim: 1 },
    held: [{ resource: 'Goal/7', waits_for: 'Patient/1' }],
    kinds: { created: { Patient: 1, Condition: 2 }, updated: { Patient: 1 }, merged: { Patient: 1, Basic: 1 } },
  })
  expect(
    countsOf(said).map(({ key, count, kinds }) => [key, count, kinds.map((one) => `${one.kind} ${one.count}`)]),
  ).toEqual([
    ['created', 3, ['Problems 2', 'Clients 1']],
    ['updated', 3, ['Clients 2', 'Basic 1']],
    ['held', 1, ['Goals 1']],
    ['only', 67, ['Measurements and results 66', 'Claims 1']],
  ])
})

test('a report that was kept before kinds were counted still says its numbers', () => {
  expect(countsOf(report({ created: 20 }))).toMatchObject([{ key: 'created', count: 20, kinds: [] }])
})
