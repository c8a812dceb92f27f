import { asked } from '../../../web/asking.ts'
import type { Here } from '../../../web/due-words.ts'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { dayOf, Instant, instantOf } from '../../../words/time-zone.ts'
import {
  isFaceToFace,
  isLikelyAhead,
  isLikelyPast,
  isWithCaregiver,
  isWithClient,
  type Mode,
  type Outcome,
  type Party,
} from '../../record/shared.ts'
import { readClocks } from './contract.ts'
import type { ToldContact } from './what-note-does.ts'

/** Asked under Today's topic: whatever changes what is due makes it stale. */
export const clocksQuery = (caseId: string) => asked('today', readClocks, { params: { caseId } })

/** As much of a note as the rules read, while it is written. */
type Written = {
  noteId: string
  when: string
  mode: Mode
  outcome: Outcome | null
  with: Party
  minutes: string
  reofferOn: string
  next: string
}

/** What the note would tell if it were signed now; null until somebody can say what came of the contact. */
export function contactTold(note: Written, here: Here, byStaff: string): ToldContact | null {
  const { outcome, mode, with: party } = note
  const happenedAt = Instant.safeParse(note.when)
  if (!outcome || !happenedAt.success || !isLikelyPast(happenedAt.data, here.now)) return null
  const next = Instant.safeParse(note.next)
  const ahead = next.success && isLikelyAhead(next.data, here.now) ? next.data : null
  const facts = {
    outcome,
    mode,
    with: party,
    withClient: isWithClient(party),
    withCaregiver: isWithCaregiver(party),
    faceToFace: isFaceToFace({ outcome, mode, with: party }),
    minutes: Number(note.minutes) || 0,
    happenedAt: happenedAt.data,
    reofferOn: outcome === 'refused' && isLikelyDay(note.reofferOn, here) ? note.reofferOn : null,
    nextContactAt: ahead,
    nextContactOn: ahead && dayOf(ahead, here.zone),
  }
  return { noteId: note.noteId, happenedAt: happenedAt.data, recordedAt: here.now, byStaff, facts }
}

/** To the end of that day, so that today is still ahead. */
function isLikelyDay(typed: string, { now, zone }: Here): boolean {
  const day = CalendarDay.safeParse(typed)
  return day.success && isLikelyAhead(instantOf(day.data, '23:59', zone), now)
}
