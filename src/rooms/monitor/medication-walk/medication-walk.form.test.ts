import { expect, test } from 'vitest'
import { calendarDay } from '../../../words/calendar-day.ts'
import type { ListedMedication } from './contract.ts'
import { leftOf, readWalk } from './medication-walk.form.ts'

const medicine = (medicationId: string, words: string): ListedMedication => ({
  medicationId,
  words,
  dose: '5 mg each evening',
  prescriber: null,
  source: 'Harbor General',
  onHold: false,
  version: 3,
})
const listed = [medicine('a', 'Warfarin'), medicine('b', 'Metformin')]
const today = calendarDay('2026-11-23')

test('a line that nobody answered holds the walk back', () => {
  const said = { a: { act: 'kept', dose: '', because: '' } } as const
  expect(leftOf(listed, said)).toBe(1)
  expect(readWalk(listed, said, [], today)).toBeNull()
})

test('a changed dose, a stopped one and an added one are read as said', () => {
  const said = {
    a: { act: 'changed', dose: '4 mg each evening', because: '' },
    b: { act: 'stopped', dose: '', because: 'Kidneys' },
  } as const
  expect(
    readWalk(
      listed,
      said,
      [
        { words: 'Aspirin', dose: '' },
        { words: ' ', dose: '' },
      ],
      today,
    ),
  ).toMatchObject({
    lines: [
      { act: 'changed', medicationId: 'a', version: 3, dose: '4 mg each evening' },
      { act: 'stopped', medicationId: 'b', because: 'Kidneys' },
    ],
    added: [{ words: 'Aspirin', dose: null }],
  })
})
