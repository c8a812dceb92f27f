import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'

export type Serving = {
  goalId: string
  kind: 'contact_note' | 'task' | 'referral' | 'appointment' | 'application' | 'appeal'
  subjectId: string
  /** In a line, as the plan shows it. */
  title: string
}

/** The chain: says that something serves a goal. Said twice it stands once. A goal that one does not see is none. */
export async function serveGoal(tx: Tx, { goalId, kind, subjectId, title }: Serving): Promise<void> {
  const goal = await tx
    .selectFrom('plan.goal')
    .select(['case_id', 'client_id', 'program_id', 'data_class'])
    .where('id', '=', goalId)
    .executeTakeFirst()
  if (!goal) return
  await tx
    .insertInto('plan.serves')
    .values({
      ...goal,
      id: newId(),
      goal_id: goalId,
      kind,
      subject_id: subjectId,
      title,
      at: contextOf(tx).house.clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
