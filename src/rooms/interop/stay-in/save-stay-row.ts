import { type Saved, saveStay } from '../../people/index.ts'
import { acuteAdmission, isInBed } from '../fhir/admission-kind.rules.ts'
import type { DischargeAnswer } from '../fhir/discharge.rules.ts'
import type { StayRecord } from '../fhir/record/clinical-record.ts'
import type { Moment } from '../fhir/record/record-parts.ts'
import { placeOf, type Run } from '../fhir-import/run.ts'
import { displayOf, instantText } from '../fhir-import/words-of.ts'
import type { KnownStay } from './stays-of-clients.ts'

/** A stay as the house holds it, beside the other stays of the same person. */
export const saveStayRow = (
  run: Run,
  { id, clientId, program, source, record }: KnownStay,
  { answer, others }: { answer: DischargeAnswer; others: readonly StayRecord[] },
): Promise<Saved> =>
  saveStay(run.tx, {
    ...placeOf({ id, clientId, program, source, of: record.source }),
    ...turnOf(record, answer, run.zone),
    startedAt: instantText(record.start, run.zone),
    hospital: record.hospital ?? displayOf(record.hospitalLink),
    attending: record.attending ?? displayOf(record.attendingLink),
    dispositionCode: record.disposition?.code ?? null,
    disposition: record.disposition?.words ?? null,
    reason: record.reason ?? record.type,
    acuteAdmission: isInBed(record.classCode) ? acuteAdmission(record, [...others], run.zone) : record.acuteAdmission,
    tells: !isHeardQuietly(answer),
  })

/** No clock runs for the dead, and a ward's part of a stay is no coming home. */
export const isHeardQuietly = (answer: DischargeAnswer): boolean =>
  answer === 'deceased' || answer === 'part_of_another_stay'

/** An end that lies ahead is none yet; sent again on its day, the stay is finished then. */
function turnOf(record: StayRecord, answer: DischargeAnswer, zone: string) {
  const encounterClass = isInBed(record.classCode) ? 'IMP' : (record.classCode ?? '')
  if (answer === 'not_yet') return { encounterClass, status: 'in-progress', endedAt: null }
  return { encounterClass, status: record.status, endedAt: instantText(endOf(record), zone) }
}

/** The end of an unfinished encounter is no end. */
function endOf({ classCode, status, end, dischargedAt }: StayRecord): Moment | null {
  if (isInBed(classCode)) return dischargedAt
  return status === 'finished' ? end : null
}
