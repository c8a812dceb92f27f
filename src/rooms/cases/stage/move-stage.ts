import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { type HeldCase, selectCaseToChange } from '../case/case.sql.ts'
import type { CaseFile } from '../case/contract.ts'
import { caseFileOf } from '../case/read-case.ts'
import { caseStandsNow } from '../case/stands-now.ts'
import { isSupervisorOf, refuseUnlessWorksOn } from '../case/works-on.ts'
import { refuse } from '../refusals.ts'
import { changeStage } from './change-stage.ts'
import type { MovingStage } from './contract.ts'
import { refuseUnlessDayFits, refuseUnlessMayMove } from './move-stage.rules.ts'
import { type Standing, standingOf } from './standing-of-case.ts'

export const moveStage = (by: Caller, caseId: string, move: MovingStage): Promise<CaseFile> =>
  asStaff(by, async (tx, me) => {
    const held = await selectCaseToChange(tx, caseId)
    if (!held) throw refuse('not_there')
    refuseUnlessWorksOn(me, held)
    if (held.version !== move.version) throw refuse('stale_edit', 'version', await staleValues(tx, held, move))
    await moveCase(tx, me, held, move)
    return caseFileOf(tx, me, caseId)
  })

/** The move itself, for the acts of later rooms that answer a referral: the same rules, in the same transaction. */
export async function moveCase(
  tx: Tx,
  me: Staff,
  held: HeldCase,
  move: Omit<MovingStage, 'version'>,
): Promise<HeldCase> {
  const standing = await standingOf(tx, held)
  refuseUnlessMayMove({
    from: standing.stage,
    to: move.to,
    used: standing.used.map(({ id }) => id),
    cameFrom: standing.cameFrom,
    isSupervisor: isSupervisorOf(me, held.program_id),
    reason: move.reason,
    missing: standing.missingFor(move.to).map(({ title }) => title),
  })
  refuseUnlessItsDayFits(me, held, standing, move)
  return changeStage(tx, held, move)
}

function refuseUnlessItsDayFits(
  me: Staff,
  held: HeldCase,
  { stage, passages }: Standing,
  { effectiveOn, backdatedBecause }: Pick<MovingStage, 'effectiveOn' | 'backdatedBecause'>,
): void {
  const today = calendarDay(me.today)
  const came = passages.findLast(({ to_stage: to }) => to === stage)?.effective_on
  const since = came ? calendarDay(came) : dayOf(held.stage_since, me.zone)
  refuseUnlessDayFits({ effectiveOn: effectiveOn ?? today, today, since, stage, backdatedBecause })
}

const staleValues = async (tx: Tx, held: HeldCase, move: MovingStage) => ({
  yours: { stage: move.to },
  theirs: { stage: held.stage },
  version: held.version,
  now: await caseStandsNow(tx, held),
})
