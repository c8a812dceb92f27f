import type { Tx } from '../../../platform/db/transaction.ts'
import { deleteDraft } from '../../../platform/draft/draft.sql.ts'
import { draftKind } from './contract.ts'

/** The draft became a note, or is not wanted: it goes. False when there was none. */
export const takeDraft = (tx: Tx, caseId: string): Promise<boolean> =>
  deleteDraft(tx, { kind: draftKind, subjectId: caseId })
