import { daysBetween } from '../../../words/calendar-day.ts'
import { dayOf, type Instant } from '../../../words/time-zone.ts'
import { isInBed } from './admission-kind.rules.ts'
import type { StayRecord } from './record/clinical-record.ts'
import { dayOfMoment, isBefore } from './record/moment.ts'
import type { PatientRecord } from './record/people-record.ts'
import type { Moment } from './record/record-parts.ts'

/** What a stay does to the referral inbox, and the reason when it does nothing. */
export type DischargeAnswer =
  | 'opens_referral'
  | 'not_inpatient'
  | 'not_finished'
  | 'no_discharge_day'
  | 'ends_before_start'
  | 'not_yet'
  | 'history'
  | 'deceased'
  | 'part_of_another_stay'

export type DischargeQuestion = {
  stay: StayRecord
  patient: Pick<PatientRecord, 'deceased' | 'diedAt'>
  /** The other stays known of the same person. */
  others: StayRecord[]
  now: Instant
  /** The agency's time zone: the window is counted in its days. */
  zone: string
  /** The pack's window, 30 unless it says otherwise: the last day is still inside. */
  windowDays: number
}

/** Only a finished inpatient stay of a living person that ended within the window opens a discharge referral. */
export function answerToDischarge({
  stay,
  patient,
  others,
  now,
  zone,
  windowDays,
}: DischargeQuestion): DischargeAnswer {
  if (!isInBed(stay.classCode)) return 'not_inpatient'
  if (stay.status !== 'finished') return 'not_finished'
  if (patient.deceased || patient.diedAt !== null || diedThere(stay)) return 'deceased'
  if (others.some((other) => holds(other, stay))) return 'part_of_another_stay'
  if (stay.dischargedAt === null) return 'no_discharge_day'
  if (stay.start !== null && isBefore(stay.dischargedAt, stay.start, zone)) return 'ends_before_start'
  return answerOfDay(stay.dischargedAt, now, zone, windowDays)
}

function answerOfDay(dischargedAt: Moment, now: Instant, zone: string, windowDays: number): DischargeAnswer {
  const day = dayOfMoment(dischargedAt, zone)
  if (day === null) return 'no_discharge_day'
  const daysAgo = daysBetween(day, dayOf(now, zone))
  // Hospitals write the discharge down ahead of the hour: one of later today must not be lost for a few minutes.
  if (daysAgo < 0) return 'not_yet'
  return daysAgo <= windowDays ? 'opens_referral' : 'history'
}

/** "Expired" on the claim form (NUBC patient discharge status, also v2-0112) and in HL7's discharge dispositions. */
const expired = new Set(['20', '40', '41', '42', 'exp'])

const diedThere = ({ disposition }: StayRecord): boolean => expired.has(disposition?.code ?? '')

/** A ward's part of a hospital stay is no discharge; the stay that holds it is. Two that hold each other hold nothing. */
const holds = (whole: StayRecord, part: StayRecord): boolean =>
  isInBed(whole.classCode) && !takenBack(whole) && isPartOf(part, whole) && !isPartOf(whole, part)

const takenBack = ({ status }: StayRecord): boolean => status === 'cancelled' || status === 'entered-in-error'

function isPartOf({ partOf }: StayRecord, { source }: StayRecord): boolean {
  if (partOf === null || partOf.state === 'named') return false
  return partOf.logicalId === source.logicalId && partOf.server === source.server
}
