import { foldedText } from '../../../words/person-name.ts'
import type { Instant } from '../../../words/time-zone.ts'

/** What a filter chip shows. Every kind of event falls under exactly one; what no group names is 'rest'. */
export const groups = ['contacts', 'case', 'health', 'person', 'deadlines', 'papers', 'rest'] as const
export type Group = (typeof groups)[number]

const prefixes: Record<Exclude<Group, 'rest'>, readonly string[]> = {
  contacts: ['contact', 'note', 'visit', 'conference'],
  case: ['case', 'referral', 'eligibility', 'duplicate'],
  health: ['stay', 'problem', 'allergy', 'medication', 'medications', 'acuity'],
  person: [
    'client',
    'identity',
    'contact_details',
    'alert',
    'coverage',
    'supporter',
    'care_team',
    'living_situation',
    'household',
  ],
  deadlines: ['obligation', 'task'],
  papers: ['disclosure', 'document', 'import'],
}

const named = Object.values(prefixes).flat()

export const prefixOf = (kind: string): string => kind.split('.')[0] ?? ''

export const groupOf = (kind: string): Group =>
  groups.find((group) => group !== 'rest' && prefixes[group].includes(prefixOf(kind))) ?? 'rest'

/** Which events a group asks for: those whose kind begins with one of these, or with none of these. */
export const kindsOf = (group: Group): { oneOf: readonly string[] } | { noneOf: readonly string[] } =>
  group === 'rest' ? { noneOf: named } : { oneOf: prefixes[group] }

/** A draft is its writer's alone: that it was begun or thrown away is no part of a client's story. A void is told once. */
export const quietKinds = ['note.started', 'note.discarded', 'note.version_voided', 'step.due'] as const

/** The obligation that runs while a note is a draft, by the kind that packs give it: quiet for the same reason. */
export const quietObligation = 'note_unsigned'

export const isNewSince = (
  entry: { recordedAt: Instant; byStaff: string | null },
  since: Instant | null,
  me: string,
): boolean => since !== null && Date.parse(entry.recordedAt) > Date.parse(since) && entry.byStaff !== me

/** Catalogues by room, as sentences by key. */
export type Sentences = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** The stored keys whose sentence has all these words: "assigned" finds 'cases:assigned_primary'. */
export function summariesSaying(typed: string, sentences: Sentences): string[] {
  const words = foldedText(typed)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) return []
  return Object.entries(sentences).flatMap(([room, said]) =>
    Object.entries(said)
      .filter(([, sentence]) => typeof sentence === 'string' && saysAll(sentence, words))
      .map(([key]) => `${room}:${key.replace(/_(one|other)$/, '')}`),
  )
}

function saysAll(sentence: string, words: readonly string[]): boolean {
  const said = foldedText(sentence.replaceAll(/\{\{\w+\}\}/g, ' ')).split(' ')
  return words.every((word) => said.some((one) => one.startsWith(word)))
}
