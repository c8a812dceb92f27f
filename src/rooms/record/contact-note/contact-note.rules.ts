import type { CalendarDay } from '../../../words/calendar-day.ts'
import { dayOf, type Instant } from '../../../words/time-zone.ts'
import type { recordSentences } from '../refusals.ts'
import type { SigningNote } from './contract.ts'
import { firstPartOf, textOf } from './note-format.rules.ts'
import type { Mode, Outcome, Party } from './note-words.ts'

/** Where an agency's pack does not say: a note is written within 72 hours, and after that is a late entry. */
export const usualWindowHours = 72

/** How minutes become units: as many whole ones as fit, and one more from `from` minutes of the next. */
export type UnitRule = { minutes: number; from: number }
export const quarterHours: UnitRule = { minutes: 15, from: 8 }

/** What a note is judged by: the agency's clock and its pack. */
export type NoteGround = { now: Instant; zone: string; windowHours: number }

export type NoteProblem = {
  code: keyof typeof recordSentences
  /** The contract's field that mends it. */
  field: string
  values?: Record<string, string | number>
}

type Contact = { outcome: Outcome; mode: Mode }

const written: readonly Mode[] = ['text', 'email', 'letter']

/** Sent, not spoken: it reaches nobody by itself. Who answers a text or an email was reached; a letter has no answer in it. */
export const isWritten = (mode: Mode): boolean => written.includes(mode)

/** A contact that did not reach the person. It counts as a try, is no service and has no units. */
export const isAttempt = ({ outcome, mode }: Contact): boolean =>
  outcome === 'message' || outcome === 'no_answer' || (outcome === 'reached' && mode === 'letter')

/** The outcomes that a way of contact can have. An answer in writing is an interactive contact (domain.md 3.1). */
export const outcomesOf = (mode: Mode): Outcome[] =>
  mode === 'letter' ? ['message', 'no_answer', 'refused'] : ['reached', 'message', 'no_answer', 'refused']

export const isWithClient = (party: Party): boolean => party === 'client' || party === 'both'
export const isWithCaregiver = (party: Party): boolean => party === 'caregiver' || party === 'both'

/** The client was met: in one place, and not only tried for. */
export const isFaceToFace = ({ outcome, mode, with: party }: Contact & { with: Party }): boolean =>
  mode === 'in_person' && isWithClient(party) && !isAttempt({ outcome, mode })

/** The client, or whoever cares for them, was spoken with: this is a "last contact". */
export const isSpoken = (contact: Contact & { with: Party }): boolean =>
  !isAttempt(contact) && contact.with !== 'outsider'

export const unitsOf = (
  { minutes, ...contact }: Contact & { minutes: number },
  rule: UnitRule = quarterHours,
): number => (isAttempt(contact) ? 0 : Math.floor((minutes + rule.minutes - rule.from) / rule.minutes))

export const dueAtOf = (happenedAt: Instant, windowHours: number): Instant =>
  new Date(Date.parse(happenedAt) + windowHours * 3_600_000).toISOString()

/** Entered after the window: it is labelled with both dates, and says why. */
export const isLateEntry = (happenedAt: Instant, enteredAt: Instant, windowHours: number): boolean =>
  Date.parse(enteredAt) > Date.parse(dueAtOf(happenedAt, windowHours))

const year = 366 * 86_400_000

/** A day that is still being typed may read as one of another decade: of such a one nothing is said yet. */
export const isLikelyPast = (at: Instant, now: Instant): boolean => isWithin(Date.parse(now) - Date.parse(at), year)
export const isLikelyAhead = (at: Instant, now: Instant): boolean =>
  isWithin(Date.parse(at) - Date.parse(now), 2 * year)

const isWithin = (span: number, most: number): boolean => span >= 0 && span <= most

/** Everything that keeps a note from being signed, in the order of the form. The same in the browser and at the door. */
export function problemsOfNote(note: SigningNote, ground: NoteGround): NoteProblem[] {
  return [
    ...problemsOfTime(note, ground),
    ...problemsOfOutcome(note),
    ...problemsOfRefusal(note, dayOf(ground.now, ground.zone)),
    ...problemsOfWords(note),
    ...problemsOfNext(note, ground.now),
  ]
}

/** What an amendment can get wrong: its words and its minutes, under the same rules. How and whether somebody was reached stays. */
export const problemsOfAmended = (contact: Contact & Pick<SigningNote, 'minutes' | 'format' | 'body'>): NoteProblem[] =>
  [...problemsOfOutcome(contact), ...problemsOfWords(contact)].filter(({ field }) => field !== 'outcome')

function problemsOfTime({ happenedAt, lateBecause }: SigningNote, { now, windowHours }: NoteGround): NoteProblem[] {
  if (Date.parse(happenedAt) > Date.parse(now)) return [{ code: 'contact_in_future', field: 'happenedAt' }]
  if (!isLateEntry(happenedAt, now, windowHours) || lateBecause) return []
  return [{ code: 'late_needs_reason', field: 'lateBecause', values: { hours: windowHours } }]
}

function problemsOfOutcome({ outcome, mode, minutes }: Contact & Pick<SigningNote, 'minutes'>): NoteProblem[] {
  if (!outcomesOf(mode).includes(outcome)) return [{ code: 'letter_reaches_nobody', field: 'outcome' }]
  return outcome === 'reached' && !isWritten(mode) && minutes === 0
    ? [{ code: 'reached_takes_minutes', field: 'minutes' }]
    : []
}

function problemsOfRefusal({ outcome, refused }: SigningNote, today: CalendarDay): NoteProblem[] {
  if (outcome !== 'refused') return []
  const reoffer: NoteProblem[] = refused?.reofferOn
    ? refused.reofferOn < today
      ? [{ code: 'reoffer_in_past', field: 'refused.reofferOn' }]
      : []
    : [{ code: 'refused_needs_reoffer', field: 'refused.reofferOn' }]
  return [
    ...(refused?.offer ? [] : [{ code: 'refused_needs_offer', field: 'refused.offer' } as const]),
    ...(refused?.because ? [] : [{ code: 'refused_needs_reason', field: 'refused.because' } as const]),
    ...reoffer,
  ]
}

/** Somebody answered, so something was said. A call that nobody took may stand without words. */
function problemsOfWords({ outcome, format, body }: Pick<SigningNote, 'outcome' | 'format' | 'body'>): NoteProblem[] {
  if (outcome !== 'reached' || textOf(body) !== '') return []
  return [{ code: 'note_is_empty', field: `body.${firstPartOf(format)}` }]
}

function problemsOfNext({ nextContact }: SigningNote, now: Instant): NoteProblem[] {
  if (!nextContact || Date.parse(nextContact.at) > Date.parse(now)) return []
  return [{ code: 'next_contact_in_past', field: 'nextContact.at' }]
}
