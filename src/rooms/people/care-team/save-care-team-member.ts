import type { Tx } from '../../../platform/db/transaction.ts'
import { placed, type SavedEntry } from '../placed.ts'
import { type Saved, saveRow } from '../save-row.ts'

export type SavedCareTeamMember = SavedEntry & {
  providerId: string
  role: string
  fromDay: string | null
  untilDay: string | null
}

/** Keeps a member of a care team as its source says it. Leaves no event: an import tells once of all that it brought. */
export const saveCareTeamMember = (
  tx: Tx,
  { providerId, role, fromDay, untilDay, ...entry }: SavedCareTeamMember,
): Promise<Saved> =>
  saveRow(tx, 'people.care_team_member', {
    ...placed(entry),
    provider_id: providerId,
    role,
    from_day: fromDay,
    until_day: untilDay,
  })
