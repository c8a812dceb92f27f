import { z } from 'zod'
import { Address, GivenName, Identifier, Link, Moment, OtherName, Phone, Source } from './record-parts.ts'

const words = z.string()
const wordsOrNone = z.string().nullable()

/** A person beside the client whom the patient's own record names: next of kin, emergency contact. */
export const ContactPerson = z.object({ name: wordsOrNone, relationship: wordsOrNone, phones: z.array(Phone) })
export type ContactPerson = z.infer<typeof ContactPerson>

export const Language = z.object({ code: wordsOrNone, words, preferred: z.boolean() })
export type Language = z.infer<typeof Language>

export const PatientRecord = z.object({
  source: Source,
  /** Null: the file names nobody, and a worker will ask. */
  name: GivenName.nullable(),
  preferred: wordsOrNone,
  otherNames: z.array(OtherName),
  pronouns: wordsOrNone,
  birthDate: Moment.nullable(),
  sex: z.enum(['female', 'male', 'other', 'unknown']),
  deceased: z.boolean(),
  diedAt: Moment.nullable(),
  languages: z.array(Language),
  interpreterNeeded: z.boolean().nullable(),
  addresses: z.array(Address),
  phones: z.array(Phone),
  identifiers: z.array(Identifier),
  contacts: z.array(ContactPerson),
  generalPractitioners: z.array(Link),
  /** The source itself says that another record took this one's place. */
  replacedBy: Link.nullable(),
})
export type PatientRecord = z.infer<typeof PatientRecord>

export const RelatedPersonRecord = z.object({
  source: Source,
  patient: Link,
  name: wordsOrNone,
  relationship: wordsOrNone,
  phones: z.array(Phone),
  active: z.boolean(),
  from: Moment.nullable(),
  until: Moment.nullable(),
})
export type RelatedPersonRecord = z.infer<typeof RelatedPersonRecord>

export const PractitionerRecord = z.object({
  source: Source,
  name: wordsOrNone,
  identifiers: z.array(Identifier),
  phones: z.array(Phone),
  address: Address.nullable(),
  qualifications: z.array(words),
})
export type PractitionerRecord = z.infer<typeof PractitionerRecord>

export const PractitionerRoleRecord = z.object({
  source: Source,
  practitioner: Link.nullable(),
  organization: Link.nullable(),
  locations: z.array(Link),
  role: wordsOrNone,
  specialty: wordsOrNone,
  phones: z.array(Phone),
})
export type PractitionerRoleRecord = z.infer<typeof PractitionerRoleRecord>

export const OrganizationRecord = z.object({
  source: Source,
  name: wordsOrNone,
  type: wordsOrNone,
  identifiers: z.array(Identifier),
  phones: z.array(Phone),
  address: Address.nullable(),
  partOf: Link.nullable(),
})
export type OrganizationRecord = z.infer<typeof OrganizationRecord>

export const LocationRecord = OrganizationRecord.extend({ organization: Link.nullable() })
export type LocationRecord = z.infer<typeof LocationRecord>

export const CareTeamRecord = z.object({
  source: Source,
  patient: Link,
  name: wordsOrNone,
  status: z.enum(['proposed', 'active', 'suspended', 'inactive', 'unknown']),
  withdrawn: z.boolean(),
  from: Moment.nullable(),
  until: Moment.nullable(),
  /** Everybody but the patient. */
  participants: z.array(z.object({ member: Link, name: wordsOrNone, role: wordsOrNone })),
})
export type CareTeamRecord = z.infer<typeof CareTeamRecord>

export const CoverageRecord = z.object({
  source: Source,
  patient: Link,
  payer: wordsOrNone,
  payerLink: Link.nullable(),
  kind: wordsOrNone,
  plan: wordsOrNone,
  memberId: wordsOrNone,
  status: z.enum(['active', 'cancelled', 'draft', 'unknown']),
  withdrawn: z.boolean(),
  from: Moment.nullable(),
  until: Moment.nullable(),
})
export type CoverageRecord = z.infer<typeof CoverageRecord>
