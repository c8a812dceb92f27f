import type { z } from 'zod'
import { isInBed } from '../admission-kind.rules.ts'
import { standingOf } from '../converge-stay.ts'
import { type StayRecord, StayStatus } from '../record/clinical-record.ts'
import { isBefore } from '../record/moment.ts'
import type { Moment } from '../record/record-parts.ts'
import { acuteAdmissionIn } from './admission-kind.ts'
import type { Reference } from './elements.ts'
import { identifiersOf } from './map-person-parts.ts'
import { codedOf, codingOf, textsOf } from './name-resource.ts'
import type { Reading } from './reading.ts'
import type { Encounter } from './resources.ts'

type R4Encounter = z.infer<typeof Encounter>

export function mapStay(encounter: R4Encounter, at: Reading): StayRecord | null {
  const patient = at.patient(encounter.subject, 'subject')
  if (patient === null) return null
  const status = statusOf(encounter.status, at)
  const classCode = encounter.class?.code?.toUpperCase() ?? null
  const { start, end } = periodOf(encounter, at)
  const attending = attendingOf(encounter)
  const said = {
    source: at.source,
    patient,
    identifiers: identifiersOf(encounter.identifier, at),
    classCode,
    status,
    start,
    end,
    dischargedAt: status === 'finished' && (classCode === null || isInBed(classCode)) ? end : null,
    ...hospitalOf(encounter, at),
    attending: at.nameOf(attending),
    attendingLink: at.link(attending),
    type: textsOf(encounter.type),
    reason: textsOf(encounter.reasonCode) ?? at.nameOf(encounter.reasonReference[0]),
    disposition: codedOf(encounter.hospitalization?.dischargeDisposition),
    acuteAdmission: acuteAdmissionIn(encounter),
    partOf: at.link(encounter.partOf, 'Encounter'),
  }
  return { ...said, standing: standingOf(said) }
}

function statusOf(status: string | undefined, at: Reading): StayStatus {
  const known = StayStatus.safeParse(status)
  if (known.success) return known.data
  at.warn('status', 'fhir_status_unknown', { field: 'status', text: status ?? '', read: 'unknown' })
  return 'unknown'
}

function periodOf({ period }: R4Encounter, at: Reading): { start: Moment | null; end: Moment | null } {
  const start = at.moment(period?.start, 'period.start')
  const end = at.moment(period?.end, 'period.end')
  if (start === null || end === null || !isBefore(end, start, at.zone)) return { start, end }
  at.warn('period', 'fhir_ends_before_start', { start, end })
  return { start, end: null }
}

function hospitalOf(encounter: R4Encounter, at: Reading): Pick<StayRecord, 'hospital' | 'hospitalLink'> {
  const place = encounter.location[0]?.location
  const provider = encounter.serviceProvider
  return {
    hospital: at.nameOf(provider, 'Organization') ?? at.nameOf(place, 'Location'),
    hospitalLink: at.link(provider, 'Organization') ?? at.link(place, 'Location'),
  }
}

/** The attending, else the primary performer, else whoever stands first. Codes of v3-ParticipationType. */
function attendingOf({ participant }: R4Encounter): Reference | undefined {
  const withCode = (code: string) =>
    participant.find(({ type }) => type.some((one) => codingOf(one)?.code === code))?.individual
  return withCode('ATND') ?? withCode('PPRF') ?? participant.find(({ individual }) => individual)?.individual
}
