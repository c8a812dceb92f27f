import { z } from 'zod'
import {
  Address,
  Coding,
  Concept,
  ContactPoint,
  Extension,
  HumanName,
  Identifier,
  LongWords,
  list,
  Period,
  Quantity,
  Reference,
  Words,
} from './elements.ts'

/** The part of each R4 resource that the house understands. What is required here, no record can do without. */

const flag = z.boolean().optional()
const concept = Concept.optional()
const period = Period.optional()
const reference = Reference.optional()

export const Patient = z.object({
  extension: list(Extension),
  identifier: list(Identifier),
  name: list(HumanName),
  telecom: list(ContactPoint),
  gender: Words,
  birthDate: Words,
  deceasedBoolean: flag,
  deceasedDateTime: Words,
  address: list(Address),
  contact: list(z.object({ relationship: list(Concept), name: HumanName.optional(), telecom: list(ContactPoint) })),
  communication: list(z.object({ language: concept, preferred: flag })),
  generalPractitioner: list(Reference),
  link: list(z.object({ other: reference, type: Words })),
})

export const RelatedPerson = z.object({
  active: flag,
  patient: Reference,
  relationship: list(Concept),
  name: list(HumanName),
  telecom: list(ContactPoint),
  period,
})

export const Encounter = z.object({
  identifier: list(Identifier),
  status: Words,
  class: Coding.optional(),
  type: list(Concept),
  priority: concept,
  subject: Reference,
  participant: list(z.object({ type: list(Concept), individual: reference })),
  period,
  reasonCode: list(Concept),
  reasonReference: list(Reference),
  hospitalization: z.object({ admitSource: concept, dischargeDisposition: concept }).optional(),
  location: list(z.object({ location: reference })),
  serviceProvider: reference,
  partOf: reference,
})

export const Condition = z.object({
  clinicalStatus: concept,
  verificationStatus: concept,
  category: list(Concept),
  code: Concept,
  subject: Reference,
  encounter: reference,
  onsetDateTime: Words,
  onsetPeriod: period,
  abatementDateTime: Words,
  abatementPeriod: period,
  abatementBoolean: flag,
  recordedDate: Words,
})

export const AllergyIntolerance = z.object({
  clinicalStatus: concept,
  verificationStatus: concept,
  criticality: Words,
  code: Concept,
  patient: Reference,
  onsetDateTime: Words,
  recordedDate: Words,
  reaction: list(z.object({ manifestation: list(Concept), severity: Words })),
})

const Dosage = z.object({
  text: LongWords,
  patientInstruction: LongWords,
  additionalInstruction: list(Concept),
  timing: z
    .object({
      code: concept,
      repeat: z
        .object({ frequency: z.number().optional(), period: z.number().optional(), periodUnit: Words })
        .optional(),
    })
    .optional(),
  asNeededBoolean: flag,
  doseAndRate: list(z.object({ doseQuantity: Quantity.optional() })),
})
export type Dosage = z.infer<typeof Dosage>

const medication = { medicationCodeableConcept: concept, medicationReference: reference, status: Words }

export const MedicationRequest = z.object({
  ...medication,
  intent: Words,
  subject: Reference,
  encounter: reference,
  authoredOn: Words,
  requester: reference,
  dosageInstruction: list(Dosage),
})

export const MedicationStatement = z.object({
  ...medication,
  subject: Reference,
  context: reference,
  effectiveDateTime: Words,
  effectivePeriod: period,
  dateAsserted: Words,
  informationSource: reference,
  dosage: list(Dosage),
})

export const CareTeam = z.object({
  status: Words,
  name: Words,
  subject: Reference,
  period,
  participant: list(z.object({ role: list(Concept), member: reference })),
})

export const Practitioner = z.object({
  identifier: list(Identifier),
  name: list(HumanName),
  telecom: list(ContactPoint),
  address: list(Address),
  qualification: list(z.object({ code: concept })),
})

export const PractitionerRole = z.object({
  practitioner: reference,
  organization: reference,
  code: list(Concept),
  specialty: list(Concept),
  location: list(Reference),
  telecom: list(ContactPoint),
})

export const Organization = z.object({
  identifier: list(Identifier),
  type: list(Concept),
  name: Words,
  telecom: list(ContactPoint),
  address: list(Address),
  partOf: reference,
})

export const Location = z.object({
  identifier: list(Identifier),
  type: list(Concept),
  name: Words,
  telecom: list(ContactPoint),
  address: Address.optional(),
  managingOrganization: reference,
  partOf: reference,
})

export const Coverage = z.object({
  identifier: list(Identifier),
  status: Words,
  type: concept,
  subscriberId: Words,
  beneficiary: Reference,
  period,
  payor: list(Reference),
  class: list(z.object({ type: concept, value: Words, name: Words })),
})

export const Goal = z.object({
  lifecycleStatus: Words,
  description: Concept,
  subject: Reference,
  startDate: Words,
  target: list(z.object({ dueDate: Words })),
})

export const CarePlan = z.object({
  status: Words,
  title: Words,
  description: LongWords,
  category: list(Concept),
  subject: Reference,
  period,
  activity: list(z.object({ detail: z.object({ code: concept, description: LongWords, status: Words }).optional() })),
})

export const ServiceRequest = z.object({
  status: Words,
  code: concept,
  orderDetail: list(Concept),
  subject: Reference,
  occurrenceDateTime: Words,
  occurrencePeriod: period,
  authoredOn: Words,
  requester: reference,
  performerType: concept,
  performer: list(Reference),
  reasonCode: list(Concept),
})
