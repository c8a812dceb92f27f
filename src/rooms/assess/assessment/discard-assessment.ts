import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { deleteDraft } from '../../../platform/draft/draft.sql.ts'
import { refuse } from '../refusals.ts'
import { deleteBegun, selectBegun } from './assessment.sql.ts'
import { refreshBegun } from './begin-assessment.ts'
import { settleCritical } from './tell-critical.ts'

/** What it told at once is taken back with it. */
export const discardAssessment = (by: Caller, assessmentId: string): Promise<{ discarded: boolean }> =>
  asStaff(by, async (tx, me) => {
    const begun = await selectBegun(tx, assessmentId)
    if (!begun) throw refuse('not_there')
    if (begun.begun_by !== me.id) throw refuse('not_yours_to_end', undefined, { name: begun.begun_by_name })
    await settleCritical(tx, begun, [])
    const discarded = await deleteBegun(tx, assessmentId)
    await deleteDraft(tx, { kind: 'assessment', subjectId: assessmentId })
    refreshBegun(tx)
    return { discarded }
  })
