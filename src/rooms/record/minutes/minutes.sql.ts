import type { Tx } from '../../../platform/db/transaction.ts'
import { minutesNow, stands } from '../amendment/amendment.sql.ts'

/** The signed notes of one author whose contact took place in this time, the latest first, as far as they may be read. */
export const selectMinutesOf = (tx: Tx, authorId: string, { from, until }: { from: string; until: string }) =>
  tx
    .selectFrom('record.contact_note as n')
    .innerJoin('people.client as p', (join) =>
      join.onRef('p.org_id', '=', 'n.org_id').onRef('p.id', '=', 'n.client_id'),
    )
    .select(['n.id', 'n.client_id', 'n.happened_at', 'n.mode', 'n.outcome', 'n.function'])
    .select(minutesNow.as('minutes'))
    .select(['p.given', 'p.family', 'p.preferred'])
    .where(stands)
    .where('n.author_id', '=', authorId)
    .where('n.happened_at', '>=', new Date(from))
    .where('n.happened_at', '<', new Date(until))
    .orderBy('n.happened_at', 'desc')
    .orderBy('n.id', 'desc')
    .execute()
export type MinutesRow = Awaited<ReturnType<typeof selectMinutesOf>>[number]
