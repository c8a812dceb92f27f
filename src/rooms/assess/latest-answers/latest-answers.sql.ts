import type { Tx } from '../../../platform/db/transaction.ts'

export type LatestRow = Awaited<ReturnType<typeof selectLatestOfCase>>[number]

/** Of each instrument the last assessment of this case that counts, as far as the asker may see. */
export const selectLatestOfCase = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('assess.assessment as a')
    .distinctOn('a.key')
    .select(['a.id', 'a.instrument_id', 'a.key', 'a.title', 'a.done_on', 'a.scores', 'a.response'])
    .where('a.case_id', '=', caseId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('assess.assessment_void as v')
            .select('v.assessment_id')
            .whereRef('v.org_id', '=', 'a.org_id')
            .whereRef('v.assessment_id', '=', 'a.id'),
        ),
      ),
    )
    .orderBy('a.key')
    .orderBy('a.done_on', 'desc')
    .orderBy('a.signed_at', 'desc')
    .orderBy('a.id', 'desc')
    .execute()
