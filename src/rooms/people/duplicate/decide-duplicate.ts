import { sql } from 'kysely'
import { asStaff, refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { asSystemWithin, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { refuse } from '../refusals.ts'
import { PossibleDuplicate } from './contract.ts'
import { selectQuestions } from './duplicate.sql.ts'

const deciders = ['supervisor', 'director'] as const

/** Open questions of the programs that I supervise. */
export function listPossibleDuplicates(by: Caller): Promise<{ duplicates: PossibleDuplicate[] }> {
  return asStaff(by, async (tx, me) => {
    refuseUnlessRole(me, deciders)
    const rows = await selectQuestions(tx).where('d.decided_at', 'is', null).execute()
    return { duplicates: rows.map(present) }
  })
}

/** Writes down whether two people are one. Joining their records is an act of its own. */
export function decideDuplicate(
  by: Caller,
  duplicateId: string,
  decision: 'same' | 'different',
): Promise<PossibleDuplicate> {
  return asStaff(by, async (tx, me) => {
    const question = await questionOf(tx, duplicateId)
    refuseUnlessRole(me, deciders, question.program_id)
    if (question.decision) throw refuse('duplicate_decided')
    await asSystemWithin(tx, 'possible duplicate', () =>
      tx
        .updateTable('people.possible_duplicate')
        .set({ decided_by: me.id, decided_at: sql`app.now()`, decision })
        .where('id', '=', duplicateId)
        .execute(),
    )
    await leaveEvent(tx, {
      kind: 'duplicate.decided',
      clientId: question.other_id,
      programId: question.program_id,
      dataClass: question.data_class,
      subjectId: duplicateId,
      summary: `people:duplicate_${decision}`,
      facts: { decision },
    })
    refreshLive(tx, ['duplicates'])
    return present(await questionOf(tx, duplicateId))
  })
}

async function questionOf(tx: Tx, duplicateId: string): Promise<Row> {
  const row = await selectQuestions(tx).where('d.id', '=', duplicateId).executeTakeFirst()
  if (!row) throw refuse('not_there')
  return row
}

type Row = Awaited<ReturnType<ReturnType<typeof selectQuestions>['execute']>>[number]

const present = (row: Row): PossibleDuplicate =>
  PossibleDuplicate.parse({
    duplicateId: row.id,
    programId: row.program_id,
    clientId: row.other_id,
    known: { recordNumber: row.record_number, given: row.given, family: row.family, birthDate: row.birth_date },
    typed: row.typed,
    reasons: row.reasons,
    askedBy: row.asked_by,
    askedAt: row.asked_at.toISOString(),
    decision: row.decision,
  })
