import type { z } from 'zod'
import type { MedicationRecord } from '../record/clinical-record.ts'
import type { Coded } from '../record/record-parts.ts'
import type { Concept, Reference } from './elements.ts'
import { codedOf, textOf } from './name-resource.ts'
import type { Reading } from './reading.ts'
import type { Dosage, MedicationRequest, MedicationStatement } from './resources.ts'

export function mapMedicationRequest(request: z.infer<typeof MedicationRequest>, at: Reading): MedicationRecord | null {
  const patient = at.patient(request.subject, 'subject')
  const what = whatOf(request, at)
  if (patient === null || what === null) return null
  return {
    source: at.source,
    patient,
    stay: at.link(request.encounter, 'Encounter'),
    kind: 'request',
    what,
    ...statusOf(request.status),
    intent: request.intent || null,
    ...dosageOf(request.dosageInstruction),
    start: at.moment(request.authoredOn, 'authoredOn'),
    end: null,
    ...prescriberOf(request.requester, at),
  }
}

export function mapMedicationStatement(
  statement: z.infer<typeof MedicationStatement>,
  at: Reading,
): MedicationRecord | null {
  const patient = at.patient(statement.subject, 'subject')
  const what = whatOf(statement, at)
  if (patient === null || what === null) return null
  const { effectiveDateTime, effectivePeriod, dateAsserted } = statement
  return {
    source: at.source,
    patient,
    stay: at.link(statement.context, 'Encounter'),
    kind: 'statement',
    what,
    ...statusOf(statement.status),
    intent: null,
    ...dosageOf(statement.dosage),
    start: at.moment(effectiveDateTime ?? effectivePeriod?.start ?? dateAsserted, 'effective'),
    end: at.moment(effectivePeriod?.end, 'effectivePeriod.end'),
    prescriber: null,
    prescriberLink: null,
  }
}

/** Who takes a medication on their own account prescribes nothing. */
function prescriberOf(
  requester: Reference | undefined,
  at: Reading,
): Pick<MedicationRecord, 'prescriber' | 'prescriberLink'> {
  const prescriberLink = at.link(requester)
  const isPatient = prescriberLink?.state !== 'named' && prescriberLink?.resourceType === 'Patient'
  return isPatient ? { prescriber: null, prescriberLink: null } : { prescriber: at.nameOf(requester), prescriberLink }
}

type Medicated = { medicationCodeableConcept?: Concept | undefined; medicationReference?: Reference | undefined }

function whatOf({ medicationCodeableConcept, medicationReference }: Medicated, at: Reading): Coded | null {
  const what = codedOf(medicationCodeableConcept) ?? at.codeOf(medicationReference)
  if (what === null) at.warn('', 'fhir_required_missing', { field: 'medication' })
  return what
}

const statuses = new Map<string, MedicationRecord['status']>([
  ['active', 'active'],
  ['on-hold', 'on_hold'],
  ['completed', 'completed'],
  ['stopped', 'stopped'],
  ['cancelled', 'stopped'],
  ['not-taken', 'stopped'],
])

const statusOf = (status = ''): Pick<MedicationRecord, 'status' | 'withdrawn'> => ({
  status: statuses.get(status) ?? 'unknown',
  withdrawn: status === 'entered-in-error',
})

function dosageOf(dosages: Dosage[]): Pick<MedicationRecord, 'dosage' | 'timing'> {
  const said = dosages.flatMap(({ text, patientInstruction, additionalInstruction, timing }) =>
    text ? [text] : [patientInstruction, textOf(timing?.code), ...additionalInstruction.map(textOf)],
  )
  return { dosage: said.filter(Boolean).join('; ') || null, timing: timingOf(dosages[0]) }
}

function timingOf(dosage: Dosage | undefined): MedicationRecord['timing'] {
  const repeat = dosage?.timing?.repeat
  const dose = dosage?.doseAndRate[0]?.doseQuantity
  if (repeat === undefined && dose?.value === undefined && dosage?.asNeededBoolean === undefined) return null
  return {
    dose: dose?.value === undefined ? null : [dose.value, dose.unit ?? dose.code].filter(Boolean).join(' '),
    frequency: repeat?.frequency ?? null,
    period: repeat?.period ?? null,
    periodUnit: repeat?.periodUnit ?? null,
    asNeeded: dosage?.asNeededBoolean ?? null,
  }
}
