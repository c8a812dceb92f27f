import type { DomainScores } from './acuity.rules.ts'

/** Nobody is without any need; a test raises what it is about. */
export const scores = (but: Partial<DomainScores> = {}): DomainScores => ({
  safety: 0,
  medical: 0,
  behavioral_health: 0,
  function: 0,
  housing: 0,
  income: 0,
  support: 0,
  engagement: 0,
  legal: 0,
  transitions: 0,
  ...but,
})
