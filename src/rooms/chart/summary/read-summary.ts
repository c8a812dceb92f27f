import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { sayStored } from '../../../words/catalogue.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { selectClient } from '../../people/index.ts'
import { dueThisWeek } from '../due-this-week.ts'
import { refuse } from '../refusals.ts'
import { ChartSummary, SummaryEvent } from './contract.ts'
import { type EventRow, selectAcuityPoints, selectLastLook, selectLately } from './summary.sql.ts'

const atMost = 12

export const readSummary = (by: Caller, clientId: string): Promise<ChartSummary> =>
  asStaff(by, (tx, me) => summaryOf(tx, me, clientId))

async function summaryOf(tx: Tx, me: Staff, clientId: string): Promise<ChartSummary> {
  if (!(await selectClient(tx, clientId))) throw refuse('not_there')
  const lookedAt = await selectLastLook(tx, clientId)
  const events = await selectLately(tx, { clientId, readerId: me.id, atMost })
  return ChartSummary.parse({
    clientId,
    lookedAt: lookedAt?.toISOString() ?? null,
    events: events.map((row) => presentEvent(row, lookedAt)),
    due: await dueThisWeek(tx, me, [clientId]),
    acuity: (await selectAcuityPoints(tx, clientId)).map(({ scored_at, ...one }) => ({
      ...one,
      on: dayOf(scored_at, me.zone),
    })),
  })
}

const Words = SummaryEvent.shape.words

const presentEvent = (row: EventRow, lookedAt: Date | null) => ({
  eventId: row.id,
  summary: row.summary,
  words: row.words,
  sentence: sayStored(row.summary, Words.parse(row.words)),
  happenedAt: row.happened_at.toISOString(),
  by: row.by_name,
  isNew: lookedAt === null || row.recorded_at > lookedAt,
})
