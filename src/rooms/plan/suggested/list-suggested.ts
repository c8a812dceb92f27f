import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { latestAnswers } from '../../assess/index.ts'
import { libraryOf } from '../library/library.schema.ts'
import { packOfPlan } from '../library-drawer/read-library.ts'
import { SuggestedList } from './contract.ts'
import { stillOffered, suggestedIn } from './suggested.rules.ts'
import { selectPlanned, selectTurns } from './suggested.sql.ts'

export const listSuggested = (by: Caller, caseId: string): Promise<SuggestedList> =>
  asStaff(by, (tx) => suggestedOf(tx, caseId))

/** What signed answers of this case suggest: of this case alone, so that no answer comes into a plan of another class. */
export async function suggestedOf(tx: Tx, caseId: string): Promise<SuggestedList> {
  const { zone } = contextOf(tx)
  const library = libraryOf(await packOfPlan(tx, caseId))
  const planned = (await selectPlanned(tx, caseId)).map(({ library_id, status, decided_at }) => ({
    libraryId: library_id,
    status,
    decidedOn: decided_at && dayOf(decided_at, zone),
  }))
  const suggested = suggestedIn(library, await latestAnswers(tx, caseId))
  return SuggestedList.parse({ suggested: stillOffered(suggested, planned, await selectTurns(tx, caseId)) })
}
