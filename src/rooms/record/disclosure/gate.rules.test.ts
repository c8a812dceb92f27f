import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dataClasses, gateFor, hasSealed, mayLeave, purposes, sealedIn, totalOf } from './gate.rules.ts'

const home = 'home-after-hospital'
const amara = { roles: [{ role: 'case_manager', programId: home }] }
const noor = { roles: [{ role: 'case_manager', programId: 'staying-housed' }] }
const sam = { roles: [{ role: 'director', programId: null }] }
const auditor = { roles: [{ role: 'auditor', programId: home }] }
const methadone = { dataClass: 'part2', programId: home }

test('what is general may leave, whoever may see it prints it', () => {
  expect(mayLeave(sam, 'oversight', { dataClass: 'general', programId: home })).toBe(true)
})

test('methadone stands on the face sheet of its own program, and on nobody else’s', () => {
  expect(mayLeave(amara, 'work', methadone)).toBe(true)
  for (const other of [noor, sam, auditor]) expect(mayLeave(other, 'work', methadone)).toBe(false)
})

test('without consent nothing sealed goes to a doctor, a payer or a funder', () => {
  for (const purpose of ['treatment', 'payment', 'oversight'] as const) {
    expect(dataClasses.filter((dataClass) => mayLeave(amara, purpose, { dataClass, programId: home }))).toEqual([
      'general',
    ])
  }
})

test('an address in hiding is on no copy that somebody at home may find', () => {
  expect(mayLeave(amara, 'client_copy', { dataClass: 'dv_location', programId: home })).toBe(false)
})

test('who reported abuse never leaves, nor does a class that the gate has not heard of', () => {
  for (const purpose of purposes) {
    expect(mayLeave(amara, purpose, { dataClass: 'reporter_identity', programId: home })).toBe(false)
    expect(mayLeave(amara, purpose, { dataClass: 'gossip', programId: home })).toBe(false)
  }
})

test('the sheet says what was left out', () => {
  const gate = gateFor(noor, 'work')
  const general = { dataClass: 'general', programId: home }
  expect(gate.pass('medications', [general, methadone, general])).toEqual([general, general])
  const { included, leftOut } = gate.told()
  expect(included).toEqual({ medications: { general: 2 } })
  expect(leftOut).toEqual({ medications: { part2: 1 } })
  expect([hasSealed(included), hasSealed(leftOut), totalOf(leftOut)]).toEqual([false, true, 1])
  expect(sealedIn(included, leftOut)).toBe('part2')
})

test('every row either leaves or is counted as left out, and nothing sealed leaves another program', () => {
  const row = fc.record({
    dataClass: fc.constantFrom(...dataClasses, 'unheard of'),
    programId: fc.constantFrom(home, 'staying-housed', null),
  })
  fc.assert(
    fc.property(fc.array(row), fc.constantFrom(...purposes), (rows, purpose) => {
      const gate = gateFor(amara, purpose)
      const passed = gate.pass('rows', rows)
      const { included, leftOut } = gate.told()
      expect(totalOf(included)).toBe(passed.length)
      expect(totalOf(included) + totalOf(leftOut)).toBe(rows.length)
      expect(passed.filter((one) => one.dataClass !== 'general' && one.programId !== home)).toEqual([])
    }),
  )
})
