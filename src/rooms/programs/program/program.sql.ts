import type { Tx } from '../../../platform/db/transaction.ts'

const columns = ['id', 'name', 'short_name', 'pack', 'pack_layers', 'places', 'opened_on', 'closed_on'] as const

/** Open ones first. */
export const selectPrograms = (tx: Tx) =>
  tx
    .selectFrom('programs.program')
    .select(columns)
    .orderBy('closed_on', (order) => order.desc().nullsFirst())
    .orderBy('name')
    .execute()

export const selectProgram = (tx: Tx, programId: string) =>
  tx.selectFrom('programs.program').select(columns).where('id', '=', programId).executeTakeFirst()

export const updateClosedOn = (tx: Tx, programId: string, closedOn: string) =>
  tx.updateTable('programs.program').set({ closed_on: closedOn }).where('id', '=', programId).execute()
