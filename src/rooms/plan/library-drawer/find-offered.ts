import type { PlanFile } from '../plan-file/contract.ts'
import type { Goal } from '../plan-file/goal.ts'
import type { Need } from '../plan-file/need.ts'
import type { LibraryDomain, OfferedGoal, OfferedNeed, OfferedStep } from './contract.ts'

/** Where what is chosen goes: the plan takes needs, a need takes goals, a goal takes steps. */
export type Target = { kind: 'plan' } | { kind: 'need'; need: Need } | { kind: 'goal'; goal: Goal; need: Need }

export type Offered =
  | { kind: 'need'; inPlan: boolean; one: OfferedNeed }
  | { kind: 'goal'; inPlan: boolean; one: OfferedGoal }
  | { kind: 'step'; inPlan: boolean; one: OfferedStep }

/** What a part of life offers to a target, as far as it has all of the words; what is in the plan already says so. */
export function offeredIn(domain: LibraryDomain, target: Target, plan: PlanFile, search: string): Offered[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return offeredTo(domain, target, plan).filter(({ one }) => {
    const text = `${domain.title} ${one.title} ${'measure' in one ? one.measure : ''}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

function offeredTo({ needs, goals, steps }: LibraryDomain, target: Target, plan: PlanFile): Offered[] {
  const stands = (there: readonly { libraryId: string | null }[], { libraryId }: { libraryId: string }): boolean =>
    there.some((one) => one.libraryId === libraryId)
  if (target.kind === 'plan') return needs.map((one) => ({ kind: 'need', one, inPlan: stands(plan.needs, one) }))
  if (target.kind === 'need') return goals.map((one) => ({ kind: 'goal', one, inPlan: stands(target.need.goals, one) }))
  return steps.map((one) => ({ kind: 'step', one, inPlan: stands(target.goal.steps, one) }))
}

/** The part of life of a target, where the library has it; all of them otherwise. */
export function domainOf(domains: readonly LibraryDomain[], target: Target): string | null {
  if (target.kind === 'plan') return null
  const { libraryId, domain } = target.need
  const found =
    domains.find(({ needs }) => needs.some((need) => need.libraryId === libraryId)) ??
    domains.find(({ title }) => title.toLowerCase() === domain.toLowerCase())
  return found?.domainId ?? null
}

/** The target of an id, as the plan stands now; the plan itself where that is gone. */
export function targetOf(plan: PlanFile, id: string | null): Target {
  for (const need of plan.needs) {
    if (need.needId === id) return { kind: 'need', need }
    const goal = need.goals.find(({ goalId }) => goalId === id)
    if (goal) return { kind: 'goal', goal, need }
  }
  return { kind: 'plan' }
}
