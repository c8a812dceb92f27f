import { refusalsOf } from '../../words/refusal.ts'

export const assessSentences = {
  not_there: 'There is no such case, assessment or instrument that you can see.',
  override_without_reason: 'Say why the tier differs from the score.',
  override_too_far: 'You can move the tier by one. Ask your supervisor for more.',
  case_ended: 'This case has ended, so its acuity is not scored any more.',
  instrument_unknown: 'There is no instrument "{{key}}" that can be answered now. Choose one from the list.',
  instrument_unreadable: 'This file cannot be used as an instrument: {{problems}} Mend it, then choose it again.',
  instrument_unnamed:
    'This file has no name that an instrument can be kept under. Give it a "url" or a "title" with letters in it, or name the instrument.',
  instrument_version_differs:
    '{{title}} is kept already as version {{version}}, and reads otherwise. Give the changed file another "version".',
  assessment_signed: 'This assessment is signed already. Begin a new one.',
  answers_wrong: 'This cannot be signed yet: {{problems}} Answer it, then sign again.',
  answers_unreadable: 'These are no answers to this form. Begin it again from the chart.',
  done_in_future: 'That day is still to come. Enter the day on which the questions were asked.',
  done_before_birth: 'That is before the person was born. Enter the day on which the questions were asked.',
  proxy_unnamed: 'Say who answered for the person.',
  not_yours_to_end: '{{name}} began this. Only who began it can throw it away.',
  critical_unknown: 'This instrument has no such answer.',
  not_signed_yet: 'This assessment is not signed yet. Sign it, then print it.',
  may_not_leave: 'This assessment may not leave the house for this purpose. Choose another, or give it to nobody.',
  voided_already: 'This assessment is void already.',
  not_yours_to_void: 'Only its author or a supervisor of the program voids an assessment.',
} as const

export const refuse = refusalsOf('assess', assessSentences)
