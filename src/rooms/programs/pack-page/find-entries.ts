import { foldedText } from '../../../words/person-name.ts'
import type { PackEntry, PackListShown, PackShown } from './contract.ts'

export type Sought = { word: string; onlyOurs: boolean; part: string }
export type FoundList = PackListShown & { section: string }

/** A word is sought in every part of the pack; without one, a part is read as a whole. */
export function findEntries(pack: PackShown, { word, onlyOurs, part }: Sought): FoundList[] {
  const sought = foldedText(word.trim())
  const isSought = sought !== '' || onlyOurs
  const sections = isSought ? pack.sections : pack.sections.filter(({ section }) => section === part)
  return sections
    .flatMap(({ section, lists }) => lists.map((list) => ({ section, ...list })))
    .map((list) => ({ ...list, entries: list.entries.filter((entry) => isFound(entry, sought, onlyOurs)) }))
    .filter(({ entries }) => !isSought || entries.length > 0)
}

const isFound = (entry: PackEntry, sought: string, onlyOurs: boolean): boolean =>
  (!onlyOurs || entry.isOurs) && (sought === '' || foldedText(allWords(entry)).includes(sought))

const allWords = ({ id, title, layerName, words, source }: PackEntry): string =>
  [id, title, layerName, source?.name, source?.citation, source?.certainty, ...words.map(({ says }) => says)].join(' ')
