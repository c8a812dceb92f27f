import type { Insertable } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'

export const selectFundingSources = (tx: Tx) =>
  tx.selectFrom('programs.funding_source').select(['id', 'name', 'kind']).orderBy('name').execute()

export const insertFundingSource = (tx: Tx, row: Insertable<DB['programs.funding_source']>) =>
  tx.insertInto('programs.funding_source').values(row).execute()

export const insertFunding = (tx: Tx, row: Insertable<DB['programs.program_funding']>) =>
  tx.insertInto('programs.program_funding').values(row).execute()

/** Which source pays for which program, by the days that are named. */
export const selectFunding = (tx: Tx) =>
  tx
    .selectFrom('programs.program_funding')
    .select(['program_id', 'funding_source_id', 'from_day', 'until_day'])
    .execute()
