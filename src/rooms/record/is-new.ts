import type { InsertResult } from 'kysely'

/** Writes a row that does nothing on conflict; false when one of this key stands already. */
export const isNew = async (insert: { executeTakeFirst(): Promise<InsertResult> }): Promise<boolean> =>
  (await insert.executeTakeFirst()).numInsertedOrUpdatedRows === 1n
