import { foldedText } from '../../../words/person-name.ts'
import { likeness, oneSlipApart } from './likeness.ts'

/** Everything by which two records may turn out to be one person. */
export type Identity = {
  given: string
  family: string
  preferred: string | null
  otherNames: readonly { given: string; family: string }[]
  /** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
  birthDate: string | null
  sex: string
  /** Telephone numbers as written. */
  phones: readonly string[]
  emails: readonly string[]
  /** Street and postal code in one line. */
  addresses: readonly string[]
  /** Without a system an identifier is worth showing and never worth linking by. */
  identifiers: readonly { system: string; value: string }[]
}

export const reasonKinds = [
  'same_identifier',
  'same_name',
  'names_swapped',
  'same_family',
  'family_spelt_differently',
  'same_given',
  'given_spelt_differently',
  'same_birth_date',
  'birth_date_fits',
  'birth_date_one_slip',
  'birth_date_swapped',
  'same_phone',
  'same_email',
  'same_address',
] as const
/** `said` names what agrees: the last four of a number, the kind of an identifier. */
export type Reason = { kind: (typeof reasonKinds)[number]; said: string | null }

export const strengths = ['same_identifier', 'likely', 'possible'] as const
export type NearMatch = { strength: (typeof strengths)[number]; points: number; reasons: Reason[] }

const likely = 5
export const possible = 4
/** Enough to be shown to somebody who may see the person anyway: "Darnel Crabtree" and Darnell Crabtree. */
export const faint = 3
const sameNumber = 2

/**
 * Says how near two people are, and why; null when there is nothing to show.
 * `least` is how many points are worth showing. A match is only ever shown: nothing but the same identifier links without a person who decides.
 */
export function nearMatch(typed: Identity, known: Identity, least = possible): NearMatch | null {
  const findings = [
    ...sameIdentifiers(typed, known),
    nameFinding(typed, known),
    birthFinding(typed.birthDate, known.birthDate),
    ...sameNumbers(typed, known),
    sharedEmail(typed.emails, known.emails),
    sharedAddress(typed.addresses, known.addresses),
    sexFinding(typed.sex, known.sex),
  ]
  const points = findings.reduce((sum, finding) => sum + finding.points, 0)
  const reasons = findings.flatMap((finding) => finding.reasons)
  if (reasons.some(({ kind }) => kind === 'same_identifier')) return { strength: 'same_identifier', points, reasons }
  const bar = [typed, known].some(saysOnlyHowToReach) ? Math.min(least, sameNumber) : least
  if (points < bar || reasons.length === 0) return null
  return { strength: points >= likely && reasons.length > 1 ? 'likely' : 'possible', points, reasons }
}

/** Somebody telephones and gives a number before a name: then all that was typed agrees. */
const saysOnlyHowToReach = ({ given, family, preferred, birthDate, otherNames }: Identity): boolean =>
  given + family === '' && !preferred && birthDate === null && otherNames.length === 0

type Finding = { points: number; reasons: Reason[] }
const nothing: Finding = { points: 0, reasons: [] }
const finding = (points: number, kind: Reason['kind'], said: string | null = null): Finding => ({
  points,
  reasons: [{ kind, said }],
})

function sameIdentifiers(typed: Identity, known: Identity): Finding[] {
  const held = new Set(known.identifiers.map(({ system, value }) => `${system} ${value}`))
  const same = typed.identifiers.find(({ system, value }) => system !== '' && held.has(`${system} ${value}`))
  return same ? [finding(6, 'same_identifier', same.value.slice(-4))] : []
}

/** The best that any of the names of the one and any of the other have in common. */
function nameFinding(typed: Identity, known: Identity): Finding {
  const pairs = namesOf(typed).flatMap((one) => namesOf(known).map((other) => namesAlike(one, other)))
  return pairs.reduce((best, pair) => (pair.points > best.points ? pair : best), { points: -9, reasons: [] })
}

type Name = { given: string; family: string }

const namesOf = ({ given, family, preferred, otherNames }: Identity): Name[] =>
  [{ given, family }, ...(preferred ? [{ given: preferred, family }] : []), ...otherNames].map((name) => ({
    given: foldedText(name.given),
    family: foldedText(name.family),
  }))

function namesAlike(one: Name, other: Name): Finding {
  const [given, family] = [agreement(one.given, other.given), agreement(one.family, other.family)]
  const crossed = Math.min(agreement(one.given, other.family), agreement(one.family, other.given))
  if (crossed > 0 && given + family < 2) return finding(crossed * 2, 'names_swapped')
  if (given === 2 && family === 2) return finding(4, 'same_name')
  const reasons: Reason[] = [
    ...reasonOf(family, 'same_family', 'family_spelt_differently'),
    ...reasonOf(given, 'same_given', 'given_spelt_differently'),
  ]
  return { points: given + family, reasons }
}

const reasonOf = (agreed: number, same: Reason['kind'], close: Reason['kind']): Reason[] =>
  agreed > 0 ? [{ kind: agreed === 2 ? same : close, said: null }] : []

/** 2 the same, 1 spelt differently or an initial, 0 not said, -1 another name. */
function agreement(one: string, other: string): number {
  if (one === '' || other === '') return 0
  const [firsts, others] = [one.split(' '), other.split(' ')]
  if (one === other || one.replaceAll(' ', '') === other.replaceAll(' ', '') || firsts[0] === others[0]) return 2
  if (firsts.some((word) => word.length > 2 && others.includes(word))) return 1
  const initial = one[0] === other[0] && (firsts[0]?.length === 1 || others[0]?.length === 1)
  return initial || likeness(one, other) >= 0.88 || (one.length > 3 && oneSlipApart(one, other)) ? 1 : -1
}

function birthFinding(one: string | null, other: string | null): Finding {
  if (!one || !other) return nothing
  if (one.length === 10 && other.length === 10) return fullDates(one, other)
  return one.startsWith(other) || other.startsWith(one) ? finding(1, 'birth_date_fits') : { points: -2, reasons: [] }
}

/** The first of January is what many write who do not know the day. */
function fullDates(one: string, other: string): Finding {
  if (one === other) return finding(one.endsWith('-01-01') ? 2 : 3, 'same_birth_date')
  const [year, month, day] = one.split('-')
  if (other === `${year}-${day}-${month}`) return finding(2, 'birth_date_swapped')
  return oneSlipApart(one, other) ? finding(2, 'birth_date_one_slip') : { points: -2, reasons: [] }
}

function sameNumbers(typed: Identity, known: Identity): Finding[] {
  const held = new Set(known.phones.map(lastTen))
  const same = typed.phones.map(lastTen).find((number) => number.length >= 7 && held.has(number))
  return same ? [finding(sameNumber, 'same_phone', same.slice(-4))] : []
}

const lastTen = (number: string): string => number.replaceAll(/\D/g, '').slice(-10)

function sharedEmail(typed: readonly string[], known: readonly string[]): Finding {
  const held = new Set(known.map((one) => one.trim().toLowerCase()))
  return typed.some((one) => held.has(one.trim().toLowerCase())) ? finding(2, 'same_email') : nothing
}

/** Streets are misspelt more often than they are alike by chance. */
function sharedAddress(typed: readonly string[], known: readonly string[]): Finding {
  const alike = typed.some((one) => known.some((other) => likeness(foldedText(one), foldedText(other)) >= 0.93))
  return alike ? finding(2, 'same_address') : nothing
}

/** A record may be wrong about it, so it weighs little. */
const sexFinding = (one: string, other: string): Finding =>
  [one, other].every((sex) => sex === 'female' || sex === 'male') && one !== other
    ? { points: -1, reasons: [] }
    : nothing
