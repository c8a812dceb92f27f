import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  bodyParts,
  emptyBody,
  type Format,
  formats,
  NoteBody,
  shownParts,
  switchFormat,
  textOf,
} from './note-format.rules.ts'

test('what was written as a contact log goes on under "data" and comes back as it was', () => {
  const log = { ...emptyBody, note: 'Two falls at night.' }
  const dap = switchFormat('contact_log', 'dap', log)
  expect(dap).toEqual({ ...emptyBody, data: 'Two falls at night.' })
  expect(switchFormat('dap', 'contact_log', dap)).toEqual(log)
})

test('parts that the new format does not have stay in sight, so that nothing unseen is signed', () => {
  const dap = { ...emptyBody, data: 'Two falls.', assessment: 'At risk at night.', plan: 'Night light.' }
  const log = switchFormat('dap', 'contact_log', dap)
  expect(shownParts('contact_log', log)).toEqual(['note', 'assessment', 'plan'])
  expect(shownParts('contact_log', emptyBody)).toEqual(['note'])
})

test('a place that is taken is not overwritten', () => {
  const both = { ...emptyBody, note: 'First.', data: 'Second.' }
  expect(switchFormat('contact_log', 'dap', both)).toEqual(both)
})

test('each format has its own parts, and goes on with what the others share', () => {
  const dap = { ...emptyBody, data: 'Two falls.', assessment: 'At risk.', plan: 'Night light.' }
  const soap = switchFormat('dap', 'soap', dap)
  expect(soap).toEqual({ ...emptyBody, subjective: 'Two falls.', assessment: 'At risk.', plan: 'Night light.' })
  expect(shownParts('soap', soap)).toEqual(['subjective', 'objective', 'assessment', 'plan'])
  expect(shownParts('birp', emptyBody)).toEqual(['behavior', 'intervention', 'response', 'plan'])
  expect(shownParts('girp', emptyBody)).toEqual(['goal', 'intervention', 'response', 'plan'])
})

test('what was written is no goal: it goes on as what was done, and comes back as it was', () => {
  const log = { ...emptyBody, note: 'Called the pharmacy with him.' }
  const girp = switchFormat('contact_log', 'girp', log)
  expect(girp).toEqual({ ...emptyBody, intervention: 'Called the pharmacy with him.' })
  expect(switchFormat('girp', 'narrative', girp)).toEqual(log)
})

const words = fc.string({ maxLength: 20 })
const bodies: fc.Arbitrary<NoteBody> = fc
  .record(Object.fromEntries(bodyParts.map((part) => [part, words])))
  .map((body) => NoteBody.parse(body))
const somePath: fc.Arbitrary<Format[]> = fc.array(fc.constantFrom(...formats), { minLength: 1, maxLength: 6 })

test('however often the format is switched, every word is still there and still shown', () => {
  fc.assert(
    fc.property(bodies, somePath, (body, path) => {
      const [last, after] = path.reduce<[Format, NoteBody]>(
        ([from, now], to) => [to, switchFormat(from, to, now)],
        ['contact_log', body],
      )
      const written = (one: NoteBody) =>
        bodyParts
          .map((part) => one[part].trim())
          .filter((text) => text !== '')
          .sort()
      expect(written(after)).toEqual(written(body))
      const shown = shownParts(last, after)
      expect(bodyParts.filter((part) => after[part].trim() !== '' && !shown.includes(part))).toEqual([])
      expect(textOf(after).length).toBe(textOf(body).length)
    }),
  )
})
