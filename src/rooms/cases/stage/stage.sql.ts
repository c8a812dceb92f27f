import type { Tx } from '../../../platform/db/transaction.ts'
import { contextOf } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import type { StageName } from '../../programs/shared.ts'

type Moved = { id: string; client_id: string; program_id: string; data_class: string; stage: string | null }

export type WrittenTransition = {
  to: StageName
  effectiveOn: string
  reason?: string | null
  note?: string | null
  backdatedBecause?: string | null
}

/** Every move is kept: from, to, who, when, since which day, why. */
export async function insertTransition(tx: Tx, moved: Moved, change: WrittenTransition): Promise<void> {
  const { house, staffId, reason } = contextOf(tx)
  await tx
    .insertInto('cases.transition')
    .values({
      id: newId(),
      case_id: moved.id,
      client_id: moved.client_id,
      program_id: moved.program_id,
      data_class: moved.data_class,
      from_stage: moved.stage,
      to_stage: change.to,
      by_staff: staffId,
      by_reason: staffId ? null : reason,
      at: house.clock.now(),
      effective_on: change.effectiveOn,
      reason: change.reason ?? null,
      note: change.note ?? null,
      backdated_because: change.backdatedBecause ?? null,
    })
    .execute()
}

export const selectTransitions = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('cases.transition')
    .select(['from_stage', 'to_stage', 'effective_on'])
    .where('case_id', '=', caseId)
    .orderBy('at')
    .orderBy('id')
    .execute()

export type StageUpdate = { stage: StageName; stage_since: Date; closed_at: Date | null; version: number }

/** Null rows when somebody else changed the case meanwhile. */
export const updateStage = (tx: Tx, caseId: string, seenVersion: number, update: StageUpdate) =>
  tx
    .updateTable('cases.case')
    .set(update)
    .where('id', '=', caseId)
    .where('version', '=', seenVersion)
    .returning('id')
    .executeTakeFirst()

export const selectEventsOfCase = (tx: Tx, caseId: string, kinds: readonly string[]) =>
  tx
    .selectFrom('platform.event')
    .select(['id', 'kind', 'facts', 'happened_at'])
    .where('case_id', '=', caseId)
    .where('kind', 'in', [...kinds, ''])
    .orderBy('happened_at')
    .execute()

/** What was taken back, and by which event. */
export const selectUndone = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('platform.event')
    .select(['undoes', 'id'])
    .where('case_id', '=', caseId)
    .where('undoes', 'is not', null)
    .execute()
