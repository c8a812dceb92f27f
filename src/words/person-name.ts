/** How a person is called. The legal name is on papers; the preferred one is on the screen, and comes first. */
export type PersonName = {
  /** Legal given names, as written: 'Delroy Anthony'. */
  given: string
  family: string
  /** Stands in the place of the given names: 'Del'. */
  preferred?: string | null
}

/** What we call the person: 'Del Baptiste'. */
export const displayName = (name: PersonName): string => joined(calledName(name), name.family)

/** What stands on papers: 'Delroy Anthony Baptiste'. */
export const legalName = (name: PersonName): string => joined(name.given, name.family)

/** The header of a chart: 'Del Baptiste (Delroy Anthony Baptiste)', and once only when both are the same. */
export function nameWithLegal(name: PersonName): string {
  const [called, legal] = [displayName(name), legalName(name)]
  return called === legal ? called : `${called} (${legal})`
}

/** 'DB', of the name the person goes by. One letter when there is one word. */
export function initialsOf(name: PersonName): string {
  const [first = ''] = wordsOf(calledName(name))
  const [last = ''] = wordsOf(name.family)
  return `${firstLetter(first)}${firstLetter(last)}`
}

/** Lower case, without accents and punctuation: 'Ángela O’Brien-Łukasik' is found by 'angela obrien lukasik'. */
export const foldedText = (text: string): string =>
  wordsOf(
    text
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/\P{ASCII}/gu, (letter) => plainLetters.get(letter) ?? letter)
      .replaceAll(/['’ʼ`]/gu, '')
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' '),
  ).join(' ')

/** Everything by which the person may be looked for, folded, each word once. */
export const foldedName = (name: PersonName): string =>
  [...new Set(foldedText(joined(name.preferred ?? '', name.given, name.family)).split(' '))].join(' ')

/** Orders a list by family, then by the name the person goes by: 'baptiste, del'. */
export const nameSortKey = (name: PersonName): string => `${foldedText(name.family)}, ${foldedText(calledName(name))}`

const calledName = (name: PersonName): string => name.preferred?.trim() || name.given

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '')

const joined = (...parts: string[]): string => wordsOf(parts.join(' ')).join(' ')

const firstLetter = (word: string): string => [...word][0]?.toLocaleUpperCase('en') ?? ''

/** Letters that are letters of their own, so that taking off accents leaves them as they are. */
const plainLetters = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['ŧ', 't'],
])
