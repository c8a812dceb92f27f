import type { z } from 'zod'
import type { AllergyRecord, ProblemRecord } from '../record/clinical-record.ts'
import { codedOf, codingOf, textsOf } from './name-resource.ts'
import type { Reading } from './reading.ts'
import type { AllergyIntolerance, Condition } from './resources.ts'

type R4Condition = z.infer<typeof Condition>

export function mapProblem(condition: R4Condition, at: Reading): ProblemRecord | null {
  const patient = at.patient(condition.subject, 'subject')
  const what = codedOf(condition.code)
  if (what === null) at.warn('', 'fhir_required_missing', { field: 'code' })
  if (patient === null || what === null) return null
  const abated = at.moment(condition.abatementDateTime ?? condition.abatementPeriod?.end, 'abatement')
  const verification = codingOf(condition.verificationStatus)?.code ?? null
  const hasAbated = abated !== null || condition.abatementBoolean === true
  return {
    source: at.source,
    patient,
    stay: at.link(condition.encounter, 'Encounter'),
    what,
    category: textsOf(condition.category),
    status: statusOf(codingOf(condition.clinicalStatus)?.code, hasAbated),
    verification,
    withdrawn: verification === 'entered-in-error' || verification === 'refuted',
    onset: at.moment(condition.onsetDateTime ?? condition.onsetPeriod?.start, 'onset'),
    abated,
    recorded: at.moment(condition.recordedDate, 'recordedDate'),
  }
}

export function mapAllergy(allergy: z.infer<typeof AllergyIntolerance>, at: Reading): AllergyRecord | null {
  const patient = at.patient(allergy.patient, 'patient')
  const substance = codedOf(allergy.code)
  if (substance === null) at.warn('', 'fhir_required_missing', { field: 'code' })
  if (patient === null || substance === null) return null
  const verification = codingOf(allergy.verificationStatus)?.code ?? null
  return {
    source: at.source,
    patient,
    substance,
    saysNone: noneKnown.has(substance.code ?? ''),
    reaction: textsOf(allergy.reaction.flatMap(({ manifestation }) => manifestation)),
    severity: allergy.reaction.find(({ severity }) => severity)?.severity ?? null,
    criticality: allergy.criticality || null,
    status: statusOf(codingOf(allergy.clinicalStatus)?.code, false),
    verification,
    withdrawn: verification === 'entered-in-error' || verification === 'refuted',
    onset: at.moment(allergy.onsetDateTime, 'onsetDateTime'),
    recorded: at.moment(allergy.recordedDate, 'recordedDate'),
  }
}

/** Without a clinical status a problem still counts until it is said to have ended: better asked than forgotten. */
function statusOf(code: string | undefined, hasAbated: boolean): ProblemRecord['status'] {
  if (code === 'resolved') return 'resolved'
  if (code === 'inactive' || code === 'remission') return 'inactive'
  if (code === undefined) return hasAbated ? 'resolved' : 'active'
  return 'active'
}

/** SNOMED CT: no known allergy, and no known drug, environmental, food and latex allergy. */
const noneKnown = new Set(['716186003', '409137002', '428607008', '429625007', '716184000'])
