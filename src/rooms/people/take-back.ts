import type { Tx } from '../../platform/db/transaction.ts'
import type { Saved } from './save-row.ts'

/** What only a source says, and what it may therefore take back. */
type TakenBack =
  | 'people.allergy'
  | 'people.care_team_member'
  | 'people.coverage'
  | 'people.medication'
  | 'people.problem'
  | 'people.supporter'

/** Its source says that it was entered in error: it stands no longer, and history keeps that it stood. */
export async function takeBack(tx: Tx, table: TakenBack, id: string): Promise<Saved> {
  const { numDeletedRows } = await tx.deleteFrom(table).where('id', '=', id).executeTakeFirst()
  return numDeletedRows === 0n ? 'unchanged' : 'updated'
}
