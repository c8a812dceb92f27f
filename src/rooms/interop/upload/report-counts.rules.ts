import { say } from '../en.ts'
import type { ImportReport } from '../import-run/contract.ts'

export type Counted = {
  key: 'created' | 'updated' | 'unchanged' | 'completed' | 'held' | 'rejected' | 'only'
  word: string
  count: number
  /** What it is made of, the most first. */
  kinds: { kind: string; count: number }[]
}

type Kinds = Readonly<Record<string, number>>

/** Only what there is: nine noughts say nothing. New stands always, for it is what one looks for. */
export function countsOf(report: ImportReport): Counted[] {
  const { created, updated, unchanged, merged, rejected } = report.kinds
  const counted = (key: Counted['key'], count: number, ...kinds: (Kinds | undefined)[]): Counted => ({
    key,
    word: say(`counted_${key}`),
    count,
    kinds: kindsToSay(kinds),
  })
  return [
    counted('created', report.created, created),
    counted('updated', report.updated + report.merged, updated, merged),
    counted('unchanged', report.unchanged, unchanged),
    counted('completed', report.completed),
    counted('held', report.held.length, heldKinds(report.held)),
    counted('rejected', report.rejected, rejected),
    counted('only', sumOf(report.other), report.other),
  ].filter(({ key, count }) => key === 'created' || count > 0)
}

const sumOf = (kinds: Kinds): number => Object.values(kinds).reduce((sum, count) => sum + count, 0)

function heldKinds(held: ImportReport['held']): Kinds {
  const kinds: Record<string, number> = {}
  for (const { resource } of held) {
    const [kind = ''] = resource.split('/')
    kinds[kind] = (kinds[kind] ?? 0) + 1
  }
  return kinds
}

function kindsToSay(all: readonly (Kinds | undefined)[]): Counted['kinds'] {
  const sums = new Map<string, number>()
  for (const kinds of all)
    for (const [type, count] of Object.entries(kinds ?? {})) {
      const kind = kindWords[type] ?? (type || say('kind_unnamed'))
      sums.set(kind, (sums.get(kind) ?? 0) + count)
    }
  return [...sums].map(([kind, count]) => ({ kind, count })).toSorted((one, other) => other.count - one.count)
}

/** What a worker calls a kind of resource; a kind that is rare keeps the name that its sender gave it. */
const kindWords: Readonly<Record<string, string>> = {
  Patient: say('kind_patient'),
  Encounter: say('kind_encounter'),
  Condition: say('kind_condition'),
  AllergyIntolerance: say('kind_allergy'),
  MedicationRequest: say('kind_medication_request'),
  MedicationStatement: say('kind_medication_statement'),
  Medication: say('kind_medication'),
  Coverage: say('kind_coverage'),
  RelatedPerson: say('kind_related_person'),
  Practitioner: say('kind_practitioner'),
  PractitionerRole: say('kind_practitioner_role'),
  Organization: say('kind_organization'),
  Location: say('kind_location'),
  CareTeam: say('kind_care_team'),
  CarePlan: say('kind_care_plan'),
  Goal: say('kind_goal'),
  ServiceRequest: say('kind_service_request'),
  Observation: say('kind_observation'),
  DiagnosticReport: say('kind_diagnostic_report'),
  Procedure: say('kind_procedure'),
  Immunization: say('kind_immunization'),
  DocumentReference: say('kind_document'),
  Claim: say('kind_claim'),
  ExplanationOfBenefit: say('kind_benefit'),
}
