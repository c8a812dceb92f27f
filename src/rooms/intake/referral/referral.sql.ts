import { type Insertable, sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'

export const insertReferral = (tx: Tx, row: Insertable<DB['intake.referral']>) =>
  tx.insertInto('intake.referral').values(row).execute()

export const selectReferral = (tx: Tx, referralId: string) =>
  tx
    .selectFrom('intake.referral')
    .select(['id', 'case_id', 'client_id', 'program_id', 'data_class'])
    .where('id', '=', referralId)
    .executeTakeFirst()

/** The latest referral that a case came from; a case that was reopened has several. */
export const selectReferralOfCase = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('intake.referral')
    .select(['id', 'consent_to_contact'])
    .where('case_id', '=', caseId)
    .orderBy('received_at', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The first documented contact of the case, from which on the answer is what is due. */
export const updateAttempted = (tx: Tx, caseId: string, at: string) =>
  tx
    .updateTable('intake.referral')
    .set({ attempted_at: at })
    .where('case_id', '=', caseId)
    .where('attempted_at', 'is', null)
    .execute()

export type FileRow = NonNullable<Awaited<ReturnType<typeof selectReferralFile>>>

/** A referral with its person, program and case, as one page shows it. */
export const selectReferralFile = (tx: Tx, referralId: string) =>
  tx
    .selectFrom('intake.referral as r')
    .innerJoin('cases.case as c', (join) => join.onRef('c.org_id', '=', 'r.org_id').onRef('c.id', '=', 'r.case_id'))
    .innerJoin('people.client as p', (join) =>
      join.onRef('p.org_id', '=', 'r.org_id').onRef('p.id', '=', 'r.client_id'),
    )
    .innerJoin('programs.program as g', (join) =>
      join.onRef('g.org_id', '=', 'r.org_id').onRef('g.id', '=', 'r.program_id'),
    )
    .leftJoin('staff.member as m', (join) => join.onRef('m.org_id', '=', 'c.org_id').onRef('m.id', '=', 'c.primary_id'))
    .leftJoin('people.stay as s', (join) =>
      join.onRef('s.org_id', '=', 'r.org_id').onRef('s.id', '=', 'r.stay_id').on('s.status', '<>', 'entered-in-error'),
    )
    .select(['r.id', 'r.case_id', 'r.client_id', 'r.program_id', 'r.data_class', 'r.source_name', 'r.source_person'])
    .select(['r.source_phone', 'r.via', 'r.asked', 'r.consent_to_contact', 'r.received_at', 'r.attempt_due_at'])
    .select(['r.answer_due_at', 'r.attempted_at', 'c.urgency', 'c.stage', 'c.stage_since', 'c.version as case_version'])
    .select(['c.primary_id', 'c.backup_id', 'c.pack_version', 'm.name as primary_name'])
    .select(['g.name as program_name', 'g.places'])
    .select([
      'p.given',
      'p.family',
      'p.preferred',
      'p.record_number',
      'p.pronouns',
      'p.birth_date',
      'p.sex',
      'p.language',
    ])
    .select(['p.interpreter_needed'])
    .select(['s.hospital', 's.started_at', 's.ended_at', 's.expected_on', 's.disposition', 's.reason as stay_reason'])
    .where('r.id', '=', referralId)
    .executeTakeFirst()

/** What happened to the case so far, as far as the loop of a referral tells it. */
export const selectLoopEvents = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('platform.event')
    .select(['kind', 'facts', 'happened_at', 'recorded_at'])
    .where('case_id', '=', caseId)
    .where('kind', 'in', ['contact.recorded', 'case.assigned'])
    .orderBy('happened_at')
    .execute()

/** People whom the program carries now: counted as the system, whoever asks, and never whose. */
export async function countTaken(tx: Tx, programId: string): Promise<number> {
  const { rows } = await sql<{ taken: number }>`
    select count(*)::int as taken from cases.case
    where org_id = ${contextOf(tx).agencyId} and program_id = ${programId}
      and stage in ('intake', 'assessment', 'planning', 'active', 'reassessment', 'on_hold', 'transfer_pending', 'transition')`.execute(
    tx,
  )
  return rows[0]?.taken ?? 0
}
