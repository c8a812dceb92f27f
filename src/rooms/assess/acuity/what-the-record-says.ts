import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { type CalendarDay, daysBetween } from '../../../words/calendar-day.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { InformalSupport, Lives } from '../../people/support-network/contract.ts'
import type { LayeredPack } from '../../programs/shared.ts'
import { answeredBy } from '../assessment/answered-by.ts'
import { type Lace, laceOf } from '../lace/lace.rules.ts'
import { laceFacts, lastStayIn, staysInMonth } from '../lace/record-facts.rules.ts'
import { type Prefilled, prefill, weightiest } from './acuity.rules.ts'
import { acuitySection } from './acuity.schema.ts'
import { type StayRow, selectLiving, selectProblems, selectStays } from './acuity.sql.ts'
import { pointsFromAnswers } from './from-answers.rules.ts'

export type KnownStay = { hospital: string | null; startedOn: CalendarDay | null; endedOn: CalendarDay | null }
export type SaidByRecord = { prefilled: Prefilled[]; lace: Lace | null; stay: KnownStay | null }

/** What a case manager need not ask again: LACE of the last stay, and the domains that the record answers. */
export async function whatTheRecordSays(tx: Tx, clientId: string, pack: LayeredPack): Promise<SaidByRecord> {
  const { house, zone } = contextOf(tx)
  const now = house.clock.now().toISOString()
  const stays = (await selectStays(tx, clientId)).map(recorded)
  const living = await selectLiving(tx, clientId)
  const last = lastStayIn(stays)
  const endedOn = last?.endedAt ? dayOf(last.endedAt, zone) : null
  const { from_answers } = acuitySection.of(pack)
  const answers = pointsFromAnswers(from_answers, await answeredBy(tx, clientId), dayOf(now, zone))
  const ofRecord = prefill({
    daysSinceStay: endedOn ? daysBetween(endedOn, dayOf(now, zone)) : null,
    staysInMonth: staysInMonth(stays, now),
    informalSupport: InformalSupport.nullable().parse(living?.informal_support ?? null),
    lives: Lives.nullable().parse(living?.lives ?? null),
  })
  const prefilled = weightiest([...answers, ...ofRecord])
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
