import type { PatientRecord } from '../fhir/record/people-record.ts'
import type { Moment } from '../fhir/record/record-parts.ts'
import type { Run } from '../fhir-import/run.ts'
import { dayText } from '../fhir-import/words-of.ts'

/** Nobody is born, or has died, on a day that has not come: the person is kept, the day is left out and said. */
export function withPossibleDays(run: Run, patient: PatientRecord): PatientRecord {
  const { source, birthDate, diedAt } = patient
  const [bornAhead, diedAhead] = [isAhead(run, birthDate), isAhead(run, diedAt)]
  if (bornAhead) run.tally.warn(source, 'born_ahead', { day: birthDate }, 'birthDate')
  if (diedAhead) run.tally.warn(source, 'died_ahead', { day: dayText(diedAt, run.zone) }, 'deceasedDateTime')
  return { ...patient, birthDate: bornAhead ? null : birthDate, diedAt: diedAhead ? null : diedAt }
}

/** As far as the day is known: this year's '2026' is not ahead. */
function isAhead({ today, zone }: Run, moment: Moment | null): boolean {
  const day = dayText(moment, zone)
  return day !== null && day > today.slice(0, day.length)
}
