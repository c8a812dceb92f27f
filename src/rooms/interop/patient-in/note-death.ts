import { leaveEvent } from '../../../platform/events.ts'
import { endHospitalised, selectConcerned } from '../../cases/index.ts'
import { notify } from '../../monitor/index.ts'
import type { PatientRecord } from '../fhir/record/people-record.ts'
import type { Run } from '../fhir-import/run.ts'
import { dayText } from '../fhir-import/words-of.ts'

/** Whoever carries somebody of whom a source says that they died must hear it before they call the family. */
export async function noteDeath(run: Run, clientId: string, { diedAt }: PatientRecord): Promise<void> {
  const { id: programId, dataClass } = run.program
  const day = dayText(diedAt, run.zone)
  const said = { summary: `interop:died${day ? '_on' : ''}`, words: { source: run.source.name, day } }
  await leaveEvent(run.tx, { kind: 'client.changed', clientId, programId, dataClass, subjectId: clientId, ...said })
  for (const one of await selectConcerned(run.tx, { clientId, programId, dataClass })) {
    await endHospitalised(run.tx, one.id, run.now)
    const carriers = [one.primary_id, one.backup_id].flatMap((id) => id ?? [])
    const of = { clientId, caseId: one.id, programId: one.program_id, dataClass: one.data_class }
    await notify(run.tx, carriers, { ...of, summary: 'monitor:notice_died', words: said.words })
  }
}
