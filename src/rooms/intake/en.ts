import { sayingsOf } from '../../words/catalogue.ts'
import { answerSentences } from './answer.en.ts'
import { intakeSentences } from './refusals.ts'
import { screenSentences } from './screens.en.ts'

export const en = {
  ...intakeSentences,
  ...screenSentences,
  ...answerSentences,
  received: 'Referred by {{source}}',
  asked_again: 'Asked for again by {{source}}: {{asked}}',
  screened: 'Screening questions answered',
  decided_eligible: 'Eligible',
  decided_ineligible: 'Not eligible',
  decided_needs_info: 'Eligibility needs more information',
  answered_accepted: 'Referral accepted',
  answered_asked: 'Asked who referred',
  answered_declined: 'Referral declined',
  answered_waitlisted: 'Put on the waitlist',
  agreed_to_contact: 'Agreed to be contacted',
  declined_contact: 'Does not want to be contacted',
  result_eligible: 'eligible',
  result_ineligible: 'not eligible',
  result_needs_info: 'not clear yet',
  known_stay: 'Discharged {{day}} {{hospital}}',
  known_stay_long_ago: 'The last stay ended {{day}} {{hospital}}',
  known_in_hospital: 'In hospital now',
  known_lives: 'The record says: {{lives}}',
  known_agreed: 'They said yes',
  known_not_agreed: 'They said no',
  lives_alone: 'lives alone',
  lives_with_others: 'lives with others',
  lives_facility: 'lives in a facility',
  lives_unhoused: 'has no home',
  lives_unknown: 'not known',
  missing_attempts_one: '1 more attempt',
  missing_attempts_other: '{{count}} more attempts',
  missing_modes_one: '1 more way of reaching',
  missing_modes_other: '{{count}} more ways of reaching',
  missing_days_one: 'an attempt on 1 more day',
  missing_days_other: 'attempts on {{count}} more days',
  missing_business_days_one: '1 more business day of patience',
  missing_business_days_other: '{{count}} more business days of patience',
  missing_letters_one: 'a letter',
  missing_letters_other: '{{count}} letters',
} as const

export const say = sayingsOf('intake', en)
