import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { AnswerRow } from '../answer/answer.sql.ts'
import type { Way } from './loop.rules.ts'
import { type FileRow, selectLoopEvents } from './referral.sql.ts'

const Reached = z.object({ outcome: z.literal('reached'), withClient: z.literal(true) })
const Primary = z.object({ role: z.literal('primary') })

/** What is known of the way of a referral, out of its row, its answers and the events of its case. */
export async function wayOf(tx: Tx, row: FileRow, given: readonly AnswerRow[]): Promise<Way> {
  const events = await selectLoopEvents(tx, row.case_id)
  const settled = given.findLast(({ answer }) => answer !== 'asked')
  const first = (schema: z.ZodType) =>
    events.find(({ facts }) => schema.safeParse(facts).success)?.happened_at.toISOString() ?? null
  return {
    receivedAt: row.received_at.toISOString(),
    attemptDueAt: row.attempt_due_at.toISOString(),
    attemptedAt: row.attempted_at?.toISOString() ?? null,
    answerDueAt: row.answer_due_at.toISOString(),
    answeredAt: settled?.at.toISOString() ?? null,
    declined: settled?.answer === 'declined',
    assignedAt: first(Primary),
    reachedAt: first(Reached),
  }
}
