import { refusalsOf } from '../../words/refusal.ts'

export const outcomesSentences = {
  period_backwards: 'These days end before they begin. Choose a last day that is not before the first.',
  period_too_long: 'This is more than a year. Choose days that lie within 366 days of each other.',
} as const

export const refuse = refusalsOf('outcomes', outcomesSentences)
