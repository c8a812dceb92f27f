import type { StageName } from '../../programs/shared.ts'
import { mayMove } from './stage.rules.ts'

/**
 * The moves that end a case from where it is, 'closed' last. Where the state machine leads through the transition
 * (or back from a transfer), these are made too, so that no case ever jumps.
 */
export function wayToClosed(stage: StageName, used: readonly StageName[], cameFrom: StageName | null): StageName[] {
  if (mayMove(stage, 'closed', used, cameFrom)) return ['closed']
  if (mayMove(stage, 'transition', used, cameFrom)) return ['transition', 'closed']
  if (stage === 'transfer_pending' && cameFrom) return [cameFrom, ...wayToClosed(cameFrom, used, null)]
  return ['closed']
}
