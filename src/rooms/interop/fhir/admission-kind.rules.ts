import type { StayRecord } from './record/clinical-record.ts'
import { boundsOf } from './record/moment.ts'

type Stayed = Pick<StayRecord, 'classCode' | 'status' | 'start' | 'end' | 'acuteAdmission'>

/** Inpatient and its two kinds in v3 ActCode. */
const inBed = new Set(['IMP', 'ACUTE', 'NONAC'])

export const isInBed = (classCode: string | null): boolean => classCode !== null && inBed.has(classCode)

const dayInMs = 86_400_000

/**
 * Was this an acute admission, as LACE asks? What the stay itself says comes first; else an emergency visit of the
 * same person that ends in it, or at most a day before it, says yes. Null when nothing tells: then a person must.
 */
export function acuteAdmission(stay: Stayed, others: Stayed[], zone: string): boolean | null {
  if (stay.acuteAdmission !== null) return stay.acuteAdmission
  return others.some((other) => leadsInto(other, stay, zone)) ? true : null
}

function leadsInto(visit: Stayed, stay: Stayed, zone: string): boolean {
  if (visit.classCode !== 'EMER' || visit.start === null || stay.start === null) return false
  if (visit.status === 'cancelled' || visit.status === 'entered-in-error') return false
  const admitted = boundsOf(stay.start, zone)
  const left = boundsOf(visit.end ?? visit.start, zone)
  return boundsOf(visit.start, zone).earliest <= admitted.latest && left.latest >= admitted.earliest - dayInMs
}
