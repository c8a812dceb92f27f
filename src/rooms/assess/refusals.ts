import { refusalsOf } from '../../words/refusal.ts'

export const assessSentences = {
  not_there: 'There is no such case that you can see.',
  override_without_reason: 'Say why the tier differs from the score.',
  override_too_far: 'You can move the tier by one. Ask your supervisor for more.',
  case_ended: 'This case has ended, so its acuity is not scored any more.',
} as const

export const refuse = refusalsOf('assess', assessSentences)
