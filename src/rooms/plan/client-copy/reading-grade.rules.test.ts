import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingGradeOf, syllablesIn } from './reading-grade.rules.ts'

test.each([
  ['walk', 1],
  ['church', 1],
  ['home', 1],
  ['walked', 1],
  ['wanted', 2],
  ['sister', 2],
  ['table', 2],
  ['medicine', 3],
  ['boxes', 2],
  ['comes', 1],
  ['rehabilitation', 6],
])('"%s" has %i syllables', (word, count) => {
  expect(syllablesIn(word)).toBe(count)
})

const plain =
  'You walk to the shop each day. Your sister helps you with the bags. We call you on Monday to ask how it went.'
const hard =
  'Participation in multidisciplinary rehabilitation necessitates comprehensive coordination of interventions, notwithstanding considerable transportation difficulties encountered by participants and their respective caregivers.'
const sentencesOf = (text: string) => text.split(/(?<=\.)\s/)

test('short sentences of short words are easy, and long ones of long words are not', () => {
  expect(readingGradeOf(sentencesOf(plain))).toBeLessThan(4)
  expect(readingGradeOf(sentencesOf(hard))).toBeGreaterThan(16)
})

test('a few words say nothing', () => {
  expect(readingGradeOf(['Walk to church.'])).toBeNull()
})

test('to say the same twice is no harder', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('walk', 'medicine', 'home', 'sister'), { minLength: 20, maxLength: 40 }),
      (words) => {
        const sentence = words.join(' ')
        expect(readingGradeOf([sentence, sentence])).toBe(readingGradeOf([sentence]))
      },
    ),
  )
})
