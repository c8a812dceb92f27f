import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { type HouseEvent, leaveEvent } from '../../../platform/events.ts'
import { endSight } from '../../staff/index.ts'
import { takeObligation } from '../by-hand/take-obligation.ts'
import type { Obligation } from '../obligation/contract.ts'
import { lateNow } from '../obligation/late-now.ts'
import { leaveChange } from '../obligation/leave-change.ts'
import { presentObligation } from '../obligation/obligation.present.ts'
import { type ObligationRow, selectObligation, updateClosedBy, updateObligation } from '../obligation/obligation.sql.ts'
import { StoredWords, storedTitle } from '../obligation/stored-title.ts'
import { refuse } from '../refusals.ts'

type Finishing = { version: number; note: string | null }

/** Ticks a task or promise. What a rule asks for is never ticked: it is done by writing down what happened. */
export function finishTask(by: Caller, id: string, finishing: Finishing): Promise<Obligation> {
  return asStaff(by, async (tx, me) => {
    const row = await takeObligation(tx, me, id, finishing)
    if (row.verb !== 'do_task') throw refuse('not_ticked_by_hand')
    return presentObligation(await finishWithin(tx, row, finishing.note))
  })
}

/** The same inside another act, such as signing the note in which it was done. */
export async function finishWithin(tx: Tx, row: ObligationRow, note: string | null): Promise<ObligationRow> {
  const event = await leaveTaskDone(tx, row, note)
  const heard = await selectObligation(tx, row.id)
  return heard?.closed_at ? heard : tick(tx, row, event, note)
}

const leaveTaskDone = (tx: Tx, row: ObligationRow, note: string | null): Promise<HouseEvent> =>
  leaveEvent(tx, {
    kind: 'task.done',
    caseId: row.case_id,
    clientId: row.client_id,
    programId: row.program_id,
    dataClass: row.data_class,
    subjectId: row.subject_id ?? row.id,
    summary: note ? 'monitor:task_done_with_note' : 'monitor:task_done',
    words: { title: storedTitle(row), note },
    facts: { stepId: StoredWords.parse(row.words)['stepId'] ?? null },
  })

/** Where no rule of the pack answers for tasks, the hand that ticks it does. */
async function tick(tx: Tx, row: ObligationRow, event: HouseEvent, note: string | null): Promise<ObligationRow> {
  const late = await lateNow(tx, row)
  const closing = {
    closed_at: contextOf(tx).house.clock.now(),
    closed_how: 'satisfied' as const,
    late_by: late?.count ?? null,
  }
  const done = await updateObligation(tx, row.id, closing)
  await leaveChange(tx, row, { act: 'satisfied', because: note, ownerFrom: row.owner_id })
  await updateClosedBy(tx, row.id, event.id)
  await endSight(tx, row.id, 'cover')
  return done
}
