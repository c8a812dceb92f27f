import { newId } from '../../../words/ids.ts'
import { foldedText } from '../../../words/person-name.ts'
import {
  type Saved,
  saveAddress,
  saveCareTeamMember,
  saveIdentifier,
  saveOtherName,
  savePhone,
  saveSupporter,
} from '../../people/index.ts'
import type { PatientRecord } from '../fhir/record/people-record.ts'
import type { Address, Phone } from '../fhir/record/record-parts.ts'
import { type Place, placeOf, type Run } from '../fhir-import/run.ts'
import { firstEmail, firstPhone, wholeDay } from '../fhir-import/words-of.ts'
import { carerOf } from '../provider-in/carer-of.ts'
import { selectAddressesOf, selectCareTeamOf, selectPhonesOf, selectSupportersOf } from './patient-parts.sql.ts'

/** `before` is what the same source said last; null when it never spoke of them. */
type Parts = { clientId: string; patient: PatientRecord; before: PatientRecord | null }

/** What belongs to who somebody is. What stands already, whoever wrote it down, is not written twice. */
export async function savePatientParts(run: Run, parts: Parts): Promise<'updated' | 'unchanged'> {
  const { clientId, patient } = parts
  const place = (): Place =>
    placeOf({ id: newId(), clientId, program: run.program, source: run.source.name, of: patient.source })
  const saved: Saved[] = []
  for (const { system, type, value } of patient.identifiers)
    saved.push(await saveIdentifier(run.tx, { ...place(), system: system ?? '', type: type ?? '', value }))
  for (const { kind, given, family } of patient.otherNames)
    saved.push(await saveOtherName(run.tx, { ...place(), kind, given: given.join(' '), family }))
  saved.push(...(await savePhones(run, patient, place)))
  saved.push(...(await saveAddresses(run, parts, place)))
  saved.push(...(await saveContacts(run, parts, place)))
  saved.push(...(await saveGeneralPractitioners(run, parts, place)))
  return saved.every((one) => one === 'unchanged') ? 'unchanged' : 'updated'
}

type MakePlace = () => Place

async function savePhones(run: Run, { phones }: PatientRecord, place: MakePlace): Promise<Saved[]> {
  if (phones.length === 0) return []
  const known = new Set((await selectPhonesOf(run.tx, place().clientId)).map(phoneKey))
  const fresh = phones.filter((phone) => !known.has(phoneKey(phone)))
  const saved: Saved[] = []
  for (const { kind, use, value } of fresh)
    saved.push(await savePhone(run.tx, { ...place(), kind, use, value, rank: Math.min(known.size + 1, 9) }))
  return saved
}

const phoneKey = ({ kind, value }: Pick<Phone, 'value'> & { kind: string }): string =>
  `${kind} ${kind === 'email' ? value.toLowerCase() : value.replaceAll(/\D/g, '') || value}`

/** An address that its source no longer names has become an old one. What colleagues wrote down stays as it is. */
async function saveAddresses(run: Run, { patient, before }: Parts, place: MakePlace): Promise<Saved[]> {
  const rows = patient.addresses.length > 0 ? await selectAddressesOf(run.tx, place().clientId) : []
  const known = new Map(rows.map((row) => [addressKey(row.line, row.postal_code), row]))
  const said = new Set(patient.addresses.map(keyOf))
  const saved: Saved[] = []
  for (const address of patient.addresses.filter((one) => !known.has(keyOf(one))))
    saved.push(await saveAddress(run.tx, { ...place(), ...addressIn(address, run.zone) }))
  for (const address of before?.addresses ?? []) {
    const row = known.get(keyOf(address))
    if (!row || said.has(keyOf(address)) || row.use === 'old') continue
    const left = { ...addressIn(address, run.zone), use: 'old' as const, untilDay: run.today }
    saved.push(
      await saveAddress(run.tx, {
        ...place(),
        id: row.id,
        programId: row.program_id,
        dataClass: row.data_class,
        ...left,
      }),
    )
  }
  return saved
}

const keyOf = ({ line, postalCode }: Address): string => addressKey(line, postalCode)
const addressKey = (line: string, postalCode: string): string => foldedText(`${line} ${postalCode}`)

const addressIn = ({ use, line, city, state, postalCode, country, from, until }: Address, zone: string) => ({
  ...{ use, line, city, state, postalCode, country },
  fromDay: wholeDay(from, zone),
  untilDay: wholeDay(until, zone),
})

/** Next of kin and emergency contacts stand in the support network under their names. */
async function saveContacts(run: Run, { clientId, patient }: Parts, place: MakePlace): Promise<Saved[]> {
  const named = patient.contacts.flatMap((contact) => {
    const name = (contact.name ?? contact.relationship ?? '').trim()
    return name === '' ? [] : [{ ...contact, name }]
  })
  const rows = named.length > 0 ? await selectSupportersOf(run.tx, clientId) : []
  const known = new Set(rows.map(({ name }) => foldedText(name)))
  const saved: Saved[] = []
  for (const { name, relationship, phones } of named.filter((one) => !known.has(foldedText(one.name)))) {
    const reached = { phone: firstPhone(phones), email: firstEmail(phones) }
    known.add(foldedText(name))
    saved.push(
      await saveSupporter(run.tx, { ...place(), name, relationship: relationship ?? '', ...reached, endedOn: null }),
    )
  }
  return saved
}

async function saveGeneralPractitioners(run: Run, { clientId, patient }: Parts, place: MakePlace): Promise<Saved[]> {
  const carers = patient.generalPractitioners
  const known = carers.length > 0 ? await selectCareTeamOf(run.tx, clientId) : []
  const saved: Saved[] = []
  for (const link of carers) {
    const providerId = await carerOf(run, link)
    if (providerId === null || known.some((one) => one.providerId === providerId)) continue
    const ofCare = { providerId, role: 'Primary care', fromDay: null, untilDay: null }
    saved.push(await saveCareTeamMember(run.tx, { ...place(), ...ofCare }))
  }
  return saved
}
