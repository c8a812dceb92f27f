import { type Holder, holdersOf, selectClient } from '../../people/index.ts'
import type { PatientRecord } from '../fhir/record/people-record.ts'
import type { Run } from '../fhir-import/run.ts'
import { refuse } from '../refusals.ts'
import type { SourceLink } from '../source-link/source-link.ts'
import { nameOf, somebodyIn } from './patient-said.ts'
import { isSameIdentifier, isSomebodyElse, linkingIdentifiers } from './same-person.rules.ts'

/**
 * Refuses the file where its source is only guessed and an id of it means somebody else here: two folders called
 * "export" may both have a Patient/1. With a source of its own the file can be told apart.
 */
export async function refuseIfSomebodyElse(run: Run, link: SourceLink, patient: PatientRecord): Promise<void> {
  if (run.source.isSure || link.clientId === null) return
  const known = await selectClient(run.tx, link.clientId)
  if (!known || !isSomebodyElse(known, somebodyIn(patient, run.zone))) return
  const resource = `${link.resourceType}/${link.logicalId}`
  throw refuse('import_id_of_another', 'source', { resource, source: link.source })
}

/** Whoever holds an identifier of this patient. Of several, and of a contradiction, nobody. */
export async function holderOf(run: Run, patient: PatientRecord): Promise<string | null> {
  const identifiers = linkingIdentifiers(patient)
  if (identifiers.length === 0) return null
  const holders = (await holdersOf(run.tx, identifiers)).filter(
    (held) => mayBeJoined(held, run) && identifiers.some((one) => isSameIdentifier(one, held)),
  )
  const [one] = holders
  if (!one) return null
  const people = new Set(holders.map(({ clientId }) => clientId))
  if (people.size > 1) return nobody(run, patient, 'several_hold_identifier', people.size)
  return isSomebodyElse(one, somebodyIn(patient, run.zone))
    ? nobody(run, patient, 'identifier_of_another')
    : one.clientId
}

/** A person known only to a sealed program is joined by that program alone: elsewhere even being known is a secret. */
const mayBeJoined = ({ sealed, programId }: Holder, run: Run): boolean => !sealed || programId === run.program.id

function nobody(
  run: Run,
  patient: PatientRecord,
  code: 'several_hold_identifier' | 'identifier_of_another',
  count = 1,
) {
  run.tally.warn(patient.source, code, { name: nameOf(patient), count })
  return null
}
