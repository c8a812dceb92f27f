import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { daysBetween } from '../../../words/calendar-day.ts'
import type { AskedWork } from '../counted/credited.sql.ts'
import { goalsCloser, goalsMet } from '../counted/goals.ts'
import { casesClosed, contacts, housed, promisesKept } from '../counted/people.ts'
import { scoresBetter, scoresImproved } from '../counted/scores-improved.ts'
import { refuse } from '../refusals.ts'
import type { Days, WorkMeasure, WorkRow } from './contract.ts'

type MyWork = {
  counts: Record<WorkMeasure, number>
  minutes: number
  closedBecause: { title: string; count: number }[]
}

/** My own and nobody else's: there is no way to ask for a colleague's. */
export const readMyWork = (by: Caller, days: Days): Promise<MyWork> =>
  asStaff(by, async (tx, me) => {
    const asked = askedOf(me, days)
    const closed = await casesClosed(tx, asked)
    const met = await contacts(tx, asked)
    const counts = {
      goals_met: (await goalsMet(tx, asked)).length,
      goals_closer: (await goalsCloser(tx, asked)).length,
      scores_improved: (await scoresImproved(tx, asked)).length,
      scores_better: (await scoresBetter(tx, asked)).length,
      housed: (await housed(tx, asked)).length,
      cases_closed: closed.length,
      promises_kept: (await promisesKept(tx, asked)).length,
      contacts: met.reached,
    }
    return { counts, minutes: met.minutes, closedBecause: byReason(closed) }
  })

export const listMyWorkRows = (
  by: Caller,
  { measure, ...days }: Days & { measure: WorkMeasure },
): Promise<{ rows: WorkRow[] }> =>
  asStaff(by, async (tx, me) => ({ rows: await rowsOf[measure](tx, askedOf(me, days)) }))

/** A number counts what these give, so that it opens as many as it says. */
const rowsOf: Record<WorkMeasure, (tx: Tx, asked: AskedWork) => Promise<WorkRow[]>> = {
  goals_met: goalsMet,
  goals_closer: goalsCloser,
  scores_improved: scoresImproved,
  scores_better: scoresBetter,
  housed,
  cases_closed: casesClosed,
  promises_kept: promisesKept,
  contacts: async (tx, asked) => (await contacts(tx, asked)).rows,
}

const longest = 366

function askedOf({ id: staffId, zone }: Staff, { from, until }: Days): AskedWork {
  if (until < from) throw refuse('period_backwards', 'until')
  if (daysBetween(from, until) > longest) throw refuse('period_too_long', 'from')
  return { staffId, zone, from, until }
}

function byReason(closed: readonly WorkRow[]): { title: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { what } of closed) if (what) counts.set(what, (counts.get(what) ?? 0) + 1)
  return [...counts].map(([title, count]) => ({ title, count })).toSorted((one, other) => other.count - one.count)
}
