import type {
  LocationRecord,
  OrganizationRecord,
  PractitionerRecord,
  PractitionerRoleRecord,
} from '../fhir/record/people-record.ts'
import { addressLine, displayOf, firstEmail, firstPhone } from '../fhir-import/words-of.ts'
import type { SaidOfProvider } from './bring-providers.ts'

export const saidOfOrganization = (one: OrganizationRecord): SaidOfProvider => ({
  kind: 'organization',
  name: one.name ?? one.type,
  specialty: one.type,
  organization: displayOf(one.partOf),
  ...reachedBy(one),
})

export const saidOfLocation = (one: LocationRecord): SaidOfProvider => ({
  kind: 'location',
  name: one.name ?? one.type,
  specialty: one.type,
  organization: displayOf(one.organization) ?? displayOf(one.partOf),
  ...reachedBy(one),
})

export const saidOfPractitioner = (one: PractitionerRecord): SaidOfProvider => ({
  kind: 'person',
  name: one.name,
  specialty: one.qualifications.join(', ') || null,
  organization: null,
  ...reachedBy(one),
})

export const saidOfRole = (one: PractitionerRoleRecord): SaidOfProvider => ({
  kind: 'person',
  name: displayOf(one.practitioner) ?? displayOf(one.organization) ?? one.role,
  specialty: one.specialty ?? one.role,
  organization: displayOf(one.organization),
  phone: firstPhone(one.phones),
  email: firstEmail(one.phones),
  address: null,
})

type Reached = Pick<PractitionerRecord, 'phones' | 'address'>

const reachedBy = ({ phones, address }: Reached) => ({
  phone: firstPhone(phones),
  email: firstEmail(phones),
  address: addressLine(address),
})
