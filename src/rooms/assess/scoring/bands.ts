import type { Band, Scale } from './scoring-sheet.schema.ts'

/** Whom a score is about: sex as the record has it, age in whole years on the day. Null where it is not known. */
export type Person = { sex: 'female' | 'male' | null; ageOn: number | null }

export type Banded = {
  band: Band | null
  /** What must be known of the person before the band can be said. */
  needs: 'sex' | 'age' | null
}

/** The band of a value. Where it differs by something that is not known of the person, there is none, and it says why. */
export function bandOf({ bands }: Scale, value: number, person: Person): Banded {
  const sexes = person.sex === null ? (['female', 'male'] as const) : [person.sex]
  const ages = person.ageOn === null ? agesThatMatter(bands) : [person.ageOn]
  const found = (sex: 'female' | 'male', age: number) =>
    bands
      .filter((band) => holdsFor(band, sex, age) && band.from <= value)
      .reduce<Band | null>((best, band) => (best === null || band.from >= best.from ? band : best), null)
  const bySex = new Set(sexes.map((sex) => found(sex, ages[0] ?? 0)))
  const all = new Set(sexes.flatMap((sex) => ages.map((age) => found(sex, age))))
  if (all.size === 1) return { band: [...all][0] ?? null, needs: null }
  return { band: null, needs: bySex.size > 1 ? 'sex' : 'age' }
}

/** Those that hold for this person, lowest first; where something is not known of them, those that hold for everybody. */
export const bandsFor = ({ bands }: Scale, { sex, ageOn }: Person): Band[] =>
  bands
    .filter((band) => (sex === null && band.sex !== undefined ? false : holdsFor(band, sex ?? '', ageOn ?? 0)))
    .toSorted((one, other) => one.from - other.from)

function holdsFor({ sex, age_from = 0, age_below = Number.POSITIVE_INFINITY }: Band, is: string, age: number): boolean {
  return (sex === undefined || sex === is) && age >= age_from && age < age_below
}

/** An age on each side of every age that a band names. */
const agesThatMatter = (bands: readonly Band[]): number[] => [
  ...new Set([
    0,
    ...bands.flatMap(({ age_from, age_below }) => [age_from, age_below].filter((age) => age !== undefined)),
  ]),
]
