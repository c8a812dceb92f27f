import { dayOf } from '../../../words/time-zone.ts'
import { receiveReferral } from '../../intake/index.ts'
import { say } from '../en.ts'
import { answerToDischarge, type DischargeAnswer, type DischargeQuestion } from '../fhir/discharge.rules.ts'
import type { StayRecord } from '../fhir/record/clinical-record.ts'
import type { ImportProgram, Run } from '../fhir-import/run.ts'
import { displayOf, wholeDay } from '../fhir-import/words-of.ts'
import type { KnownStay } from './stays-of-clients.ts'

export type OfPerson = { others: StayRecord[]; life: DischargeQuestion['patient'] }

/** What a stay does to the inbox. A pack without a window for discharges opens none: to it all stays are history. */
export const answerOf = ({ now, zone, program }: Run, { record }: KnownStay, { others, life }: OfPerson) =>
  answerToDischarge({ stay: record, patient: life, others, now, zone, windowDays: program.windowDays ?? -1 })

type Following = {
  stay: KnownStay
  answer: DischargeAnswer
  /** In whose inbox: the program whose file told of the discharge. */
  program: ImportProgram
  isNews: boolean
}

/** Opens the referral of a discharge, once for each stay. Somebody with an open case in the program gets no second. */
export async function followDischarge(run: Run, following: Following): Promise<boolean> {
  const { stay, answer, program } = following
  if (following.isNews) warnOfAnswer(run, stay, answer)
  if (answer !== 'opens_referral' || stay.discharge !== undefined) return false
  const received = await receiveReferral(run.tx, {
    clientId: stay.clientId,
    programId: program.id,
    via: 'import',
    urgency: urgencyOf(stay.record),
    sourceName: stay.record.hospital ?? displayOf(stay.record.hospitalLink) ?? run.source.name,
    sourcePerson: stay.record.attending ?? displayOf(stay.record.attendingLink),
    stayId: stay.id,
    asked: askedOf(stay.record, run.zone),
  })
  if (received.opened) run.opened.add(received.referralId)
  stay.discharge = received.opened ? 'referred' : 'in_open_case'
  return true
}

/** A planned admission alone is routine: whoever came in through the emergency door, or nobody says how, is urgent. */
const urgencyOf = ({ acuteAdmission: acute }: StayRecord): 'routine' | 'urgent' =>
  acute === false ? 'routine' : 'urgent'

/** '19 Nov 2026': stored with the referral, so it must read well on any day. */
const written = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

function askedOf({ dischargedAt, reason, type, disposition }: StayRecord, zone: string): string {
  const day = wholeDay(dischargedAt, zone)
  const parts = [
    say('asked_after_stay', { day: day === null ? '' : written.format(new Date(day)) }),
    reason ?? type,
    disposition && say('discharged_to', { where: disposition.words }),
  ]
  return parts.filter(Boolean).join('. ').slice(0, 4000)
}

function warnOfAnswer(run: Run, stay: KnownStay, answer: DischargeAnswer): void {
  const { record } = stay
  if (answer === 'not_yet' && record.dischargedAt !== null)
    run.tally.warn(record.source, 'discharge_ahead', { day: dayOf(record.dischargedAt, run.zone) })
  if (stay.discharge && (record.status === 'cancelled' || record.status === 'entered-in-error'))
    run.tally.warn(record.source, 'stay_taken_back')
  if (answer === 'no_discharge_day') run.tally.warn(record.source, 'discharge_without_day')
}
