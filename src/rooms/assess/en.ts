import { sayingsOf } from '../../words/catalogue.ts'
import { acuityPackSentences } from './acuity/acuity.en.ts'
import { assessmentSentences } from './assessment.en.ts'
import { checkingSentences } from './checking/checking.en.ts'
import { formSentences } from './form/form.en.ts'
import { instrumentSentences } from './instrument/instrument.en.ts'
import { instrumentSetSentences } from './instrument-set/instrument-set.en.ts'
import { questionnaireSentences } from './questionnaire/questionnaire.en.ts'
import { assessSentences } from './refusals.ts'
import { scoringSentences } from './scoring/scoring.en.ts'
import { screenSentences } from './screens.en.ts'

export const en = {
  ...assessSentences,
  ...screenSentences,
  ...scoringSentences,
  ...assessmentSentences,
  ...acuityPackSentences,
  ...instrumentSetSentences,
  ...instrumentSentences,
  critical_event: 'An answer that cannot wait, in {{title}}: {{item}}',
  critical_withdrawn_event: 'Corrected: the answer in {{title}} that could not wait',
  signed_event: '{{title}} signed',
  signed_event_scored: '{{title}} signed: {{score}}',
  voided_event: '{{title}} marked as entered in error: {{because}}',
  ...questionnaireSentences,
  ...checkingSentences,
  ...formSentences,
  confirmed: 'Acuity {{tier}}, score {{total}} of 30',
  domain_safety: 'Safety and risk',
  domain_medical: 'Medical complexity',
  domain_behavioral_health: 'Mental health and substance use',
  domain_function: 'Thinking and daily living',
  domain_housing: 'Housing',
  domain_income: 'Income and benefits',
  domain_support: 'Support network',
  domain_engagement: 'Engagement and refusal',
  domain_legal: 'Legal and other systems',
  domain_transitions: 'Transitions in the last 30 days',
  level_0: 'No concern',
  level_1: 'Some concern',
  level_2: 'Serious',
  level_3: 'Severe',
  prefill_stay: 'Came home from hospital within the last 30 days.',
  prefill_two_stays: 'Two or more hospital stays within the last 30 days.',
  prefill_nobody: 'The record says that nobody helps at home.',
  prefill_strong_support: 'The record says that there is strong support.',
  prefill_unhoused: 'The record says that the person has no home.',
  prefill_answers: '{{title}}: {{said}}.',
  lace_length_of_stay: 'Length of stay',
  lace_acute_admission: 'Acute admission',
  lace_comorbidity: 'Comorbidity',
  lace_emergency_visits: 'Emergency visits in the six months before',
  lace_days_one: '{{count}} day',
  lace_days_other: '{{count}} days',
  lace_acute: 'Unplanned, or through the emergency room',
  lace_planned: 'Planned',
  lace_visits_one: '{{count}} visit',
  lace_visits_other: '{{count}} visits',
  lace_problem: '{{words}} ({{points}})',
  lace_no_problems: 'None of those that count is on the problem list',
  lace_missing_length_of_stay: 'Not known: the record does not say when the stay began or ended',
  lace_missing_acute_admission: 'Not known: the record does not say how they were admitted',
  lace_missing_comorbidity: 'Not known: no problem list came with the record',
  lace_missing_emergency_visits: 'Not known: the record tells no visits beside the stay',
  band_low: 'Low',
  band_moderate: 'Moderate',
  band_high: 'High',
} as const

export const say = sayingsOf('assess', en)
