import type { Tx } from '../../../platform/db/transaction.ts'
import type { HouseEvent } from '../../../platform/events.ts'
import { refuse } from '../refusals.ts'

/** A program that still carries somebody is not closed: whoever closed it would leave people without a worker. */
export async function onProgramClosed(tx: Tx, { subjectId, words }: HouseEvent): Promise<void> {
  const { open } = await tx
    .selectFrom('cases.case')
    .select((of) => of.fn.countAll<number>().as('open'))
    .where('program_id', '=', subjectId)
    .where('closed_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (Number(open) > 0) throw refuse('program_has_open_cases', 'closedOn', { ...words, open: Number(open) })
}
