import { describe, expect, test } from 'vitest'
import { acuteAdmission } from './admission-kind.rules.ts'
import { bundleOf, examplePatient, exampleStay } from './fixtures/bundle.example.ts'
import { stayOf } from './fixtures/stay.example.ts'
import { readBundle } from './read-bundle.ts'
import { Moment } from './record/record-parts.ts'

const zone = 'America/New_York'

describe('what a stay says of its own admission', () => {
  const coded = (system: string, code: string) => ({
    coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code }],
  })

  test.each([
    ['from the emergency department', { hospitalization: { admitSource: coded('admit-source', 'emd') } }, true],
    ['as an emergency', { priority: coded('v3-ActPriority', 'EM') }, true],
    ['by a type that says emergency', { type: [{ text: 'Emergency hospital admission' }] }, true],
    ['planned', { priority: coded('v3-ActPriority', 'EL') }, false],
    [
      'by transfer, which tells neither',
      { hospitalization: { admitSource: coded('admit-source', 'hosp-trans') } },
      null,
    ],
    ['by a code of another list', { hospitalization: { admitSource: coded('something-else', 'emd') } }, null],
    ['without a word', {}, null],
  ])('%s', (_how, more, expected) => {
    const content = bundleOf([examplePatient, { ...exampleStay, ...more }])
    expect(readBundle({ content, file: 'stay.json', zone }).stays[0]?.acuteAdmission).toBe(expected)
  })
})

describe('what the other stays of the person tell', () => {
  const visit = (start: string, end: string | null) =>
    stayOf({
      classCode: 'EMER',
      start: Moment.parse(start),
      end: end === null ? null : Moment.parse(end),
      acuteAdmission: true,
    })

  test.each([
    ['an emergency visit that ended as the stay began', '2026-03-02T01:00:00.000Z', '2026-03-02T08:00:00.000Z', true],
    ['one that was still open when the stay began', '2026-03-02T01:00:00.000Z', '2026-03-02T09:00:00.000Z', true],
    ['one of the day before', '2026-03-01', null, true],
    ['one of the week before', '2026-02-23T01:00:00.000Z', '2026-02-23T08:00:00.000Z', null],
    ['one after the stay', '2026-03-09T01:00:00.000Z', null, null],
  ])('%s', (_what, start, end, expected) => {
    expect(acuteAdmission(stayOf(), [visit(start, end)], zone)).toBe(expected)
  })

  test('a planned stay stays planned', () => {
    expect(acuteAdmission(stayOf({ acuteAdmission: false }), [visit('2026-03-01', null)], zone)).toBe(false)
  })
})
