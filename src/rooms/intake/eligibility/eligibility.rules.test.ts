import { expect, test } from 'vitest'
import { type Asked, type ScreeningAnswer, screen } from './eligibility.rules.ts'

const adult: Asked = { id: 'adult', question: 'Is the person 18 or older?', eligible_when: 'yes' }
const hospice: Asked = { id: 'hospice', question: 'Is hospice in charge already?', eligible_when: 'no' }
const safe: Asked = { id: 'safe-now', question: 'Is the person in danger now?', eligible_when: 'either' }
const all = [adult, hospice, safe]

const by = (answers: Record<string, ScreeningAnswer>) => screen(all, (id) => answers[id] ?? 'unknown')

test('every answer as the program wants it: eligible', () => {
  expect(by({ adult: 'yes', hospice: 'no', 'safe-now': 'yes' }).result).toBe('eligible')
})

test('one answer against it: not eligible, whatever is still open', () => {
  expect(by({ hospice: 'yes' })).toMatchObject({ result: 'ineligible', against: [hospice] })
})

test('what nobody asked is not a no', () => {
  expect(by({ adult: 'yes', hospice: 'no' })).toMatchObject({ result: 'needs_info', open: [safe] })
})

test('an answer for the record decides nothing either way', () => {
  expect(by({ adult: 'yes', hospice: 'no', 'safe-now': 'no' }).result).toBe('eligible')
})
