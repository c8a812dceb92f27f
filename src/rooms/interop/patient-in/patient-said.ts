import { legalName } from '../../../words/person-name.ts'
import type { Client } from '../../people/client/contract.ts'
import type { TypedPerson } from '../../people/duplicate/contract.ts'
import type { SaidOfClient } from '../../people/index.ts'
import type { PatientRecord } from '../fhir/record/people-record.ts'
import { dayText } from '../fhir-import/words-of.ts'

export type SaidOfPatient = Omit<SaidOfClient, 'id'>

/** What a source says of who a person is, as our record holds it. Null or undefined where it says nothing. */
export function saidOf(patient: PatientRecord, zone: string): SaidOfPatient {
  const { given, family } = legalNameIn(patient)
  const { interpreterNeeded, deceased, diedAt } = patient
  return {
    given,
    family,
    preferred: patient.preferred,
    pronouns: patient.pronouns,
    birthDate: dayText(patient.birthDate, zone),
    sex: patient.sex,
    language: languageOf(patient),
    ...(interpreterNeeded === null ? {} : { interpreterNeeded }),
    deceased: deceased || diedAt !== null,
    diedAt: dayText(diedAt, zone),
    nameUnknown: given + family === '',
  }
}

/** Only what is new since the source last spoke: what a colleague corrected meanwhile is not corrected back. */
export function saidAnew(before: SaidOfPatient, now: SaidOfPatient): SaidOfPatient {
  const was = new Map(Object.entries(before))
  return Object.fromEntries(Object.entries(now).filter(([field, value]) => was.get(field) !== value))
}

const notKnown: readonly unknown[] = [null, '', false, 'unknown']

/** Only what nobody here knew yet: another source's word does not take the place of ours. */
export function saidWhereUnknown(known: Client, said: SaidOfPatient): SaidOfPatient {
  const here = new Map<string, unknown>(Object.entries(known))
  const isFuller = said.birthDate?.startsWith(known.birthDate ?? '') ?? false
  return Object.fromEntries(
    Object.entries(said).filter(([field]) => notKnown.includes(here.get(field)) || (field === 'birthDate' && isFuller)),
  )
}

export function typedOf(patient: PatientRecord, zone: string): TypedPerson {
  const numbers = (kind: 'phone' | 'email') =>
    patient.phones.filter((one) => one.kind === kind).map(({ value }) => value)
  return {
    ...legalNameIn(patient),
    preferred: patient.preferred,
    birthDate: dayText(patient.birthDate, zone),
    sex: patient.sex,
    phones: numbers('phone'),
    emails: numbers('email'),
    addresses: patient.addresses.map((address) => `${address.line} ${address.postalCode}`.trim()),
    identifiers: patient.identifiers.map(({ system, value }) => ({ system: system ?? '', value })),
  }
}

export const somebodyIn = (patient: PatientRecord, zone: string) => ({
  ...legalNameIn(patient),
  birthDate: dayText(patient.birthDate, zone),
})

/** 'Ana Ejemplar'; of somebody without a name, how the source calls the record. */
export const nameOf = (patient: PatientRecord): string =>
  legalName(legalNameIn(patient)) || `${patient.source.resourceType}/${patient.source.logicalId}`

export const legalNameIn = ({ name }: PatientRecord): { given: string; family: string } => ({
  given: (name?.given ?? []).join(' ').trim(),
  family: (name?.family ?? '').trim(),
})

const languageOf = ({ languages }: PatientRecord): string | null => {
  const spoken = languages.find(({ preferred }) => preferred) ?? languages[0]
  return spoken ? (spoken.code ?? spoken.words) : null
}
