import type { KnownProblem } from './comorbidity.rules.ts'
import type { LaceFacts } from './lace.rules.ts'

/** A stay or visit of the record. */
export type RecordedStay = {
  encounterClass: string
  status: string
  startedAt: string | null
  endedAt: string | null
  acuteAdmission: boolean | null
}
export type RecordedProblem = { words: string; status: string }

const dayInMs = 86_400_000
const halfYearInMs = 183 * dayInMs

/** The inpatient stay that ended last; null when the record has none. */
export const lastStayIn = <S extends RecordedStay>(stays: readonly S[]): S | null =>
  stays.filter(isDischarge).toSorted((one, other) => timeOf(other.endedAt) - timeOf(one.endedAt))[0] ?? null

/** Inpatient stays that ended in the last 30 days. */
export const staysInMonth = (stays: readonly RecordedStay[], now: string): number =>
  stays.filter((stay) => isDischarge(stay) && timeOf(now) - timeOf(stay.endedAt) <= 30 * dayInMs).length

/** What LACE needs, as far as the record says it. Without any problem, or any visit beside the stay, it does not say. */
export function laceFacts(
  stay: RecordedStay,
  stays: readonly RecordedStay[],
  problems: readonly RecordedProblem[],
): LaceFacts {
  return {
    startedAt: stay.startedAt,
    endedAt: stay.endedAt,
    acuteAdmission: stay.acuteAdmission,
    problems: problems.length === 0 ? null : activeOf(problems),
    emergencyVisits: emergencyVisits(stay, stays),
  }
}

const activeOf = (problems: readonly RecordedProblem[]): KnownProblem[] =>
  problems.filter(({ status }) => status === 'active')

/** In the six months before the admission, without the one that led into it. A record with nothing but stays tells no visits. */
function emergencyVisits(stay: RecordedStay, stays: readonly RecordedStay[]): number | null {
  const visits = stays.filter(({ encounterClass }) => encounterClass !== 'IMP')
  if (stay.startedAt === null || visits.length === 0) return null
  const admitted = timeOf(stay.startedAt)
  return visits.filter((visit) => isEmergencyBefore(visit, admitted)).length
}

function isEmergencyBefore({ encounterClass, startedAt, endedAt }: RecordedStay, admitted: number): boolean {
  if (encounterClass !== 'EMER' || startedAt === null) return false
  const [began, left] = [timeOf(startedAt), timeOf(endedAt ?? startedAt)]
  return began >= admitted - halfYearInMs && left < admitted - dayInMs
}

const isDischarge = ({ encounterClass, status, endedAt }: RecordedStay): boolean =>
  encounterClass === 'IMP' && status === 'finished' && endedAt !== null

const timeOf = (at: string | null): number => (at === null ? Number.NaN : Date.parse(at))
