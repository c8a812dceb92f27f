import { type Chance, chanceOf } from '../chance.ts'
import { allergies, type Illness, illnesses, longStanding } from './illnesses.ts'
import { areaCodes, hospitals, languages, namesIn, payers, shortNames, streets, towns, ways } from './names.ts'

export type Supporter = {
  name: string
  relationship: string
  roles: string[]
  phone: string
  livesWith: boolean
  mayBeTold: boolean | null
}

/** Somebody of the town, before any program knows them. */
export type Person = {
  given: string
  family: string
  preferred: string | null
  pronouns: string | null
  birthDate: string | null
  /** The day of death, for the few whose case ended with it. */
  diedAt: string | null
  sex: 'female' | 'male' | 'other' | 'unknown'
  language: string
  interpreter: boolean
  phone: string
  mayText: boolean | null
  mayVoicemail: boolean | null
  phoneNote: string | null
  email: string | null
  address: {
    line: string
    city: string
    postalCode: string
    use: 'home' | 'shelter' | 'temporary'
    confidential: boolean
    /** The last day on which it held, for those who moved: so many days ago. */
    untilAgo?: number
  }
  lives: 'alone' | 'with_others' | 'facility' | 'unhoused' | 'unknown'
  support: 'none' | 'some' | 'strong' | 'unknown'
  supporters: Supporter[]
  illness: Illness
  hospital: string
  otherProblems: string[]
  allergy: readonly [string, string] | null
  coverage: { payer: string; plan: string | null; kind: string; memberId: string }
}

/** What is settled of a person before the rest is drawn. */
export type Named = Partial<Person> & { given: string; family: string }

/** Person number n of the town: the same one whenever the town is built, older by as much as the world is. */
export function personOf(n: number, year: number, isTaken: (name: string) => boolean, named?: Named): Person {
  const chance = chanceOf('person', n)
  const drawn = {
    language: languageOf(chance),
    sex: n % 29 === 3 ? ('other' as const) : chance.pick(['female', 'male'] as const),
  }
  const { language, sex } = { ...drawn, ...named }
  const name = named ? { given: named.given, family: named.family } : nameFor(n, language, sex, isTaken)
  const lives =
    n % 23 === 5
      ? 'unhoused'
      : chance.pick(['alone', 'alone', 'alone', 'with_others', 'with_others', 'with_others', 'unknown'] as const)
  const support =
    lives === 'alone'
      ? chance.pick(['none', 'none', 'some', 'some', 'strong'] as const)
      : chance.pick(['some', 'strong', 'strong'] as const)
  return {
    ...name,
    preferred: named ? null : (shortNames[name.given] ?? null),
    pronouns: pronounsOf(sex, chance),
    birthDate: birthDateOf(chance, year),
    diedAt: null,
    sex,
    language,
    interpreter: language !== 'en' && chance.likely(0.6),
    ...reachOf(n, name, chance),
    address: addressOf(n, lives, chance),
    lives,
    support,
    supporters: support === 'none' ? [] : supportersOf(n, name.family, language, chance),
    illness: chance.pick(illnesses),
    hospital: chance.pick(hospitals),
    otherProblems: chance.some(longStanding, chance.whole(0, 3)),
    allergy: chance.likely(0.4) ? chance.pick(allergies) : null,
    coverage: { ...chance.pick(payers), memberId: `RV${String(100_000 + n * 37)}` },
    ...named,
  }
}

function languageOf(chance: Chance): string {
  const drawn = chance.whole(1, 100)
  const upTo = languages.map((_, at) => languages.slice(0, at + 1).reduce((sum, [, weight]) => sum + weight, 0))
  return languages[upTo.findIndex((sum) => drawn <= sum)]?.[0] ?? 'en'
}

function nameFor(n: number, language: string, sex: Person['sex'], isTaken: (name: string) => boolean) {
  for (let attempt = 0; ; attempt += 1) {
    const chance = chanceOf('name', n, attempt)
    const names = namesIn(attempt < 20 ? language : 'en', sex)
    const name = { given: chance.pick(names.given), family: chance.pick(names.family) }
    if (!isTaken(`${name.given} ${name.family}`)) return name
  }
}

function pronounsOf(sex: Person['sex'], chance: Chance): string | null {
  if (chance.likely(0.35)) return null
  if (sex === 'other' || chance.likely(0.02)) return 'they/them'
  return sex === 'female' ? 'she/her' : 'he/him'
}

/** One in ten knows the year only, or the month; a few know nothing. */
function birthDateOf(chance: Chance, year: number): string | null {
  const born = `${year - chance.pick([chance.whole(24, 55), chance.whole(56, 93), chance.whole(60, 88)])}`
  const [month, day] = [chance.whole(1, 12), chance.whole(1, 28)].map((one) => String(one).padStart(2, '0'))
  const known = chance.share()
  if (known < 0.02) return null
  if (known < 0.07) return born
  return known < 0.1 ? `${born}-${month}` : `${born}-${month}-${day}`
}

/** Numbers that are kept for stories: 555-0100 to 555-0199, in some area. Each belongs to one person. */
export const phoneNumber = (n: number): string =>
  `${areaCodes[Math.floor(n / 100) % areaCodes.length]}-555-01${String(n % 100).padStart(2, '0')}`

function reachOf(n: number, { given, family }: { given: string; family: string }, chance: Chance) {
  const plain = `${given}.${family}`
    .normalize('NFD')
    .replaceAll(/[^a-zA-Z.]/g, '')
    .toLowerCase()
  return {
    phone: phoneNumber(n),
    mayText: chance.pick([true, true, false, null]),
    mayVoicemail: chance.pick([true, true, false, null]),
    phoneNote: chance.likely(0.15)
      ? chance.pick(['Not before nine', 'Let it ring long', 'Daughter answers', 'Only after dialysis, from three'])
      : null,
    email: chance.likely(0.3) ? `${plain}@example.org` : null,
  }
}

function addressOf(n: number, lives: Person['lives'], chance: Chance): Person['address'] {
  const postalCode = `001${String(n % 100).padStart(2, '0')}`
  const city = chance.pick(towns)
  if (lives === 'unhoused')
    return { line: 'Lantern House shelter', city, postalCode, use: 'shelter', confidential: false }
  const line = `${chance.whole(2, 240)} ${chance.pick(streets)} ${chance.pick(ways)}`
  return { line, city, postalCode, use: 'home', confidential: n % 41 === 7 }
}

const kin = ['Daughter', 'Son', 'Sister', 'Brother', 'Wife', 'Husband', 'Niece', 'Neighbor', 'Friend'] as const

function supportersOf(n: number, family: string, language: string, chance: Chance): Supporter[] {
  const names = namesIn(language, 'unknown')
  return chance.some(kin, chance.whole(1, 2)).map((relationship, at) => ({
    name: `${chance.pick(names.given)} ${relationship === 'Neighbor' || relationship === 'Friend' ? chance.pick(names.family) : family}`,
    relationship,
    roles: at === 0 ? ['emergency_contact', ...(chance.likely(0.5) ? ['caregiver'] : [])] : [],
    phone: phoneNumber(400 + n * 2 + at),
    livesWith: relationship === 'Wife' || relationship === 'Husband',
    mayBeTold: chance.pick([true, true, false, null]),
  }))
}
