import { z } from 'zod'
import type { Here } from '../../../web/due-words.ts'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { firstProblems } from '../../../web/form/problems-of.ts'
import { newId } from '../../../words/ids.ts'
import { Mode, Place, WorkFunction } from '../contact-note/note-words.ts'
import { say } from '../en.ts'
import { type GroupPerson, SigningGroupNote } from '../group-note/contract.ts'
import { aboutNow, isInstant } from '../note-drawer/moment.form.ts'

const Member = z.object({
  noteId: z.uuid(),
  /** Whoever is taken off keeps their words here, so that nothing written is lost. */
  chosen: z.boolean(),
  came: z.boolean(),
  /** As typed; the group's own for as long as nothing is. */
  minutes: z.string(),
  words: z.string(),
  sections: z.record(z.string(), z.json()),
})
export type TypedMember = z.infer<typeof Member>

/** A group while it is written down: what all notes share, and each person's part by their case. */
export const GroupDraft = z.object({
  when: z.string(),
  mode: Mode,
  place: Place,
  minutes: z.string(),
  function: WorkFunction,
  did: z.string(),
  others: z.string(),
  lateBecause: z.string(),
  members: z.record(z.string(), Member),
})
export type GroupDraft = z.infer<typeof GroupDraft>

export const newGroup = (here: Here): GroupDraft => ({
  when: aboutNow(here),
  mode: 'in_person',
  place: 'office',
  minutes: '60',
  function: 'direct',
  did: '',
  others: '',
  lateBecause: '',
  members: {},
})

export const newMember = (): TypedMember => ({
  noteId: newId(),
  chosen: true,
  came: true,
  minutes: '',
  words: '',
  sections: {},
})

export type Seated = { person: GroupPerson; member: TypedMember }

/** Those who are chosen and may still be written of, in the order of the list. */
export const seatedIn = ({ members }: GroupDraft, people: readonly GroupPerson[]): Seated[] =>
  people.flatMap((person) => {
    const member = members[person.caseId]
    return member?.chosen ? [{ person, member }] : []
  })

/** How many the notes will say that it was. */
export const peopleIn = (draft: GroupDraft, seated: readonly Seated[]): number =>
  seated.filter(({ member }) => member.came).length + (Number(draft.others) || 0)

/** The minutes that count for somebody: their own, the group's, and none for whoever did not come. */
export const minutesOf = ({ came, minutes }: TypedMember, group: string): string => {
  if (minutes.trim() !== '') return minutes
  return came ? group : '0'
}

export type ReadGroup = { body: SigningGroupNote } | { problems: Problems }

/** The draft as a group that can be signed, or what stands in its way, by field. */
export function readGroup(draft: GroupDraft, seated: readonly Seated[]): ReadGroup {
  const problems = problemsOfTyping(draft, seated)
  if (Object.keys(problems).length > 0) return { problems }
  const { when: happenedAt, mode, place, function: work, did } = draft
  const read = SigningGroupNote.safeParse({
    ...{ happenedAt, mode, place, function: work, did },
    others: Number(draft.others),
    lateBecause: draft.lateBecause.trim() || null,
    members: seated.map(({ person, member: { noteId, came, words, sections, ...member } }) => ({
      ...{ noteId, caseId: person.caseId, came, words, sections },
      minutes: Number(minutesOf({ noteId, came, words, sections, ...member }, draft.minutes)),
    })),
  })
  return read.success ? { body: read.data } : { problems: firstProblems(read.error) }
}

const isMinutes = (typed: string): boolean => /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= 720

function problemsOfTyping(draft: GroupDraft, seated: readonly Seated[]): Problems {
  const isCount = /^\d{0,3}$/.test(draft.others.trim()) && Number(draft.others) <= 200
  const minutes = seated.flatMap(({ member }, at) =>
    isMinutes(minutesOf(member, draft.minutes)) ? [] : [[`members.${at}.minutes`, say('minutes_out_of_range')]],
  )
  return {
    ...(seated.length === 0 && { members: say('group_needs_people') }),
    ...(!isInstant(draft.when) && { happenedAt: say('moment_unreadable', { example: say('example_past') }) }),
    ...(!isMinutes(draft.minutes) && { minutes: say('minutes_out_of_range') }),
    ...(!isCount && { others: say('group_others_range') }),
    ...(draft.did.trim() === '' && { did: say('group_did_missing') }),
    ...Object.fromEntries(minutes),
  }
}
