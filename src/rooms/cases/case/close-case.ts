import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import type { CalendarDay } from '../../../words/calendar-day.ts'
import { programSection } from '../../programs/shared.ts'
import { refuse } from '../refusals.ts'
import { changeStage } from '../stage/change-stage.ts'
import { packOfCase } from '../stage/pack-of-case.ts'
import { hasEnded } from '../stage/stage.rules.ts'
import { standingOf } from '../stage/standing-of-case.ts'
import { wayToClosed } from '../stage/way-to-closed.rules.ts'
import { type HeldCase, selectCaseToChange, selectOpenCase } from './case.sql.ts'

export type Closing = {
  caseId: string
  /** A closure reason of the case's pack. */
  reason: string
  note?: string | null
  summaryWritten: boolean
  effectiveOn?: CalendarDay
  backdatedBecause?: string | null
}

/**
 * Closes a case; who may, and what must be true first, was decided by the room that asks. Carriers keep their sight,
 * so that the summary gets written and the follow-up made. Leaves case.stage_changed and case.closed.
 */
export async function closeCase(tx: Tx, { caseId, summaryWritten, ...closing }: Closing): Promise<void> {
  const held = await selectCaseToChange(tx, caseId)
  if (!held) throw refuse('not_there')
  const { stage, used, cameFrom } = await standingOf(tx, held)
  if (hasEnded(stage)) throw refuse('case_ended')
  let at = held
  for (const to of wayToClosed(
    stage,
    used.map(({ id }) => id),
    cameFrom,
  ))
    at = await changeStage(tx, at, { ...closing, to })
  const facts = { reason: closing.reason, summaryWritten, carried: held.primary_id !== null }
  await leave(tx, held, 'case.closed', 'cases:closed', facts)
}

/** How long a closed case is the same case, where its pack does not say. */
export const reopenWithinDays = 90
const dayInMs = 86_400_000

/** Opens a closed case again, at 'referred', within the days of its pack (90) after its closing. Leaves case.stage_changed and case.reopened. */
export async function reopenCase(tx: Tx, caseId: string, reason: string): Promise<void> {
  const held = await selectCaseToChange(tx, caseId)
  if (!held) throw refuse('not_there')
  if (held.stage !== 'closed' && held.stage !== 'follow_up') throw refuse('not_closed')
  const now = contextOf(tx).house.clock.now().getTime()
  const days = await reopenDaysOf(tx, held)
  if (held.closed_at && now - held.closed_at.getTime() > days * dayInMs) {
    throw refuse('closed_too_long', undefined, { days })
  }
  if (await selectOpenCase(tx, held.client_id, held.program_id)) throw refuse('another_case_open')
  await changeStage(tx, held, { to: 'referred', reason })
  await leave(tx, held, 'case.reopened', 'cases:reopened', { reason })
}

export async function reopenDaysOf(tx: Tx, held: { program_id: string; pack_version: string }): Promise<number> {
  const { windows } = programSection.of(await packOfCase(tx, held))
  return windows.find(({ id }) => id === 'reopen')?.days ?? reopenWithinDays
}

const leave = (tx: Tx, held: HeldCase, kind: string, summary: string, facts: Record<string, string | boolean>) =>
  leaveEvent(tx, {
    kind,
    caseId: held.id,
    clientId: held.client_id,
    programId: held.program_id,
    dataClass: held.data_class,
    subjectId: held.id,
    summary,
    words: facts,
    facts,
  })
