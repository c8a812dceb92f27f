import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { convergeStay, standingOf } from './converge-stay.ts'
import { threeSteps } from './fixtures/bundle.example.ts'
import { stayOf } from './fixtures/stay.example.ts'
import { readBundle } from './read-bundle.ts'
import { type StayRecord, StayStatus } from './record/clinical-record.ts'
import { Moment } from './record/record-parts.ts'

const zone = 'America/New_York'
const staysIn = (content: string | Uint8Array): StayRecord[] => readBundle({ content, file: 'step.json', zone }).stays

/** What is known at the end, when files come in this order. */
function endOf(files: StayRecord[][]): StayRecord[] {
  const known = new Map<string, StayRecord>()
  for (const stay of files.flat()) {
    const id = stay.source.logicalId
    known.set(id, convergeStay(known.get(id) ?? null, stay))
  }
  return [...known].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, stay]) => stay)
}

const anyOrderTwiceEndsAlike = (files: StayRecord[][]) =>
  fc.assert(
    fc.property(
      fc.array(fc.nat(files.length - 1), { maxLength: 6 }),
      fc.shuffledSubarray(files, { minLength: files.length }),
      (again, order) => {
        const repeated = again.flatMap((index) => files.slice(index, index + 1))
        expect(endOf([...repeated, ...order])).toEqual(endOf(files))
        expect(endOf([...order, ...repeated])).toEqual(endOf(files))
      },
    ),
  )

describe('admitted, transferred, discharged', () => {
  const steps = [threeSteps.admit, threeSteps.transfer, threeSteps.discharge].map(staysIn)

  test('ends as one finished inpatient stay that keeps what each step alone had said', () => {
    expect(endOf(steps)).toMatchObject([
      {
        status: 'finished',
        classCode: 'IMP',
        dischargedAt: '2026-03-06T15:00:00.000Z',
        hospital: 'Lakeside Imaginary Hospital',
        attending: 'Tobias Notreal',
        type: 'Stroke unit',
        disposition: { code: '01' },
        acuteAdmission: true,
        patient: { state: 'here', logicalId: 'ana' },
      },
    ])
  })

  test('in any order and any number of times', () => anyOrderTwiceEndsAlike(steps))

  const folder = join(process.env.SHARED_DIR ?? resolve('..', 'shared'), 'data/fhir/davinci-alerts/connectathon-3')
  test.skipIf(!existsSync(folder))("so do the connectathon's three steps (skipped without SHARED_DIR)", () => {
    const files = ['admit', 'transfer', 'discharge'].map((name) =>
      staysIn(readFileSync(join(folder, `${name}_notify-2.json`))),
    )
    expect(endOf(files).map(({ status, classCode }) => [status, classCode])).toEqual(Array(3).fill(['finished', 'IMP']))
    anyOrderTwiceEndsAlike(files)
  })
})

describe('a stay only moves forward', () => {
  test.each([
    ['planned', 'finished'],
    ['arrived', 'in-progress'],
    ['in-progress', 'onleave'],
    ['finished', 'entered-in-error'],
  ] as const)('from %s to %s and never back', (before, after) => {
    const [one, other] = [stayOf({ status: before }), stayOf({ status: after })]
    expect(convergeStay(one, other).status).toBe(after)
    expect(convergeStay(other, one).status).toBe(after)
  })

  test.each(['EMER', 'OBSENC', 'PRENC', 'AMB', null])('from %s to inpatient and never back', (classCode) => {
    const [one, other] = [stayOf({ classCode }), stayOf({ classCode: 'IMP' })]
    expect(convergeStay(one, other).classCode).toBe('IMP')
    expect(convergeStay(other, one).classCode).toBe('IMP')
  })

  test('the end of the emergency visit is no discharge from the bed upstairs', () => {
    const emergency = stayOf({
      classCode: 'EMER',
      status: 'finished',
      end: Moment.parse('2026-03-02'),
      dischargedAt: null,
    })
    const upstairs = stayOf({ classCode: 'IMP', status: 'in-progress', end: null, dischargedAt: null })
    expect(convergeStay(emergency, upstairs).dischargedAt).toBeNull()
  })

  test('nothing known is emptied', () => {
    const known = stayOf({ status: 'in-progress', reason: 'Stroke', hospital: 'Lakeside Imaginary Hospital' })
    const later = stayOf({ status: 'finished', reason: null, hospital: null })
    expect(convergeStay(known, later)).toMatchObject({ reason: 'Stroke', hospital: 'Lakeside Imaginary Hospital' })
  })

  test('of two that are equally far along the newer one is believed', () => {
    const told = (day: string, reason: string) => {
      const stay = stayOf({ reason })
      return { ...stay, source: { ...stay.source, lastUpdated: Moment.parse(day) } }
    }
    const [older, newer] = [told('2026-03-07', 'Zoster'), told('2026-03-09', 'Appendicitis')].map(restanding)
    if (older === undefined || newer === undefined) throw new Error('two stays')
    expect(convergeStay(newer, older).reason).toBe('Appendicitis')
    expect(convergeStay(older, newer).reason).toBe('Appendicitis')
  })
})

describe('whatever a source says', () => {
  const day = fc
    .constantFrom(null, '2026-03-02', '2026-03-05')
    .map((text) => (text === null ? null : Moment.parse(text)))
  const anyStay = fc
    .record({
      status: fc.constantFrom(...StayStatus.options),
      classCode: fc.constantFrom(null, 'IMP', 'EMER', 'OBSENC', 'AMB'),
      start: day,
      end: day,
      dischargedAt: day,
      reason: fc.constantFrom(null, 'Stroke', 'Fall'),
      acuteAdmission: fc.constantFrom(null, true, false),
    })
    .map(stayOf)

  test('the order of three files does not matter, nor how they are put together', () => {
    fc.assert(
      fc.property(anyStay, anyStay, anyStay, (one, two, three) => {
        expect(convergeStay(one, two)).toEqual(convergeStay(two, one))
        expect(convergeStay(convergeStay(one, two), three)).toEqual(convergeStay(one, convergeStay(two, three)))
      }),
    )
  })

  test('the same file again changes nothing', () => {
    fc.assert(
      fc.property(anyStay, anyStay, (one, two) => {
        const known = convergeStay(one, two)
        expect(convergeStay(known, two)).toEqual(known)
        expect(convergeStay(known, known)).toEqual(known)
      }),
    )
  })
})

const restanding = (stay: StayRecord): StayRecord => ({ ...stay, standing: standingOf(stay) })
