import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import type { FhirRecord } from '../fhir/record/fhir-record.ts'
import { bringPatients } from '../patient-in/bring-patients.ts'
import { bringProviders } from '../provider-in/bring-providers.ts'
import { bringRecords } from '../record-in/bring-records.ts'
import { keysIn, namesOfPatients, patientKeyOf } from '../source-link/keys-in.ts'
import { bringStays } from '../stay-in/bring-stays.ts'
import { keyIn, type Run } from './run.ts'
import { warnOfUnknownReferences } from './unknown-references.ts'

/** Writes what one file says, set by set: who is outside, who the people are, what is said of them, their stays. */
export async function bringIn(run: Run, file: FhirRecord): Promise<void> {
  await run.links.read(keysIn(run, file))
  await bringProviders(run, file)
  await bringPatients(run, file)
  await takeUpHeld(run, file)
  for (const bring of bringRecords) await bring(run, file)
  await bringStays(run, file)
  warnOfUnknownReferences(run, file)
  await run.held.write()
  await run.links.write()
  await tellOfClients(run)
}

/** What earlier files had to wait with, and this one may complete: the same records, and those of these patients. */
async function takeUpHeld(run: Run, file: FhirRecord): Promise<void> {
  const own = recordsOf(file).map(({ source }) => keyIn(run, source))
  const held = await run.held.read(own, namesOfPatients(run, file.patients))
  const keys = held.flatMap((one) => [one, ...patientKeyOf(one.content)])
  await run.links.read(keys.map(({ source, resourceType, logicalId }) => ({ source, resourceType, logicalId })))
}

const recordsOf = (file: FhirRecord) => [
  ...[file.relatedPersons, file.coverages, file.problems, file.allergies, file.medications, file.careTeams].flat(),
  ...[file.suggestions, file.stays].flat(),
]

/** One line on the timeline of everybody of whom something new was said; not one for each of a hundred entries. */
async function tellOfClients(run: Run): Promise<void> {
  for (const [clientId, { created, updated }] of run.touched) {
    if (created + updated === 0) continue
    await leaveEvent(run.tx, {
      kind: 'record.imported',
      clientId,
      programId: run.program.id,
      dataClass: run.program.dataClass,
      subjectId: run.id,
      summary: 'interop:record_imported',
      words: { source: run.source.name, created, updated },
      facts: { source: run.source.name, created, updated },
    })
  }
  refreshLive(run.tx, ['chart', 'clients', 'timeline', 'suggestions', 'imports'])
}
