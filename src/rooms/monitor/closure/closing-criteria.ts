import type { Tx } from '../../../platform/db/transaction.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { type HeldCase, standingOf } from '../../cases/index.ts'
import type { StageName } from '../../programs/shared.ts'
import type { ClosingCriterion } from './contract.ts'

/** The way of a case that is worked to its end. Stages beside it join it where a case would come back. */
const way: readonly StageName[] = ['referred', 'screening', 'intake', 'assessment', 'planning', 'active', 'transition']
const joins: Partial<Record<StageName, StageName>> = {
  waitlisted: 'intake',
  outreach: 'intake',
  reassessment: 'active',
  on_hold: 'active',
  transfer_pending: 'active',
}

/** Everything that the stages from here to the end ask for: to close with the goals met is to have passed them all. */
export async function closingCriteria(
  tx: Tx,
  held: HeldCase,
  stage: StageName,
  zone: string,
): Promise<ClosingCriterion[]> {
  const criteria: ClosingCriterion[] = []
  for (const ahead of stagesAhead(stage)) {
    const standing = await standingOf(tx, { ...held, stage: ahead })
    for (const { id, title, met, by } of standing.criteria) {
      criteria.push({ id, title, met, metOn: by ? calendarDay(dayOf(by.at, zone)) : null })
    }
  }
  return criteria
}

export function stagesAhead(stage: StageName): StageName[] {
  const at = way.indexOf(joins[stage] ?? stage)
  if (at < 0) return []
  const ahead = way.slice(at)
  return way.includes(stage) ? ahead : [stage, ...ahead]
}
