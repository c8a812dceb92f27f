import { refusalsOf } from '../../words/refusal.ts'

export const chartSentences = {
  not_there: 'There is nobody here whom you can see. Check the address, or ask a supervisor.',
} as const

export const refuse = refusalsOf('chart', chartSentences)
