import { type Insertable, sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'

export const insertAcuity = (tx: Tx, row: Insertable<DB['assess.acuity']>) =>
  tx.insertInto('assess.acuity').values(row).execute()

export type ScoreRow = Awaited<ReturnType<typeof selectScores>>[number]

/** Every score of a case, the latest first. */
export const selectScores = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('assess.acuity as a')
    .innerJoin('staff.member as m', (join) => join.onRef('m.org_id', '=', 'a.org_id').onRef('m.id', '=', 'a.scored_by'))
    .select(['a.id', 'a.scored_at', 'a.total', 'a.computed_tier', 'a.tier', 'a.imminent_safety', 'a.override_because'])
    .select(['a.domains', 'a.reasons', 'a.lace', 'm.name as by_name'])
    .where('a.case_id', '=', caseId)
    .orderBy('a.scored_at', 'desc')
    .orderBy('a.id', 'desc')
    .execute()

export type StayRow = {
  encounter_class: string
  status: string
  started_at: Date | null
  ended_at: Date | null
  hospital: string | null
  acute_admission: boolean | null
  source: string
}

/** Stays and visits of the last years, the latest first: LACE looks back six months from the last stay. */
export const selectStays = (tx: Tx, clientId: string): Promise<StayRow[]> =>
  tx
    .selectFrom('people.stay')
    .select(['encounter_class', 'status', 'started_at', 'ended_at', 'hospital', 'acute_admission', 'source'])
    .where('client_id', '=', clientId)
    .where('status', 'not in', ['entered-in-error', 'cancelled'])
    .orderBy('started_at', (by) => by.desc().nullsLast())
    .limit(500)
    .execute()

/** Problems of the list, whatever became of them; null rows would be no list at all. */
export const selectProblems = (tx: Tx, clientId: string) =>
  tx.selectFrom('people.problem').select(['words', 'status']).where('client_id', '=', clientId).execute()

export type LivingRow = { lives: string; informal_support: string }

/** How the person lives, as stated last; and whether anybody of the support network lives with them. */
export async function selectLiving(tx: Tx, clientId: string): Promise<LivingRow | undefined> {
  const { rows } = await sql<LivingRow>`
    select lives, informal_support from people.living_situation
    where org_id = ${contextOf(tx).agencyId} and client_id = ${clientId}
    order by stated_on desc, recorded_at desc, id desc limit 1`.execute(tx)
  return rows[0]
}

export const selectNameOf = (tx: Tx, clientId: string) =>
  tx
    .selectFrom('people.client')
    .select(['given', 'family', 'preferred'])
    .where('id', '=', clientId)
    .executeTakeFirstOrThrow()
