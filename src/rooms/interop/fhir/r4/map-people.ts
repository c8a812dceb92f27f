import type { z } from 'zod'
import type {
  CareTeamRecord,
  LocationRecord,
  OrganizationRecord,
  PractitionerRecord,
  PractitionerRoleRecord,
  RelatedPersonRecord,
} from '../record/people-record.ts'
import { addressOf, daysOf, identifiersOf, phonesOf } from './map-person-parts.ts'
import { personText, textOf, textsOf } from './name-resource.ts'
import type { Reading } from './reading.ts'
import type * as R4 from './resources.ts'

export function mapRelatedPerson(person: z.infer<typeof R4.RelatedPerson>, at: Reading): RelatedPersonRecord | null {
  const patient = at.patient(person.patient, 'patient')
  if (patient === null) return null
  return {
    source: at.source,
    patient,
    name: personText(person.name[0]),
    relationship: textsOf(person.relationship),
    phones: phonesOf(person.telecom),
    active: person.active ?? true,
    ...daysOf(person.period, 'period', at),
  }
}

export const mapPractitioner = (person: z.infer<typeof R4.Practitioner>, at: Reading): PractitionerRecord => ({
  source: at.source,
  name: personText(person.name[0]),
  identifiers: identifiersOf(person.identifier, at),
  phones: phonesOf(person.telecom),
  address: addressOf(person.address[0], 'address[0]', at),
  qualifications: person.qualification.map(({ code }) => textOf(code)).filter((text) => text !== null),
})

export const mapPractitionerRole = (
  role: z.infer<typeof R4.PractitionerRole>,
  at: Reading,
): PractitionerRoleRecord => ({
  source: at.source,
  practitioner: at.link(role.practitioner, 'Practitioner'),
  organization: at.link(role.organization, 'Organization'),
  locations: role.location.map((one) => at.link(one, 'Location')).filter((one) => one !== null),
  role: textsOf(role.code),
  specialty: textsOf(role.specialty),
  phones: phonesOf(role.telecom),
})

export const mapOrganization = (one: z.infer<typeof R4.Organization>, at: Reading): OrganizationRecord => ({
  source: at.source,
  name: one.name || null,
  type: textsOf(one.type),
  identifiers: identifiersOf(one.identifier, at),
  phones: phonesOf(one.telecom),
  address: addressOf(one.address[0], 'address[0]', at),
  partOf: at.link(one.partOf, 'Organization'),
})

export const mapLocation = (one: z.infer<typeof R4.Location>, at: Reading): LocationRecord => ({
  source: at.source,
  name: one.name || null,
  type: textsOf(one.type),
  identifiers: identifiersOf(one.identifier, at),
  phones: phonesOf(one.telecom),
  address: addressOf(one.address, 'address', at),
  partOf: at.link(one.partOf, 'Location'),
  organization: at.link(one.managingOrganization, 'Organization'),
})

export function mapCareTeam(team: z.infer<typeof R4.CareTeam>, at: Reading): CareTeamRecord | null {
  const patient = at.patient(team.subject, 'subject')
  if (patient === null) return null
  const members = team.participant.map(({ member, role }) => ({
    member: at.link(member),
    name: at.nameOf(member),
    role: textsOf(role),
  }))
  return {
    source: at.source,
    patient,
    name: team.name || null,
    status: careTeamStatus(team.status),
    withdrawn: team.status === 'entered-in-error',
    ...daysOf(team.period, 'period', at),
    participants: members.flatMap(({ member, ...rest }) =>
      member === null || isPatient(member) ? [] : [{ member, ...rest }],
    ),
  }
}

const isPatient = (member: CareTeamRecord['participants'][number]['member']): boolean =>
  member.state !== 'named' && member.resourceType === 'Patient'

function careTeamStatus(status: string | undefined): CareTeamRecord['status'] {
  if (status === 'proposed' || status === 'active' || status === 'suspended' || status === 'inactive') return status
  return 'unknown'
}
