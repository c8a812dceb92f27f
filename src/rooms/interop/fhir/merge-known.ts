import { foldedText } from '../../../words/person-name.ts'
import type { PatientRecord } from './record/people-record.ts'
import type { Address, Phone, Source } from './record/record-parts.ts'

/**
 * What is known of a record, with what a file adds. The newer one wins where both say something; where either has no
 * time, the arriving one does. Nothing known is emptied.
 */
export function mergeKnown<R extends { source: Source }>(known: R, arriving: R): R {
  const [older, newer] = inOrder(known, arriving)
  return { ...older, ...saidIn(newer), source: newer.source }
}

/** The same of a person: lists grow, an address gives way only to a newer one of its use, and the dead stay dead. */
export function mergePatient(known: PatientRecord, arriving: PatientRecord): PatientRecord {
  const [older, newer] = inOrder(known, arriving)
  const both = <V>(listed: (patient: PatientRecord) => V[], nameOf: (one: V) => string): V[] =>
    newestOfEach([...listed(older), ...listed(newer)], nameOf)
  return {
    ...mergeKnown(known, arriving),
    deceased: known.deceased || arriving.deceased,
    otherNames: both(
      ({ otherNames }) => otherNames,
      ({ kind, given, family }) => `${kind} ${family}, ${given.join(' ')}`,
    ),
    languages: both(
      ({ languages }) => languages,
      ({ code, words }) => code ?? words,
    ),
    phones: both(({ phones }) => phones, phoneKey),
    identifiers: both(
      ({ identifiers }) => identifiers,
      ({ system, type, value }) => `${system} ${type} ${value}`,
    ),
    contacts: both(
      ({ contacts }) => contacts,
      ({ name, relationship }) => foldedText(name ?? relationship ?? ''),
    ),
    addresses: addressesOf(older.addresses, newer.addresses),
  }
}

function inOrder<R extends { source: Source }>(known: R, arriving: R): [older: R, newer: R] {
  const [before, now] = [known.source.lastUpdated, arriving.source.lastUpdated]
  return before !== null && now !== null && now < before ? [arriving, known] : [known, arriving]
}

function saidIn<R extends object>(record: R): Partial<R> {
  const said: Partial<R> = { ...record }
  for (const [field, value] of Object.entries(record)) if (saysNothing(value)) Reflect.deleteProperty(said, field)
  return said
}

const saysNothing = (value: unknown): boolean =>
  value === null || value === '' || value === 'unknown' || (Array.isArray(value) && value.length === 0)

/** One of each name, the last one listed, in an order that does not tell which file came first. */
function newestOfEach<V>(all: V[], nameOf: (one: V) => string): V[] {
  const named = new Map(all.map((one) => [nameOf(one), one]))
  return [...named].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value)
}

const phoneUses: Phone['use'][] = ['home', 'mobile', 'work', 'other']

const phoneKey = ({ kind, use, value }: Phone): string =>
  kind === 'email' ? `z ${value.toLowerCase()}` : `${phoneUses.indexOf(use)} ${value.replaceAll(/\D/g, '') || value}`

const addressUses: Address['use'][] = ['home', 'mailing', 'temporary', 'old']

function addressesOf(older: Address[], newer: Address[]): Address[] {
  return addressUses.flatMap((use) => {
    const said = newer.filter((address) => address.use === use)
    return said.length > 0 ? said : older.filter((address) => address.use === use)
  })
}
