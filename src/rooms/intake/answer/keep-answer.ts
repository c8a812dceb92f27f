import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { newId } from '../../../words/ids.ts'
import type { HeldCase } from '../../cases/index.ts'
import type { AnswerKind } from '../referral/contract.ts'

type Kept = {
  referralId: string
  answer: AnswerKind
  reason: string | null
  words: string | null
  alternates: string | null
}

/** The answer as it was given: who, when, why, in which words. Never changed; another answer is another row. */
export async function keepAnswer(
  tx: Tx,
  held: HeldCase,
  { referralId, answer, reason, words, alternates }: Kept,
): Promise<void> {
  await tx
    .insertInto('intake.referral_answer')
    .values({
      id: newId(),
      case_id: held.id,
      referral_id: referralId,
      client_id: held.client_id,
      program_id: held.program_id,
      data_class: held.data_class,
      answer,
      reason,
      words,
      alternates,
      at: contextOf(tx).house.clock.now(),
    })
    .execute()
  await leaveEvent(tx, {
    kind: 'referral.answered',
    caseId: held.id,
    clientId: held.client_id,
    programId: held.program_id,
    dataClass: held.data_class,
    function: 'assess',
    subjectId: referralId,
    summary: `intake:answered_${answer}`,
    words: { words, alternates, reason },
    facts: { answer, reason },
  })
}
