import { say } from '../en.ts'
import type { FilePreview, ImportWarning, RecordCounts } from '../import-run/contract.ts'

/** What may mean the wrong person or a missed discharge stands before what is only odd. */
const first: readonly string[] = [
  'identifier_of_another',
  'several_hold_identifier',
  'near_match',
  'may_be_known',
  'client_differs',
  'moved_to_another',
  'replaced_by',
  'stay_taken_back',
  'discharge_ahead',
  'discharge_without_day',
]

export function sortedWarnings(warnings: readonly ImportWarning[]): ImportWarning[] {
  const rank = ({ code }: ImportWarning) => (first.includes(code) ? first.indexOf(code) : first.length)
  return warnings.toSorted((one, other) => rank(one) - rank(other))
}

/** The name that a source gets where neither the file nor anybody says one: it is the folder of uploads. */
const unnamedSource = 'upload'

export const sourceWords = (source: string): string =>
  source === unnamedSource ? say('source_unnamed') : say('source_is', { source })

/** What a record holds, in the order in which it is said; noughts are left out. */
export function countsToSay(counts: RecordCounts) {
  const said = [
    { key: 'n_inpatient_stays', count: counts.inpatient_stays },
    { key: 'n_active_conditions', count: counts.active_conditions },
    { key: 'n_active_medications', count: counts.active_medications },
    { key: 'n_suggestions', count: counts.suggestions },
  ] as const
  return said.filter(({ count }) => count > 0)
}

/** Two wards may send files of one name: each stands under a key of its own. */
export const keyedByFile = (files: readonly FilePreview[]) =>
  files.map((one, at) => ({ ...one, key: `${one.file} ${at}` }))
