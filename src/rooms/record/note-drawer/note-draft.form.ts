import { z } from 'zod'
import type { Here } from '../../../web/due-words.ts'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { firstProblems } from '../../../web/form/problems-of.ts'
import { newId } from '../../../words/ids.ts'
import { problemsOfNote } from '../contact-note/contact-note.rules.ts'
import { SigningNote } from '../contact-note/contract.ts'
import { emptyBody, Format, NoteBody } from '../contact-note/note-format.rules.ts'
import { Mode, Outcome, Party, Place, WorkFunction } from '../contact-note/note-words.ts'
import { say } from '../en.ts'
import type { NoteStart } from '../note-draft/contract.ts'
import { aboutNow, isDay, isInstant } from './moment.form.ts'

/** A note while it is written. Times are kept as instants once they can be read, else as they were typed. */
export const NoteDraft = z.object({
  noteId: z.uuid(),
  when: z.string(),
  mode: Mode,
  place: Place,
  minutes: z.string(),
  outcome: Outcome.nullable(),
  with: Party,
  participants: z.string(),
  function: WorkFunction,
  format: Format,
  body: NoteBody,
  offer: z.string(),
  because: z.string(),
  reofferOn: z.string(),
  information: z.array(z.object({ title: z.string(), version: z.string() })),
  next: z.string(),
  nextMode: Mode.nullable(),
  lateBecause: z.string(),
  startedFrom: z.uuid().nullable(),
  sections: z.record(z.string(), z.json()),
  /** The sentences that were taken from the last note, as they were. */
  copied: z.array(z.string()).default([]),
})
export type NoteDraft = z.infer<typeof NoteDraft>

/** What whoever opens the drawer already knows of the contact: the obligation, and how it is usually met. */
export type NoteOpening = {
  obligationId?: string | undefined
  mode?: Mode | undefined
  place?: Place | undefined
  function?: WorkFunction | undefined
  outcome?: Outcome | undefined
}

/** A new note begins like the last one, now, and as what it was opened from asks. */
export function newDraft({ last, formats }: NoteStart, opening: NoteOpening, here: Here): NoteDraft {
  return {
    noteId: newId(),
    when: aboutNow(here),
    mode: opening.mode ?? last?.mode ?? 'phone',
    place: opening.place ?? last?.place ?? 'office',
    minutes: usualMinutes(opening.outcome ?? null, last),
    outcome: opening.outcome ?? null,
    with: last?.with ?? 'client',
    participants: '',
    function: opening.function ?? last?.function ?? 'monitor',
    format: last && formats.offered.includes(last.format) ? last.format : formats.usual,
    body: emptyBody,
    offer: '',
    because: '',
    reofferOn: '',
    information: [],
    next: '',
    nextMode: null,
    lateBecause: '',
    startedFrom: opening.obligationId ?? null,
    sections: {},
    copied: [],
  }
}

/** A try takes a few minutes, however long the contact before it took. */
const usualMinutes = (outcome: Outcome | null, last: NoteStart['last']): string =>
  outcome === 'message' || outcome === 'no_answer' ? '2' : String(last?.minutes || 10)

/** What came of it, with the minutes that it usually takes for as long as nobody has entered others. */
export function withOutcome(note: NoteDraft, outcome: Outcome, last: NoteStart['last']): Partial<NoteDraft> {
  const untouched = ([null, 'reached', 'message'] as const).some((one) => usualMinutes(one, last) === note.minutes)
  return { outcome, ...(untouched && { minutes: usualMinutes(outcome, last) }) }
}

export type ReadDraft = { note: SigningNote } | { problems: Problems }

/** The draft as a note that can be signed, or what stands in its way, by field. */
export function readDraft(draft: NoteDraft, ground: Here & { windowHours: number }): ReadDraft {
  const unread = problemsOfTyping(draft)
  if (!draft.outcome || Object.keys(unread).length > 0) return { problems: unread }
  const read = SigningNote.safeParse(plainNote(draft, draft.outcome))
  if (!read.success) return { problems: firstProblems(read.error) }
  const found = problemsOfNote(read.data, ground)
  if (found.length === 0) return { note: read.data }
  return { problems: Object.fromEntries(found.map(({ code, field, values }) => [field, say(code, values)])) }
}

function problemsOfTyping({ when, minutes, outcome, reofferOn, next }: NoteDraft): Problems {
  const isMinutes = /^\d{1,3}$/.test(minutes.trim()) && Number(minutes) <= 720
  return {
    ...(!isInstant(when) && { happenedAt: say('moment_unreadable', { example: say('example_past') }) }),
    ...(!isMinutes && { minutes: say('minutes_out_of_range') }),
    ...(!outcome && { outcome: say('outcome_missing') }),
    ...(outcome === 'refused' &&
      reofferOn.trim() !== '' &&
      !isDay(reofferOn) && { 'refused.reofferOn': say('moment_unreadable', { example: say('example_day') }) }),
    ...(next.trim() !== '' &&
      !isInstant(next) && { 'nextContact.at': say('moment_unreadable', { example: say('example_future') }) }),
  }
}

/** What is still said to be wrong: what was changed since then is judged again when it is signed. */
export const stillWrong = (problems: Problems, judged: NoteDraft, now: NoteDraft): Problems =>
  Object.fromEntries(Object.entries(problems).filter(([field]) => typedIn(field, judged) === typedIn(field, now)))

/** What stands in a field of the contract, as the draft has it. */
function typedIn(field: string, draft: NoteDraft): string {
  const [first = ''] = field.split('.')
  const { when, next, offer, because, reofferOn, outcome, mode } = draft
  const typed: Record<string, unknown> = {
    ...draft,
    happenedAt: when,
    nextContact: next,
    refused: { offer, because, reofferOn }[field.slice('refused.'.length)],
    outcome: [outcome, mode],
  }
  return JSON.stringify(typed[first]) ?? ''
}

const plainNote = (draft: NoteDraft, outcome: Outcome) => ({
  noteId: draft.noteId,
  happenedAt: draft.when,
  minutes: Number(draft.minutes),
  mode: draft.mode,
  place: draft.place,
  outcome,
  with: draft.with,
  participants: draft.participants || null,
  function: draft.function,
  format: draft.format,
  body: draft.body,
  refused:
    outcome === 'refused' ? { offer: draft.offer, because: draft.because, reofferOn: draft.reofferOn || null } : null,
  information: draft.information
    .filter(({ title }) => title.trim() !== '')
    .map(({ title, version }) => ({ title, version: version || null })),
  nextContact: draft.next.trim() === '' ? null : { at: draft.next, mode: draft.nextMode },
  lateBecause: draft.lateBecause.trim() || null,
  startedFrom: draft.startedFrom,
  sections: draft.sections,
})
