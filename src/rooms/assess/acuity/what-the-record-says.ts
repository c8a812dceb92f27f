import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { type CalendarDay, daysBetween } from '../../../words/calendar-day.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { InformalSupport, Lives } from '../../people/support-network/contract.ts'
import { type Prefilled, prefill } from './acuity.rules.ts'
import { type StayRow, selectLiving, selectProblems, selectStays } from './acuity.sql.ts'
import { type Lace, laceOf } from './lace.rules.ts'
import { laceFacts, lastStayIn, staysInMonth } from './record-facts.rules.ts'

export type KnownStay = { hospital: string | null; startedOn: CalendarDay | null; endedOn: CalendarDay | null }
export type SaidByRecord = { prefilled: Prefilled[]; lace: Lace | null; stay: KnownStay | null }

/** What a case manager need not ask again: LACE of the last stay, and the domains that the record answers. */
export async function whatTheRecordSays(tx: Tx, clientId: string): Promise<SaidByRecord> {
  const { house, zone } = contextOf(tx)
  const now = house.clock.now().toISOString()
  const stays = (await selectStays(tx, clientId)).map(recorded)
  const living = await selectLiving(tx, clientId)
  const last = lastStayIn(stays)
  const endedOn = last?.endedAt ? dayOf(last.endedAt, zone) : null
  const prefilled = prefill({
    daysSinceStay: endedOn ? daysBetween(endedOn, dayOf(now, zone)) : null,
    staysInMonth: staysInMonth(stays, now),
    informalSupport: InformalSupport.nullable().parse(living?.informal_support ?? null),
    lives: Lives.nullable().parse(living?.lives ?? null),
  })
  if (!last) return { prefilled, lace: null, stay: null }
  const lace = laceOf(laceFacts(last, stays, await selectProblems(tx, clientId)), zone)
  const startedOn = last.startedAt ? dayOf(last.startedAt, zone) : null
  return { prefilled, lace, stay: { hospital: last.hospital, startedOn, endedOn } }
}

const recorded = (row: StayRow) => ({
  encounterClass: row.encounter_class,
  status: row.status,
  startedAt: row.started_at?.toISOString() ?? null,
  endedAt: row.ended_at?.toISOString() ?? null,
  acuteAdmission: row.acute_admission,
  hospital: row.hospital,
})
