import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import { say } from '../en.ts'
import { tellTakenBack } from './tell-turn.ts'

/** A source told it of the wrong person: it stands as entered in error, no list shows it, and its clocks end. */
export async function withdrawToldStay(tx: Tx, id: string): Promise<void> {
  const withdrawn = await tx
    .updateTable('people.stay')
    .set({ status: 'entered-in-error', version: sql`version + 1` })
    .where('id', '=', id)
    .where('status', '<>', 'entered-in-error')
    .returning(['id', 'client_id as clientId', 'program_id as programId', 'data_class as dataClass', 'hospital'])
    .returning(['encounter_class as encounterClass', 'status', 'disposition'])
    .returning(['started_at as startedAt', 'ended_at as endedAt'])
    .executeTakeFirst()
  if (withdrawn) await tellTakenBack(tx, withdrawn, say('told_of_another'))
}
