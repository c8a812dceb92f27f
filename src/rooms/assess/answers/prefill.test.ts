import { expect, test } from 'vitest'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { readQuestionnaire } from '../questionnaire/read-questionnaire.ts'
import { startResponse } from './answer.ts'
import { prefilledFrom } from './marks.ts'
import { prefill } from './prefill.ts'

const url = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression'
const initially = (expression: string) => ({
  extension: [{ url, valueExpression: { language: 'text/fhirpath', expression } }],
})
const item = [
  { linkId: 'called', type: 'string', text: 'Called', ...initially("%patient.name.where(use='usual').given.first()") },
  { linkId: 'born', type: 'date', text: 'Born', ...initially('%patient.birthDate') },
  {
    linkId: 'sex',
    type: 'choice',
    text: 'Sex',
    answerOption: [{ valueCoding: { code: 'male', display: 'Male' } }, { valueCoding: { code: 'female' } }],
    ...initially('%patient.gender'),
  },
  { linkId: 'city', type: 'string', text: 'City', ...initially('%patient.address.city.first()') },
  { linkId: 'said', type: 'string', text: 'Said', initial: [{ valueString: 'as the file says' }] },
]
const patient = {
  resourceType: 'Patient',
  name: [{ use: 'usual', given: ['Del'] }],
  birthDate: '1958-03-02',
  gender: 'male',
}

function formOf(items: object[]): Questionnaire {
  const read = readQuestionnaire({ resourceType: 'Questionnaire', title: 'Who you are', status: 'active', item: items })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.questionnaire
}

const form = formOf(item)
const filled = prefill(form, startResponse(form), { patient, from: 'the record' })
const nodeOf = (linkId: string) => filled.item?.find((one) => one.linkId === linkId)

test('what the record knows is put in, each marked with where it is from', () => {
  expect(nodeOf('called')).toMatchObject({ answer: [{ valueString: 'Del' }] })
  expect(nodeOf('born')).toMatchObject({ answer: [{ valueDate: '1958-03-02' }] })
  expect(nodeOf('sex')).toMatchObject({ answer: [{ valueCoding: { code: 'male', display: 'Male' } }] })
  expect(['called', 'born', 'sex'].map((linkId) => prefilledFrom(nodeOf(linkId)))).toEqual(Array(3).fill('the record'))
})

test('what it does not know stays open, and what the file says to begin with stays unmarked', () => {
  expect(nodeOf('city')).toBeUndefined()
  expect(prefilledFrom(nodeOf('said'))).toBeNull()
})

test('an answer that stands is not written over', () => {
  const other = prefill(form, filled, { patient: { ...patient, birthDate: '1960-01-01' }, from: 'another record' })
  expect(other).toEqual(filled)
})

test('an expression over something else than the person is named, and begins empty', () => {
  const read = readQuestionnaire({
    resourceType: 'Questionnaire',
    title: 'Who asks',
    status: 'active',
    item: [{ linkId: 'who', type: 'string', text: 'Who asks', ...initially('%user.name.family') }],
  })
  expect(read.ok && read.notComputable.map(({ sentence }) => sentence)).toEqual([expect.stringContaining('%user')])
})
