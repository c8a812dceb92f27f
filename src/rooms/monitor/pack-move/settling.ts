import type { LayeredPack } from '../../programs/shared.ts'
import type { Obligation } from '../obligation/obligation.ts'
import type { CaseFacts, RuleEvent } from '../rule/rule-event.ts'

/** An event of the case, with the moment at which it was told. */
export type PastEvent = RuleEvent & { recordedAt: string }

export type Settling = {
  /** The pack under which the case stood, and the one under which it stands now. */
  before: LayeredPack
  pack: LayeredPack
  /** The move. */
  event: RuleEvent
  caseFacts: CaseFacts
  /** All of the case, whether open or not. */
  obligations: readonly Obligation[]
  /** What was told of the case since it began, in that order, without what was taken back. */
  past: readonly PastEvent[]
  /** The agency's. */
  zone: string
}
