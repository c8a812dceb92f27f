import { saveAllergy, saveCoverage, saveMedication, saveProblem, takeBack } from '../../people/index.ts'
import { AllergyRecord, MedicationRecord, ProblemRecord } from '../fhir/record/clinical-record.ts'
import { CoverageRecord } from '../fhir/record/people-record.ts'
import { type Bring, bringing } from '../fhir-import/bring-of-client.ts'
import { dayText, displayOf } from '../fhir-import/words-of.ts'
import { bringSupporters } from '../patient-in/bring-supporters.ts'
import { bringCareTeams } from '../provider-in/bring-care-teams.ts'
import { bringSuggestions } from './bring-suggestions.ts'
import { doseText } from './dose-text.ts'

const bringProblems = bringing<ProblemRecord>({
  name: 'problem',
  types: ['Condition'],
  schema: ProblemRecord,
  in: ({ problems }) => problems,
  isWithdrawn: ({ withdrawn }) => withdrawn,
  remove: (tx, id) => takeBack(tx, 'people.problem', id),
  save: ({ tx, zone }, place, { what, status, onset, abated }) =>
    saveProblem(tx, {
      ...place,
      words: what.words,
      code: what.code,
      codeSystem: what.system,
      status,
      onset: dayText(onset, zone),
      abated: dayText(abated, zone),
    }),
})

const bringAllergies = bringing<AllergyRecord>({
  name: 'allergy',
  types: ['AllergyIntolerance'],
  schema: AllergyRecord,
  in: ({ allergies }) => allergies,
  isWithdrawn: ({ withdrawn }) => withdrawn,
  remove: (tx, id) => takeBack(tx, 'people.allergy', id),
  save: ({ tx }, place, { substance, reaction, severity, criticality, status }) =>
    saveAllergy(tx, { ...place, substance: substance.words, reaction, severity, criticality, status }),
})

const bringMedications = bringing<MedicationRecord>({
  name: 'medication',
  types: ['MedicationRequest', 'MedicationStatement'],
  schema: MedicationRecord,
  in: ({ medications }) => medications,
  isWithdrawn: ({ withdrawn }) => withdrawn,
  remove: (tx, id) => takeBack(tx, 'people.medication', id),
  save: ({ tx, zone }, place, medication) =>
    saveMedication(tx, {
      ...place,
      words: medication.what.words,
      code: medication.what.code,
      codeSystem: medication.what.system,
      dose: doseText(medication),
      status: medication.status,
      started: dayText(medication.start, zone),
      ended: dayText(medication.end, zone),
      prescriber: medication.prescriber ?? displayOf(medication.prescriberLink),
    }),
})

const bringCoverages = bringing<CoverageRecord>({
  name: 'coverage',
  types: ['Coverage'],
  schema: CoverageRecord,
  in: ({ coverages }) => coverages,
  isWithdrawn: ({ withdrawn }) => withdrawn,
  remove: (tx, id) => takeBack(tx, 'people.coverage', id),
  save: ({ tx, zone }, place, { payer, payerLink, plan, kind, memberId, status, from, until }) =>
    saveCoverage(tx, {
      ...place,
      ...{ plan, kind, memberId, status },
      payer: payer ?? displayOf(payerLink) ?? '',
      fromDay: dayText(from, zone),
      untilDay: dayText(until, zone),
    }),
})

/** Everything that is said of a client but the stays, which move cases. */
export const bringRecords: readonly Bring[] = [
  bringSupporters,
  bringCoverages,
  bringProblems,
  bringAllergies,
  bringMedications,
  bringCareTeams,
  bringSuggestions,
]
