import type { z } from 'zod'
import type { Language, PatientRecord } from '../record/people-record.ts'
import type { GivenName, OtherName } from '../record/record-parts.ts'
import type { Extension, HumanName } from './elements.ts'
import { addressesOf, identifiersOf, phonesOf } from './map-person-parts.ts'
import { codingOf, personText, textOf, textsOf } from './name-resource.ts'
import type { Reading } from './reading.ts'
import type { Patient } from './resources.ts'

type R4Patient = z.infer<typeof Patient>

export function mapPatient(patient: R4Patient, at: Reading): PatientRecord {
  const replacing = patient.link.find((link) => link.type === 'replaced-by')?.other
  return {
    source: at.source,
    ...namesOf(patient.name, at),
    pronouns: pronounsIn(patient.extension),
    birthDate: at.moment(patient.birthDate?.slice(0, 10), 'birthDate'),
    sex: sexOf(patient.gender, at),
    deceased: patient.deceasedBoolean === true || patient.deceasedDateTime !== undefined,
    diedAt: at.moment(patient.deceasedDateTime, 'deceasedDateTime'),
    languages: languagesOf(patient.communication),
    interpreterNeeded: interpreterIn(patient.extension),
    addresses: addressesOf(patient.address, at),
    phones: phonesOf(patient.telecom),
    identifiers: identifiersOf(patient.identifier, at),
    contacts: patient.contact.map(({ name, relationship, telecom }) => ({
      name: personText(name),
      relationship: textsOf(relationship),
      phones: phonesOf(telecom),
    })),
    generalPractitioners: patient.generalPractitioner.map((one) => at.link(one)).filter((one) => one !== null),
    replacedBy: at.link(replacing, 'Patient'),
  }
}

type Names = Pick<PatientRecord, 'name' | 'preferred' | 'otherNames'>

/** The official name is the legal one; what stands first takes its place where no name is called official. */
function namesOf(names: HumanName[], at: Reading): Names {
  const said = names.filter((name) => personText(name) !== null)
  const rank = (name: HumanName) => legalUses.indexOf(name.use ?? '')
  const [legal] = said.filter((name) => rank(name) >= 0).toSorted((one, other) => rank(one) - rank(other))
  const chosen = legal ?? said[0]
  const name = chosen === undefined ? null : givenNameOf(chosen, at)
  const called = said.find(({ use }) => use === 'usual' || use === 'nickname')
  return {
    name,
    preferred: called?.given && called.given.join(' ') !== name?.given.join(' ') ? called.given.join(' ') : null,
    otherNames: said.filter((one) => one !== chosen).map((one) => ({ kind: kindOf(one), ...givenNameOf(one, at) })),
  }
}

const legalUses = ['official', '', 'usual', 'temp']

function kindOf({ use }: HumanName): OtherName['kind'] {
  if (use === 'maiden' || use === 'nickname') return use
  return use === 'old' ? 'previous' : 'alias'
}

/** A name that came as one text is read as people write it: 'Baker, Sam' or 'Sam Baker'. */
function givenNameOf({ given = [], family = '', text = '' }: HumanName, at: Reading): GivenName {
  if (given.length > 0 || family !== '') return { given, family }
  at.warn('name', 'fhir_name_guessed', { text })
  const [before = '', after] = text.split(',').map((part) => part.trim())
  if (after !== undefined) return { given: after.split(/\s+/), family: before }
  const words = before.split(/\s+/)
  return words.length < 2 ? { given: words, family: '' } : { given: words.slice(0, -1), family: words.at(-1) ?? '' }
}

function sexOf(gender: string | undefined, at: Reading): PatientRecord['sex'] {
  if (gender === undefined || gender === 'unknown') return 'unknown'
  if (gender === 'female' || gender === 'male' || gender === 'other') return gender
  at.warn('gender', 'fhir_status_unknown', { field: 'gender', text: gender, read: 'unknown' })
  return 'unknown'
}

function languagesOf(communication: R4Patient['communication']): Language[] {
  const all = communication.map(({ language, preferred = false }) => ({
    code: codingOf(language)?.code ?? null,
    words: textOf(language) ?? '',
    preferred,
  }))
  return all.filter(({ words }) => words !== '')
}

const profiles = 'http://hl7.org/fhir/StructureDefinition'

function pronounsIn(extensions: Extension[]): string | null {
  const said = extensions.find(({ url }) => url === `${profiles}/individual-pronouns`)
  return textOf(said?.extension.find(({ url }) => url === 'value')?.valueCodeableConcept)
}

/** US Core says it in a SNOMED code, the base standard in a boolean. */
function interpreterIn(extensions: Extension[]): boolean | null {
  const base = extensions.find(({ url }) => url === `${profiles}/patient-interpreterRequired`)
  if (base?.valueBoolean !== undefined) return base.valueBoolean
  const usCore = extensions.find(({ url }) => url.endsWith('/us-core-interpreter-needed'))?.valueCoding?.code
  if (usCore === '373066001') return true
  return usCore === '373067005' ? false : null
}
