import type { Tx } from '../../../platform/db/transaction.ts'

/** Contacts of the case that were not taken back, in their order. */
export const selectTried = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('platform.event as e')
    .select(['e.id', 'e.facts', 'e.happened_at'])
    .where('e.case_id', '=', caseId)
    .where('e.kind', '=', 'contact.recorded')
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('platform.event as u')
            .select('u.id')
            .where('u.case_id', '=', caseId)
            .whereRef('u.undoes', '=', 'e.id'),
        ),
      ),
    )
    .orderBy('e.happened_at')
    .execute()
