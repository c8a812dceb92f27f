import { expect, test } from 'vitest'
import { ChangingMedication } from '../medication/contract.ts'
import {
  bodyOf,
  differing,
  type EntryField,
  emptyValues,
  problemsIn,
  type Values,
  valuesOf,
  wordsOf,
} from './entry-form.rules.ts'

const fields: EntryField[] = [
  { kind: 'line', name: 'words', label: 'Medicine' },
  { kind: 'line', name: 'city', label: 'City', empty: '' },
  { kind: 'choice', name: 'status', label: 'Status', options: [{ value: 'active', word: 'Taken now' }] },
  { kind: 'yes_no', name: 'mayText', label: 'Text' },
  { kind: 'checks', name: 'roles', label: 'Roles', options: [{ value: 'payee', word: 'Payee' }] },
]

test('a form that nobody wrote in says nothing but the first choice', () => {
  expect(emptyValues(fields)).toEqual({ words: '', city: '', status: 'active', mayText: null, roles: [] })
})

test('what is not known is empty on the form, and what is empty is not known in the record', () => {
  const values = valuesOf(fields, {
    words: null,
    city: '',
    status: 'active',
    mayText: false,
    roles: ['payee'],
    version: 3,
  })
  expect(values).toEqual({ words: '', city: '', status: 'active', mayText: false, roles: ['payee'] })
  expect(bodyOf(fields, values)).toEqual({ words: null, city: '', status: 'active', mayText: false, roles: ['payee'] })
})

test('two versions are shown where they differ, in words', () => {
  const [mine, theirs]: [Values, Values] = [
    { ...emptyValues(fields), mayText: true },
    { ...emptyValues(fields), roles: ['payee'] },
  ]
  const words = differing(fields, mine, theirs).map((field) => [
    field.name,
    wordsOf(field, mine[field.name], { yes: 'Yes', no: 'No' }),
    wordsOf(field, theirs[field.name], { yes: 'Yes', no: 'No' }),
  ])
  expect(words).toEqual([
    ['mayText', 'Yes', ''],
    ['roles', '', 'Payee'],
  ])
})

test('each problem stands beside its field', () => {
  const body = { version: 1, words: null, started: 'spring' }
  const read = ChangingMedication.safeParse(body)
  expect(read.error && problemsIn(read.error, body, 'Fill this in.')).toEqual({
    words: 'Fill this in.',
    started: 'This cannot be read. Write it as the hint or the label says.',
  })
})
