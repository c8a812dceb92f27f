import type { Tx } from '../../../platform/db/transaction.ts'

export type OwnLayer = { pack: string; layer: string; version: string }

/** The layers of this agency in the order they were kept: of each pack the last one holds. */
export const listOwnLayers = (tx: Tx): Promise<OwnLayer[]> =>
  tx.selectFrom('programs.pack_version').select(['pack', 'layer', 'version']).orderBy('kept_at').orderBy('id').execute()
