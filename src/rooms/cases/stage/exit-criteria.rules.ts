import { type ExitCriterion, type FactualEvent, matchesPattern, type StageName } from '../../programs/shared.ts'

/** An event of the case as the criteria read it. */
export type CaseEvent = FactualEvent & { id: string; at: string; undoneBy?: string | null }

export type CriterionMet = {
  id: string
  title: string
  met: boolean
  /** The event that met it, so that the screen can show where. */
  by: { eventId: string; at: string } | null
}

export type CaseSoFar = {
  stage: StageName
  /** Instant at which the case entered the stage it is in. */
  stageSince: string
  events: readonly CaseEvent[]
  /** Kinds of the obligations that are open. */
  openKinds: readonly string[]
}

/** What a move from the present stage waits for, and what of it is there. Without `to`: what every move onward waits for. */
export function criteriaOf(
  soFar: CaseSoFar,
  criteria: readonly ExitCriterion[],
  to: StageName | null = null,
): CriterionMet[] {
  return criteria
    .filter((one) => one.stage === soFar.stage && holdsBack(one, to))
    .map((one) => ({ id: one.id, title: one.title, ...standing(one, soFar) }))
}

export const missingOf = (criteria: readonly CriterionMet[]): CriterionMet[] => criteria.filter(({ met }) => !met)

/** Without `to` a criterion holds back every move onward, and never a hold, a transfer, a closing or a correction. */
function holdsBack(criterion: ExitCriterion, to: StageName | null): boolean {
  if (criterion.to) return to === null || criterion.to.includes(to)
  return to === null || !neverHeldBack.includes(to)
}

const neverHeldBack: readonly StageName[] = ['on_hold', 'transfer_pending', 'closed', 'cancelled', 'entered_in_error']

/** What happened once does not count while the same is due anew: after a second discharge, somebody is to be called again. */
function standing(criterion: ExitCriterion, soFar: CaseSoFar): Pick<CriterionMet, 'met' | 'by'> {
  if (criterion.no_open?.some((kind) => soFar.openKinds.includes(kind))) return { met: false, by: null }
  const event = criterion.has ? happened(criterion, soFar) : null
  return { met: !criterion.has || event !== null, by: event ? { eventId: event.id, at: event.at } : null }
}

function happened({ has = [], since }: ExitCriterion, { events, stageSince }: CaseSoFar): CaseEvent | null {
  const counted = events.filter((event) => !event.undoneBy && (since !== 'stage' || event.at >= stageSince))
  return counted.find((event) => has.some((pattern) => matchesPattern(pattern, event))) ?? null
}
