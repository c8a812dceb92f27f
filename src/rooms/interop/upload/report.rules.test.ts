import { expect, test } from 'vitest'
import { countsToSay, sortedWarnings } from './report.rules.ts'

const warning = (code: string) => ({ code, path: 'Bundle', message: code })

test('what may mean the wrong person is said before what is only odd', () => {
  const sorted = sortedWarnings([warning('fhir_no_date'), warning('discharge_ahead'), warning('identifier_of_another')])
  expect(sorted.map(({ code }) => code)).toEqual(['identifier_of_another', 'discharge_ahead', 'fhir_no_date'])
})

test('a record without medications says nothing of medications', () => {
  const nothing = { stays: 0, conditions: 0, medications: 0, allergies: 0, coverages: 0, supporters: 0, suggestions: 0 }
  const counts = { ...nothing, inpatient_stays: 1, active_conditions: 2, active_medications: 0 }
  expect(countsToSay(counts)).toEqual([
    { key: 'n_inpatient_stays', count: 1 },
    { key: 'n_active_conditions', count: 2 },
  ])
})
