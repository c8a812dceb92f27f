import type { PlanFile } from '../plan-file/contract.ts'

/** The number under which the plan is worked on: that of the open version, or the next one once something changed. */
export function numberOfPlan({
  versions,
  changesSinceSigned,
}: Pick<PlanFile, 'versions' | 'changesSinceSigned'>): number {
  const last = versions.at(-1)
  if (!last) return 1
  if (last.state === 'draft' || last.state === 'client_review') return last.n
  return changesSinceSigned && changesSinceSigned.length > 0 ? last.n + 1 : last.n
}
