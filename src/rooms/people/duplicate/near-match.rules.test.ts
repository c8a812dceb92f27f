import fs from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { faint, type Identity, nearMatch } from './near-match.rules.ts'

const nobody: Identity = {
  given: '',
  family: '',
  preferred: null,
  otherNames: [],
  birthDate: null,
  sex: 'unknown',
  phones: [],
  emails: [],
  addresses: [],
  identifiers: [],
}
const delroy: Identity = {
  ...nobody,
  given: 'Delroy Anthony',
  family: 'Baptiste',
  preferred: 'Del',
  birthDate: '1968-03-14',
  sex: 'male',
  phones: ['(555) 555-0129'],
}
const kinds = (typed: Partial<Identity>, known = delroy) =>
  nearMatch({ ...nobody, ...typed }, known)?.reasons.map(({ kind }) => kind)
const strength = (typed: Partial<Identity>, known = delroy) => nearMatch({ ...nobody, ...typed }, known)?.strength

test('a slip in a given name alone is shown only to whoever may see the person anyway', () => {
  const slip = { ...nobody, given: 'Delroi', family: 'Baptiste' }
  expect(nearMatch(slip, delroy)).toBeNull()
  expect(nearMatch(slip, delroy, faint)?.strength).toBe('possible')
})

describe('likely the same person', () => {
  test('a family name spelt differently, the same birth date and phone', () => {
    const match = nearMatch(
      { ...nobody, given: 'Delroy', family: 'Batiste', birthDate: '1968-03-14', phones: ['555-555-0129'] },
      delroy,
    )
    expect(match?.strength).toBe('likely')
    expect(match?.reasons).toEqual([
      { kind: 'family_spelt_differently', said: null },
      { kind: 'same_given', said: null },
      { kind: 'same_birth_date', said: null },
      { kind: 'same_phone', said: '0129' },
    ])
  })

  test('the name he goes by, and the day and month changed about', () => {
    expect(kinds({ given: 'Del', family: 'Baptiste', birthDate: '1968-14-03' })).toEqual([
      'same_name',
      'birth_date_swapped',
    ])
    expect(strength({ given: 'Del', family: 'Baptiste', birthDate: '1968-14-03' })).toBe('likely')
  })

  test('given and family name written in each other’s place', () => {
    expect(kinds({ given: 'Baptiste', family: 'Delroy', birthDate: '1968-03-14' })).toContain('names_swapped')
  })

  test('the name before she married', () => {
    const known = {
      ...delroy,
      given: 'Ana',
      family: 'Moss',
      preferred: null,
      otherNames: [{ given: 'Ana', family: 'Okoye' }],
    }
    expect(strength({ given: 'Ana', family: 'Okoye', birthDate: '1968-03-14' }, known)).toBe('likely')
  })
})

describe('possibly the same person', () => {
  test('the same name, and nothing else is known', () => {
    expect(strength({ given: 'Delroy', family: 'Baptiste' })).toBe('possible')
  })
})

describe('another person', () => {
  test('the same name, born on another day', () => {
    expect(strength({ given: 'Delroy', family: 'Baptiste', birthDate: '1991-07-02' })).toBeUndefined()
  })

  test('a wife in the same house with the same telephone', () => {
    expect(
      strength({ given: 'Yvette', family: 'Baptiste', birthDate: '1970-05-05', phones: ['555-555-0129'] }),
    ).toBeUndefined()
  })

  test('the same birth date alone', () => {
    expect(strength({ given: 'Mara', family: 'Quist', birthDate: '1968-03-14' })).toBeUndefined()
  })
})

test('somebody telephones and gives a number before a name: who has it is worth showing', () => {
  expect(nearMatch({ ...nobody, phones: delroy.phones }, delroy)).toMatchObject({
    strength: 'possible',
    reasons: [{ kind: 'same_phone' }],
  })
  expect(nearMatch({ ...nobody, given: 'Zora', family: 'Quill', phones: delroy.phones }, delroy)).toBeNull()
})

test('only the same identifier of the same system says so', () => {
  const held = { ...delroy, identifiers: [{ system: 'medicaid', value: 'MC-8841' }] }
  expect(strength({ identifiers: [{ system: 'medicaid', value: 'MC-8841' }] }, held)).toBe('same_identifier')
  expect(strength({ identifiers: [{ system: 'mrn', value: 'MC-8841' }] }, held)).toBeUndefined()
  expect(
    strength(
      { identifiers: [{ system: '', value: 'MC-8841' }] },
      { ...delroy, identifiers: [{ system: '', value: 'MC-8841' }] },
    ),
  ).toBeUndefined()
})

const someone = fc.record({
  given: fc.string({ maxLength: 12 }),
  family: fc.string({ maxLength: 12 }),
  birthDate: fc.option(fc.constantFrom('1968-03-14', '1968-03', '1968', '1991-01-01')),
  phones: fc.array(fc.constantFrom('5555550101', '5555550102'), { maxLength: 2 }),
})

test('one is as near to the other as the other to the one', () => {
  fc.assert(
    fc.property(someone, someone, (one, other) => {
      const [there, back] = [
        nearMatch({ ...nobody, ...one }, { ...nobody, ...other }),
        nearMatch({ ...nobody, ...other }, { ...nobody, ...one }),
      ]
      return there?.points === back?.points && there?.strength === back?.strength
    }),
  )
})

test('no likeness of names, days and numbers ever says that two people have the same identifier', () => {
  fc.assert(fc.property(someone, someone, (one, other) => strength(one, { ...nobody, ...other }) !== 'same_identifier'))
})

const linkage = path.resolve(
  process.env.SHARED_DIR ?? path.join(import.meta.dirname, '../../../../../shared'),
  'data/linkage',
)

describe.skipIf(!fs.existsSync(linkage))(
  'on people who are known to be in the files twice (FEBRL; skipped where the folder is absent)',
  () => {
    test.each(['febrl1.csv', 'febrl2.csv'])(
      'what is shown as likely in %s is the same person, and few are missed',
      (file) => {
        const { precision, recall } = measured(read(file), true)
        expect(precision).toBeGreaterThanOrEqual(0.995)
        expect(recall).toBeGreaterThanOrEqual(0.97)
      },
    )

    test('without any identifier most are still shown', () => {
      const { precision, recall } = measured(read('febrl2.csv'), false)
      expect(precision).toBeGreaterThanOrEqual(0.995)
      expect(recall).toBeGreaterThanOrEqual(0.8)
    })

    test('linking by the same identifier alone never joins two people', () => {
      const wrong = pairsOf(read('febrl2.csv')).filter(
        ([one, other]) => nearMatch(one.who, other.who)?.strength === 'same_identifier' && one.truth !== other.truth,
      )
      expect(wrong).toEqual([])
    })
  },
)

type Row = { truth: string; who: Identity }

const Line = z.record(z.string(), z.string())

function read(file: string): Row[] {
  const lines = z.array(Line).parse(parse(fs.readFileSync(path.join(linkage, file)), { columns: true, trim: true }))
  return lines.map((line) => ({
    truth: /^rec-\d+/.exec(line.rec_id ?? '')?.[0] ?? '',
    who: {
      ...nobody,
      given: line.given_name ?? '',
      family: line.surname ?? '',
      birthDate: dateOf(line.date_of_birth ?? ''),
      addresses: [`${line.street_number ?? ''} ${line.address_1 ?? ''} ${line.postcode ?? ''}`],
      identifiers: line.soc_sec_id ? [{ system: 'soc-sec', value: line.soc_sec_id }] : [],
    },
  }))
}

const dateOf = (digits: string): string | null =>
  digits.length === 8 ? `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` : null

const sharedBy = [
  ({ who }: Row) => who.birthDate,
  ({ who }: Row) => who.identifiers[0]?.value,
  ({ who }: Row) => who.family,
  ({ who }: Row) => who.addresses[0],
]

/** Pairs that share a day, an identifier, a family name, or a street: the rest could not be near. */
function pairsOf(rows: readonly Row[]): [Row, Row][] {
  const groups = sharedBy.flatMap((key) =>
    [...Map.groupBy(rows, key)].filter(([shared]) => shared).map(([, group]) => group),
  )
  const others = new Map(rows.map((row) => [row, new Set<Row>()]))
  for (const [one, other] of groups.flatMap(pairsWithin)) others.get(one)?.add(other)
  return [...others].flatMap(([one, met]) => [...met].map((other): [Row, Row] => [one, other]))
}

/** Always in the order of the file, so that a pair met twice is one. */
const pairsWithin = (group: Row[]): [Row, Row][] =>
  group.flatMap((one, at) => group.slice(at + 1).map((other): [Row, Row] => [one, other]))

function measured(rows: readonly Row[], withIdentifiers: boolean): { precision: number; recall: number } {
  const asked = withIdentifiers ? rows : rows.map((row) => ({ ...row, who: { ...row.who, identifiers: [] } }))
  const shown = pairsOf(asked).filter(
    ([one, other]) => (nearMatch(one.who, other.who)?.strength ?? 'possible') !== 'possible',
  )
  const right = shown.filter(([one, other]) => one.truth === other.truth).length
  return { precision: right / shown.length, recall: right / truePairs(rows) }
}

const truePairs = (rows: readonly Row[]): number =>
  [...Map.groupBy(rows, ({ truth }) => truth).values()].reduce(
    (sum, { length }) => sum + (length * (length - 1)) / 2,
    0,
  )
