import { sayingsOf } from '../../words/catalogue.ts'
import { fhirSentences } from './fhir/fhir.sentences.ts'
import { importWarnings } from './fhir-import/import.sentences.ts'
import { interopSentences } from './refusals.ts'
import { screenSentences } from './screens.en.ts'

export const en = {
  ...fhirSentences,
  ...importWarnings,
  ...interopSentences,
  ...screenSentences,

  // On the timeline, and in a referral.
  record_imported: 'Record received from {{source}}',
  died: 'Died, says {{source}}',
  died_on: 'Died {{day}}, says {{source}}',
  asked_after_stay: 'Follow-up after a hospital stay that ended {{day}}',
  discharged_to: 'Discharged to: {{where}}',

  // What leaves the house.
  fhir_export: 'FHIR export',
  export_whom: 'Say whom: throughline export fhir --client ID. The id stands in the address of the chart.',
  export_written_one: '{{count}} resource written to {{file}}.',
  export_written_other: '{{count}} resources written to {{file}}.',

  // What a command says of a file.
  report_head: '{{file}} (source {{source}})',
  report_counts:
    '{{created}} created, {{updated}} updated, {{unchanged}} unchanged, {{merged}} merged, {{held}} held, {{completed}} completed, {{rejected}} rejected, {{other}} only counted',
  report_record:
    'inpatient stays: {{inpatient_stays}}, active problems: {{active_conditions}}, active medications: {{active_medications}}',
  report_referral: 'referral to {{program}}: {{stage}}',
  report_held: '{{resource}} waits for {{waits_for}}',
  no_such_file: 'there is no such file',
  is_a_folder: 'it is a folder',
  may_not_read: 'you may not read it',
  matched_new: 'new',
  matched_identifier: 'known here',

  // How to take a medication, out of a source's numbers.
  as_needed: 'as needed',
  times_one: 'once',
  times_other: '{{count}} times',
  every_hour_one: 'every hour',
  every_hour_other: 'every {{count}} hours',
  every_day_one: 'every day',
  every_day_other: 'every {{count}} days',
  every_week_one: 'every week',
  every_week_other: 'every {{count}} weeks',
  every_month_one: 'every month',
  every_month_other: 'every {{count}} months',
} as const

export const say = sayingsOf('interop', en)
