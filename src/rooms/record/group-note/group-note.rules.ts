import { displayName, type PersonName } from '../../../words/person-name.ts'
import { namedIn } from '../../people/index.ts'
import type { SigningNote } from '../contact-note/contract.ts'
import { emptyBody, mainPartOf } from '../contact-note/note-format.rules.ts'
import type { NoteFormats } from '../note-window/note-window.schema.ts'
import { refuse } from '../refusals.ts'
import type { GroupMember, SigningGroupNote } from './contract.ts'

/** How many people the group was: those who came, and whoever came beside them. */
export const sizeOf = ({ members, others }: SigningGroupNote): number =>
  members.filter(({ came }) => came).length + others

/** One person's note: what the group did and their own words; of whoever did not come their own words alone. */
export function noteOf(group: SigningGroupNote, member: GroupMember, formats: NoteFormats): SigningNote {
  const { happenedAt, mode, place, function: work, did, lateBecause } = group
  const { noteId, came, minutes, words, sections } = member
  const format = formats.offered.includes('contact_log') ? 'contact_log' : formats.usual
  const text = [came ? did : '', words].filter((one) => one !== '').join('\n\n')
  return {
    ...{ noteId, happenedAt, minutes, mode, place, lateBecause, format, sections },
    outcome: came ? 'reached' : 'no_answer',
    with: 'client',
    participants: null,
    function: work,
    body: { ...emptyBody, [mainPartOf(format)]: text },
    refused: null,
    information: [],
    nextContact: null,
    startedFrom: null,
  }
}

const shared = ['happenedAt', 'lateBecause']

/** Where the group's form mends what is wrong with the note of the member at this place. */
export function fieldIn(at: number, field: string | undefined): string | undefined {
  if (field === undefined || shared.includes(field)) return field
  return field.startsWith('body.') ? 'did' : `members.${at}.${field}`
}

export function refuseSmallGroup(group: SigningGroupNote): void {
  if (group.did === '') throw refuse('group_did_missing', 'did')
  if (sizeOf(group) < 2) throw refuse('group_too_small', 'others')
}

/** Somebody of the group with everything that they are called by: the names on their record, former ones and nicknames. */
export type Named = PersonName & { clientId: string; calledToo: readonly string[] }

/** Nobody's name stands in another's record: neither in what everybody's says, nor in what one's own says. */
export function refuseNamesOfOthers(group: SigningGroupNote, people: readonly Named[]): void {
  for (const [at, client] of people.entries()) {
    const others = people.filter(({ clientId }) => clientId !== client.clientId).map(everyName)
    const fields: [string, string | null | undefined][] = [
      ['did', group.did],
      ['lateBecause', group.lateBecause],
      [`members.${at}.words`, group.members[at]?.words],
    ]
    for (const [field, words] of fields) {
      const named = words && namedIn(words, { client: everyName(client), others })
      if (named) throw refuse('group_names_another', field, { name: named.shown, client: displayName(client) })
    }
  }
}

/** Told apart by every word of every name; said by the one that they go by. */
const everyName = (one: Named) => ({
  given: [one.given, ...one.calledToo].join(' '),
  family: one.family,
  preferred: one.preferred ?? null,
  shown: displayName(one),
})
