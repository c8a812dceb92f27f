import { expect, test } from 'vitest'
import { namedIn } from './named-in.rules.ts'

const rosalind = { given: 'Rosalind', family: 'Quillfeather', preferred: 'Roz' }
const will = { given: 'Will', family: 'Tamsin', preferred: null }
const ines = { given: 'Inés María', family: 'Quillfeather', preferred: null }
const of = { client: rosalind, others: [will, ines] }

test.each([
  ['Needs a bed for Inés', ines],
  ['INES was there', ines],
  ['Spoke with María about school', ines],
  ['Mr. Tamsin’s car', will],
  ['Ask Will first', will],
])('"%s" names another', (words, named) => {
  expect(namedIn(words, of)).toBe(named)
})

test.each([
  ['She will call on Monday'],
  ['Roz needs a bed'],
  ['The Quillfeather lease ends'],
  ['Needs a willing landlord'],
  [''],
])('"%s" names nobody but the client', (words) => {
  expect(namedIn(words, of)).toBeUndefined()
})
