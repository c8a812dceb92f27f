import { dayOf } from '../../../words/time-zone.ts'

export type StayMoment = { encounterClass: string; status: string; endedAt: Date | string | null }

/** A discharge is the end of a finished stay in a bed, and nothing else is. */
export const isDischarge = ({ encounterClass, status, endedAt }: StayMoment): boolean =>
  encounterClass === 'IMP' && status === 'finished' && endedAt !== null

/** FHIR's words for a stay that goes on. */
export const under = ['arrived', 'triaged', 'in-progress', 'onleave']

/** Somebody lies in a bed of a hospital now. */
export const isInHospital = ({ encounterClass, status }: StayMoment): boolean =>
  encounterClass === 'IMP' && under.includes(status)

/**
 * 'moved': the discharge took place on another day than was told. 'taken_back': it is no discharge after all.
 * 'left': they are in no bed any more, and nobody says that they were discharged.
 */
export type Turn = 'started' | 'finished' | 'moved' | 'taken_back' | 'left'

/** What became of a stay between two tellings of it: what the other rooms hear, if anything. */
export function turnOf(before: StayMoment | null, now: StayMoment, zone: string): Turn | null {
  const was = before !== null && isDischarge(before)
  if (isDischarge(now)) {
    if (!was) return 'finished'
    return dayOfEnd(before, zone) === dayOfEnd(now, zone) ? null : 'moved'
  }
  if (was) return 'taken_back'
  const lay = before !== null && isInHospital(before)
  if (isInHospital(now)) return lay ? null : 'started'
  return lay ? 'left' : null
}

const dayOfEnd = ({ endedAt }: StayMoment, zone: string) => endedAt && dayOf(endedAt, zone)
