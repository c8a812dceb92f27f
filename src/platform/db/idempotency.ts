import { refuse } from '../en.ts'
import type { Caller } from './caller.ts'
import type { Tx } from './transaction.ts'

/** Carries the answer that the same key already got out of the transaction, past the act. */
export class Replayed extends Error {
  readonly answer: unknown

  constructor(answer: unknown) {
    super('This was already done')
    this.answer = answer
  }
}

/** Claims the key. A second use of it waits for the first, then gets the first one's answer. */
export async function replayed(tx: Tx, by: Caller): Promise<void> {
  if (!by.idempotency) return
  const { key, asked } = by.idempotency
  const claimed = await tx
    .insertInto('platform.idempotent_answer')
    .values({ key, name: by.audit, asked })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (claimed.numInsertedOrUpdatedRows === 1n) return
  const kept = await tx
    .selectFrom('platform.idempotent_answer')
    .select(['name', 'asked', 'answer'])
    .where('key', '=', key)
    .executeTakeFirst()
  if (kept?.name !== by.audit || kept.asked !== asked) throw refuse('key_used_for_another_act')
  throw new Replayed(kept.answer)
}

export async function keepAnswer(tx: Tx, by: Caller, answer: unknown): Promise<void> {
  if (!by.idempotency) return
  await tx
    .updateTable('platform.idempotent_answer')
    .set({ answer: JSON.stringify(answer ?? null) })
    .where('key', '=', by.idempotency.key)
    .execute()
}
