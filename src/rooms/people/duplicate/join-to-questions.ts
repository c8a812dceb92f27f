import { sql } from 'kysely'
import { asSystemWithin, contextOf, type Tx } from '../../../platform/db/transaction.ts'

type Written = { id: string; given: string; family: string }

/** Whoever was told "may be known here" and went on: their supervisor's question now names both people. */
export async function joinToQuestions(tx: Tx, written: Written): Promise<void> {
  const { staffId } = contextOf(tx)
  await asSystemWithin(tx, 'possible duplicate', () =>
    tx
      .updateTable('people.possible_duplicate')
      .set({ client_id: written.id })
      .where('asked_by', '=', staffId)
      .where('client_id', 'is', null)
      .where('decided_at', 'is', null)
      .where(sql<boolean>`typed ->> 'given' = ${written.given} and typed ->> 'family' = ${written.family}`)
      .execute(),
  )
}
