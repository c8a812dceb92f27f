import { contextOf, type Tx } from '../../../platform/db/transaction.ts'

/** Of whom something became known, and through which program. */
export type Known = { clientId: string | null; programId: string | null; dataClass: string }

/** The open cases that may know what this program knows: all of them, or its own alone where it is sealed. */
export const selectConcerned = (tx: Tx, { clientId, programId, dataClass }: Known) =>
  tx
    .selectFrom('cases.case')
    .select(['id', 'program_id', 'data_class', 'primary_id', 'backup_id'])
    .where('org_id', '=', contextOf(tx).agencyId)
    .where('client_id', '=', clientId)
    .where('closed_at', 'is', null)
    .where((of) => (dataClass === 'general' ? of.lit(true) : of('program_id', '=', programId)))
    .execute()
