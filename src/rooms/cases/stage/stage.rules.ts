import type { StageName } from '../../programs/shared.ts'

/** Where a case may go from each stage; anything else is refused. Source: the merged state machine, domain 2.2. */
const onward: Record<StageName, readonly StageName[]> = {
  referred: ['screening', 'closed'],
  screening: ['waitlisted', 'outreach', 'intake', 'closed'],
  waitlisted: ['outreach', 'intake', 'closed'],
  outreach: ['screening', 'waitlisted', 'intake', 'closed'],
  intake: ['assessment', 'on_hold', 'closed'],
  assessment: ['planning', 'on_hold', 'transition'],
  planning: ['active', 'assessment', 'on_hold', 'transition'],
  active: ['reassessment', 'on_hold', 'transfer_pending', 'transition'],
  reassessment: ['active', 'planning', 'transition'],
  on_hold: ['active', 'assessment', 'transfer_pending', 'transition'],
  transfer_pending: [],
  transition: ['active', 'closed'],
  closed: ['follow_up', 'archived', 'referred'],
  follow_up: ['closed', 'referred'],
  archived: [],
  cancelled: [],
  entered_in_error: [],
}

const corrections: readonly StageName[] = ['cancelled', 'entered_in_error']

/** What has ended: a stage from which only a reopening leads back. */
export const endedStages: readonly StageName[] = ['closed', 'follow_up', 'archived', ...corrections]

export const hasEnded = (stage: StageName): boolean => endedStages.includes(stage)

/**
 * The stages that a case may move to. `used` are the stages of its pack: a stage that the pack leaves out is passed
 * through, so what lay beyond it is reachable at once. `cameFrom` is where a transfer returns to.
 */
export function movesFrom(
  stage: StageName,
  used: readonly StageName[],
  cameFrom: StageName | null = null,
): StageName[] {
  if (corrections.includes(stage) || stage === 'archived') return []
  const next = stage === 'transfer_pending' ? (cameFrom ? [cameFrom] : []) : reachable(stage, used)
  return [...next, ...corrections]
}

function reachable(stage: StageName, used: readonly StageName[], passed: readonly StageName[] = [stage]): StageName[] {
  const found = onward[stage].flatMap((next) => {
    if (used.includes(next) || next === 'closed' || next === 'archived') return [next]
    return passed.includes(next) ? [] : reachable(next, used, [...passed, next])
  })
  return [...new Set(found)].filter((next) => next !== stage)
}

export const mayMove = (
  from: StageName,
  to: StageName,
  used: readonly StageName[],
  cameFrom: StageName | null = null,
): boolean => movesFrom(from, used, cameFrom).includes(to)
