import { type CalendarDay, daysBetween } from '../../../words/calendar-day.ts'
import type { Lives } from '../../people/support-network/contract.ts'
import type { KnownAnswer } from './contract.ts'
import type { ScreeningAnswer } from './eligibility.rules.ts'

/** What the record says about somebody who was referred. */
export type KnownFacts = {
  today: CalendarDay
  /** How long after a stay a referral is still opened, in days; of the pack. */
  window: number
  /** The last inpatient stay that ended; null when the record has none. */
  lastStay: { endedOn: CalendarDay; hospital: string | null } | null
  /** Somebody is an inpatient now. */
  inHospital: boolean
  lives: Lives | null
  /** Whether the person agreed to be contacted; null when nobody asked. */
  agreed: boolean | null
}

export type Prefilled = {
  questionId: string
  answer: Exclude<ScreeningAnswer, 'unknown'>
  known: KnownAnswer
}

const nothingNamed = { day: null, hospital: null, lives: null }

/** Answers that need not be asked again. What the record does not say stays open: it is asked, and never guessed. */
export function prefill(facts: KnownFacts): Prefilled[] {
  return [recentStay(facts), community(facts), mayContact(facts)].flatMap((one) => one ?? [])
}

function recentStay({ lastStay, today, window }: KnownFacts): Prefilled | null {
  if (!lastStay) return null
  const recent = daysBetween(lastStay.endedOn, today) <= window
  return {
    questionId: 'recent-stay',
    answer: recent ? 'yes' : 'no',
    known: {
      ...nothingNamed,
      because: recent ? 'known_stay' : 'known_stay_long_ago',
      day: lastStay.endedOn,
      hospital: lastStay.hospital,
    },
  }
}

function community({ inHospital, lives }: KnownFacts): Prefilled | null {
  const questionId = 'community'
  if (inHospital) return { questionId, answer: 'no', known: { ...nothingNamed, because: 'known_in_hospital' } }
  if (lives === null || lives === 'unknown') return null
  return {
    questionId,
    answer: lives === 'facility' ? 'no' : 'yes',
    known: { ...nothingNamed, because: 'known_lives', lives },
  }
}

/** The one question that is asked beside screening, too. */
export const mayContactQuestion = 'may-contact'

function mayContact({ agreed }: KnownFacts): Prefilled | null {
  if (agreed === null) return null
  return {
    questionId: mayContactQuestion,
    answer: agreed ? 'yes' : 'no',
    known: { ...nothingNamed, because: agreed ? 'known_agreed' : 'known_not_agreed' },
  }
}
