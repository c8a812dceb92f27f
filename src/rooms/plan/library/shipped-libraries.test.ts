import { expect, test } from 'vitest'
import { shippedForms } from '../../assess/instrument/instruments-in-force.ts'
import { shippedInstruments } from '../../assess/instrument-set/shipped-instruments.ts'
import { shippedPacks } from '../../programs/pack-file/shipped-packs.ts'
import { packOn } from '../../programs/shared.ts'
import '../../assess/index.ts'
import '../../intake/index.ts'
import '../../monitor/index.ts'
import { libraryOf } from './library.schema.ts'

const packs = [...(await shippedPacks())].map(
  ([name, base]) => [name, libraryOf(packOn([base], '2027-02-01'))] as const,
)
const forms = new Map(shippedForms())
const sheets = shippedInstruments()

/** Of readiness and wishes nothing follows: it never decides what somebody needs. */
const asked = [
  'caregiver-strain',
  'daily-living',
  'needs-and-strengths',
  'safety-at-home',
  'social-needs',
  'support-at-home',
]

test.each(packs)(
  'what suggests a need in %s is asked by an instrument, at a question or a scale that it has',
  (_, library) => {
    const by = library.flatMap(({ needs }) =>
      needs.flatMap(({ id, suggested_by = [] }) => suggested_by.map((one) => ({ id, ...one }))),
    )
    for (const { id, instrument, item, scale, answers = [] } of by) {
      const question = item === undefined ? undefined : forms.get(instrument)?.questionnaire.byLinkId.get(item)
      const scales = sheets.get(instrument)?.sheet.scales.map((one) => one.id) ?? []
      expect([id, instrument, item, item === undefined || question !== undefined]).toEqual([id, instrument, item, true])
      expect([id, instrument, scale, scale === undefined || scales.includes(scale)]).toEqual([
        id,
        instrument,
        scale,
        true,
      ])
      if (answers.length > 0) expect([id, question?.type]).toEqual([id, 'boolean'])
    }
    expect(asked.filter((key) => !by.some(({ instrument }) => instrument === key))).toEqual([])
  },
)

test.each(packs)('every part of life in %s has a need of its own', (_, library) => {
  for (const { id, needs } of library) expect([id, needs.every((need) => need.id !== id)]).toEqual([id, true])
})
