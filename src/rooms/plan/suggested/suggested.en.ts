import { sayingsOf } from '../../../words/catalogue.ts'

/** Of needs that answers suggest. Spread into the catalogue of the room. */
export const suggestedSentences = {
  score_in_band: '{{value}}, {{band}}',
  suggested_by_answers: 'Suggested by answers',
  suggested_lead: 'Nothing is added by itself. Talk it over, then add it or leave it.',
  suggested_of: '{{instrument}}, {{day}}',
  suggested_because: 'The answer that suggests it',
  add_suggested: 'Add to the plan',
  add_suggested_of: 'Add to the plan: {{title}}',
  leave_suggested: 'Leave it',
  leave_suggested_of: 'Leave it: {{title}}',
  left_suggested: 'Left: {{title}}. It comes back when the answer changes.',
} as const

export const suggestedSay = sayingsOf('plan', suggestedSentences)
