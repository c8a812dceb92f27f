import { sayingsOf } from '../../../words/catalogue.ts'
import { refusalsOf } from '../../../words/refusal.ts'

/** Reasons to refuse a whole file. Each names the file, the place, and what to do. */
export const fhirRefusals = {
  fhir_too_large:
    '{{file}} holds {{megabytes}} MB, and one file may hold {{limit}} MB. Export fewer people at a time and send several files.',
  fhir_empty: '{{file}} is empty. Export it again.',
  fhir_not_utf8: '{{file}} is not UTF-8 text. Save or export it as UTF-8 JSON.',
  fhir_is_xml: '{{file}} is XML. Send the same bundle as JSON.',
  fhir_truncated:
    '{{file}} breaks off at line {{line}}, column {{column}}, before the JSON is complete. Export or download it again.',
  fhir_not_json:
    '{{file}} is not JSON: it cannot be read from line {{line}}, column {{column}}. Export it again as FHIR R4 JSON.',
  fhir_unreadable_json: '{{file}} is not JSON. Export it again as FHIR R4 JSON.',
  fhir_second_document:
    '{{file}} holds a second JSON document from line {{line}}, column {{column}}. Put all resources into one Bundle.',
  fhir_too_deep: '{{file}} nests deeper than {{limit}} levels. No record needs that: export it again.',
  fhir_not_a_bundle:
    '{{file}} is no FHIR bundle: {{found}}. Ask whoever sent it for a FHIR R4 bundle, or put the resources into a Bundle of type collection.',
  fhir_type_missing: '{{file}}: Bundle.type is missing. Say {{types}}.',
  fhir_type_unsupported: '{{file}}: Bundle.type is "{{type}}", which is not read here. Send {{types}}.',
  fhir_entries_not_a_list: '{{file}}: Bundle.entry is not a list. Export it again as FHIR R4 JSON.',
  fhir_other_version: '{{file}} is FHIR {{version}}, as {{path}} shows. Export it as FHIR R4 (4.0.1).',
} as const

/** What a file says strangely, with what became of it. */
export const fhirWarnings = {
  fhir_entry_empty: 'This entry holds no resource and was left out.',
  fhir_entry_without_type: 'This entry does not say its resourceType and was left out. Ask the sender to correct it.',
  fhir_request_not_taken:
    'This entry asks to {{method}}. A file may only add and update, so it was left out: change the record by hand.',
  fhir_required_missing:
    '{{field}} is missing or unreadable, so this resource was left out. Ask the sender to correct it.',
  fhir_not_about_a_patient: '{{field}} refers to {{reference}}, not to a patient, so this resource was left out.',
  fhir_element_unreadable: '{{field}} is not as FHIR R4 writes it and was left out; the rest was kept.',
  fhir_name_guessed: 'Given and family name were read out of "{{text}}". Check them.',
  fhir_no_date: '{{field}} is {{text}}, which stands for no date. It was left empty.',
  fhir_date_impossible: '{{field}} is "{{text}}", which is no date. It was left empty.',
  fhir_time_without_zone: '{{field}} names no time zone. It was read as {{zone}} time.',
  fhir_ends_before_start:
    'This stay ends ({{end}}) before it starts ({{start}}). Its end was left empty, and it opens nothing.',
  fhir_stay_after_death: 'This stay starts ({{start}}) after the patient died ({{died}}). Check whose it is.',
  fhir_part_of_itself: 'By its partOf references this resource is part of itself. The reference was left out.',
  fhir_twice_in_file: 'The file holds {{resource}} more than once. They were put together.',
  fhir_full_url_twice: 'The fullUrl {{url}} stands on more than one entry. References to it were read as the first.',
  fhir_identifier_means_nobody: '{{value}} is a placeholder, not an identifier. It was left out.',
  fhir_status_unknown: '{{field}} is "{{text}}", which FHIR R4 does not know. It was read as {{read}}.',
  fhir_more_pages: 'The search has more pages than this file. Send the next pages too.',
  fhir_no_entries: 'This bundle holds no entries.',
} as const

export type FhirWarningCode = keyof typeof fhirWarnings

/** Spread into the room's catalogue; said from here too, so that reading a file needs no other part of the room. */
export const fhirSentences = { ...fhirRefusals, ...fhirWarnings } as const

export const sayOfFhir = sayingsOf('interop', fhirSentences)

export const refuseFile = refusalsOf('interop', fhirRefusals)
