import { newId } from '../../../words/ids.ts'
import { askOfNewcomer, createClient, type Saved, selectClient, updateClient } from '../../people/index.ts'
import { mergePatient } from '../fhir/merge-known.ts'
import type { FhirRecord } from '../fhir/record/fhir-record.ts'
import { PatientRecord } from '../fhir/record/people-record.ts'
import { dataClassOf } from '../fhir-import/data-class.rules.ts'
import { keyIn, type Run, touch } from '../fhir-import/run.ts'
import type { SourceLink } from '../source-link/source-link.ts'
import { holderOf, refuseIfSomebodyElse } from './known-client.ts'
import { noteDeath } from './note-death.ts'
import { nameOf, saidAnew, saidOf, saidWhereUnknown, typedOf } from './patient-said.ts'
import { withPossibleDays } from './possible-days.ts'
import { savePatientParts } from './save-patient-parts.ts'

/** Each patient: known by the source's own id, else by an identifier, else somebody new. Likeness joins nobody. */
export async function bringPatients(run: Run, { patients }: FhirRecord): Promise<void> {
  for (const patient of patients) await bringPatient(run, patient)
}

async function bringPatient(run: Run, arriving: PatientRecord): Promise<void> {
  const patient = withPossibleDays(run, arriving)
  const link = run.links.of(keyIn(run, patient.source))
  if (link?.clientId) return again(run, patient, { ...link, clientId: link.clientId })
  const holder = await holderOf(run, patient)
  if (holder !== null) return joined(run, patient, holder)
  await newcomer(run, patient)
}

/** The source speaks again of somebody whom it brought before. */
async function again(run: Run, arriving: PatientRecord, link: SourceLink & { clientId: string }): Promise<void> {
  const { clientId } = link
  touch(run, clientId, 'identifier')
  if (link.sha256 === arriving.source.sha256) return run.tally.count('unchanged', 'Patient')
  await refuseIfSomebodyElse(run, link, arriving)
  const before = PatientRecord.parse(link.state.record)
  const patient = mergePatient(before, arriving)
  const who = await updateClient(run.tx, {
    id: clientId,
    ...saidAnew(saidOf(before, run.zone), saidOf(patient, run.zone)),
  })
  await warnWhereNameless(run, arriving, clientId)
  const parts = await savePatientParts(run, { clientId, patient, before })
  keepPatient(run, patient, arriving.source.sha256, clientId)
  if (patient.deceased && !before.deceased) await noteDeath(run, clientId, patient)
  countChange(run, clientId, who === 'updated' || parts === 'updated' ? 'updated' : 'unchanged')
}

/** Another source brought them, or a colleague wrote them down: this one adds what nobody knew. */
async function joined(run: Run, patient: PatientRecord, clientId: string): Promise<void> {
  touch(run, clientId, 'identifier')
  const known = await selectClient(run.tx, clientId)
  if (!known) throw new Error('A client who holds an identifier is not there')
  const said = saidOf(patient, run.zone)
  if (isOtherDay(said.birthDate ?? null, known.birthDate))
    run.tally.warn(patient.source, 'client_differs', { name: nameOf(patient) })
  await updateClient(run.tx, { id: clientId, ...saidWhereUnknown(known, said) })
  await warnWhereNameless(run, patient, clientId)
  await savePatientParts(run, { clientId, patient, before: null })
  keepPatient(run, patient, patient.source.sha256, clientId)
  if (said.deceased && !known.deceased) await noteDeath(run, clientId, patient)
  countChange(run, clientId, 'merged')
}

async function newcomer(run: Run, patient: PatientRecord): Promise<void> {
  const id = newId()
  const { program, zone } = run
  const dataClass = dataClassOf(patient.source.labels, program.dataClass)
  const { given = '', family = '', birthDate = null, ...said } = saidOf(patient, zone)
  await createClient(run.tx, { id, programId: program.id, dataClass, given, family, birthDate, ...said })
  touch(run, id, 'new')
  await warnWhereNameless(run, patient, id)
  await askWhoIsNear(run, patient, id)
  await savePatientParts(run, { clientId: id, patient, before: null })
  keepPatient(run, patient, patient.source.sha256, id)
  countChange(run, id, 'created')
  if (patient.replacedBy) warnOfReplaced(run, patient)
}

/** Why somebody is near is said only of those whom whoever brought the file may see. */
async function askWhoIsNear(run: Run, patient: PatientRecord, id: string): Promise<void> {
  const { tx, zone, broughtBy, tally } = run
  const { seen, hidden } = await askOfNewcomer(tx, { id, typed: typedOf(patient, zone), broughtBy })
  const [nearest] = seen
  const name = nameOf(patient)
  if (nearest) tally.warn(patient.source, 'near_match', { name, reasons: nearest.join(', '), count: seen.length })
  if (hidden) tally.warn(patient.source, 'may_be_known', { name })
}

/** A file without a name takes none away: only where nobody here knows one either is there something to ask. */
async function warnWhereNameless(run: Run, patient: PatientRecord, clientId: string): Promise<void> {
  if (patient.name !== null) return
  const client = await selectClient(run.tx, clientId)
  if (client?.nameUnknown) run.tally.warn(patient.source, 'name_unknown', {}, 'name')
}

/** '1968' and '1968-03-14' are no contradiction. */
const isOtherDay = (said: string | null, known: string | null): boolean =>
  said !== null && known !== null && !said.startsWith(known) && !known.startsWith(said)

function warnOfReplaced(run: Run, { replacedBy, ...patient }: PatientRecord): void {
  const other = replacedBy?.state === 'named' ? replacedBy.display : (replacedBy?.logicalId ?? '')
  run.tally.warn(patient.source, 'replaced_by', { name: nameOf({ replacedBy, ...patient }), other })
}

const keepPatient = (run: Run, patient: PatientRecord, sha256: string, clientId: string): void =>
  run.links.keep({
    ...keyIn(run, patient.source),
    kind: 'patient',
    subjectId: clientId,
    clientId,
    sha256,
    state: { record: patient },
  })

function countChange(run: Run, clientId: string, outcome: Saved | 'merged'): void {
  run.tally.count(outcome, 'Patient')
  const touched = touch(run, clientId, 'identifier')
  if (outcome === 'created') touched.created += 1
  if (outcome === 'updated' || outcome === 'merged') touched.updated += 1
}
