import { foldedText } from '../../../words/person-name.ts'

/** Days on the agency's calendar; null where they are not known. */
export type StayInDays = {
  inBed: boolean
  hospital: string | null
  startedOn: string | null
  endedOn: string | null
}

/**
 * Two tellings of one stay: in a bed or not, as the other, at one hospital, on days that overlap. Whoever goes home and
 * comes back on the same day was there twice.
 */
export const isSameStay = (one: StayInDays, other: StayInDays): boolean =>
  one.inBed === other.inBed && isSameHospital(one.hospital, other.hospital) && overlap(one, other)

/** 'Harborview' on the telephone is 'Harborview General' in the file. */
function isSameHospital(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true
  const [first, second] = [` ${foldedText(one)} `, ` ${foldedText(other)} `]
  return first.includes(second) || second.includes(first)
}

function overlap(one: StayInDays, other: StayInDays): boolean {
  if (one.startedOn === null || other.startedOn === null) return false
  if (one.startedOn === other.startedOn) return true
  return one.startedOn < (other.endedOn ?? '9999') && other.startedOn < (one.endedOn ?? '9999')
}
