import type { Tx } from '../../../platform/db/transaction.ts'

export type AnswerRow = Awaited<ReturnType<typeof selectAnswers>>[number]

/** Every answer that was given, the first one first. */
export const selectAnswers = (tx: Tx, referralId: string) =>
  tx
    .selectFrom('intake.referral_answer as a')
    .innerJoin('staff.member as m', (join) =>
      join.onRef('m.org_id', '=', 'a.org_id').onRef('m.id', '=', 'a.answered_by'),
    )
    .select(['a.answer', 'a.reason', 'a.words', 'a.alternates', 'm.name as by', 'a.at'])
    .where('a.referral_id', '=', referralId)
    .orderBy('a.at')
    .orderBy('a.id')
    .execute()
