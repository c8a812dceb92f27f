import { sayingsOf } from '../../../words/catalogue.ts'

/** The parts of packs and what their entries say, as a person calls them. A name that is not here is said as it stands. */
export const entrySentences = {
  section_programs: 'Program',
  section_rules: 'Clocks',
  section_calendar: 'Calendar',
  section_acuity: 'Acuity',
  section_notes: 'Notes',
  section_outreach: 'Outreach',
  section_instruments: 'Instruments',
  section_plan_library: 'Plan library',
  list_stages: 'Stages',
  list_exit_criteria: 'Exit criteria',
  list_closure_reasons: 'Closure reasons',
  list_decline_reasons: 'Decline reasons',
  list_eligibility: 'Eligibility',
  list_intake_fields: 'Intake fields',
  list_retention: 'Retention',
  list_rules: 'Clocks',
  list_calendars: 'Calendars and holidays',
  list_domains: 'Domains',
  list_tiers: 'Tiers',
  list_lace_bands: 'LACE bands',
  list_protocols: 'What must have been tried',
  list_windows: 'Windows',
  field_id: 'Short name in the pack',
  field_title: 'What it says',
  field_opens: 'Opened by',
  field_satisfied_by: 'Satisfied by',
  field_ends_on: 'Ended by',
  field_moves: 'Read again after',
  field_attempts: 'Attempts that count',
  field_due: 'Due within',
  field_warn: 'Told ahead by',
  field_has: 'Any one of these happened',
  field_no_open: 'None of these is open',
  field_to: 'Only towards',
  field_told: 'What the person is told',
  field_levels: 'Levels, one on each line, from 0 up',
  field_when_open: 'When one is open already',
  field_per: 'One for each',
  field_escalate: 'Told when late',
  'field_escalate.after': 'After',
  'field_escalate.to': 'To',
  'field_source.name': 'Name',
  'field_source.citation': 'Where it says so',
  'field_source.url': 'Web address',
  'field_source.certainty': 'How sure',
  choice_published: 'published, and looked up',
  choice_common: 'known in the field, not looked up',
  choice_proposal: 'a proposal, published nowhere',
  unit_hours_one: '{{count}} hour',
  unit_hours_other: '{{count}} hours',
  unit_days_one: '{{count}} day',
  unit_days_other: '{{count}} days',
  unit_business_days_one: '{{count}} business day',
  unit_business_days_other: '{{count}} business days',
  word_yes: 'yes',
  word_no: 'no',
  word_nothing: 'nothing',
  word_time_given: 'the time given',
} as const

export const entrySay = sayingsOf('programs', entrySentences)

/** Of a fixed set of keys the sentence; of any other name its own words: 'over_business_days' is "Over business days". */
export function named(prefix: 'section' | 'list' | 'field' | 'choice', name: string): string {
  const known: Readonly<Record<string, string>> = entrySentences
  const plain = name.split('.').at(-1)?.replaceAll(/[_-]+/g, ' ') ?? ''
  const own = known[`${prefix}_${name.replaceAll('-', '_')}`]
  return own ?? (prefix === 'choice' ? plain : plain.charAt(0).toUpperCase() + plain.slice(1))
}
