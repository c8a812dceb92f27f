import type { Insertable } from 'kysely'
import { sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'

export const insertBegun = (tx: Tx, row: Insertable<DB['assess.begun']>) =>
  tx
    .insertInto('assess.begun')
    .values(row)
    .onConflict((conflict) => conflict.columns(['org_id', 'id']).doNothing())
    .execute()

export type BegunRow = NonNullable<Awaited<ReturnType<typeof selectBegun>>>

export const selectBegun = (tx: Tx, assessmentId: string) =>
  tx
    .selectFrom('assess.begun as b')
    .innerJoin('staff.member as m', (join) => join.onRef('m.org_id', '=', 'b.org_id').onRef('m.id', '=', 'b.begun_by'))
    .select(['b.id', 'b.case_id', 'b.client_id', 'b.program_id', 'b.data_class', 'b.instrument_id', 'b.key', 'b.title'])
    .select(['b.begun_by', 'b.begun_at', 'm.name as begun_by_name'])
    .where('b.id', '=', assessmentId)
    .executeTakeFirst()

export const selectBegunOfCase = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('assess.begun as b')
    .innerJoin('staff.member as m', (join) => join.onRef('m.org_id', '=', 'b.org_id').onRef('m.id', '=', 'b.begun_by'))
    .select(['b.id', 'b.key', 'b.title', 'b.begun_by', 'b.begun_at', 'm.name as begun_by_name'])
    .where('b.case_id', '=', caseId)
    .orderBy('b.begun_at', 'desc')
    .execute()

export async function deleteBegun(tx: Tx, assessmentId: string): Promise<boolean> {
  const gone = await tx.deleteFrom('assess.begun').where('id', '=', assessmentId).executeTakeFirst()
  return gone.numDeletedRows > 0n
}

export const insertAssessment = (tx: Tx, row: Insertable<DB['assess.assessment']>) =>
  tx.insertInto('assess.assessment').values(row).execute()

const signed = (tx: Tx) =>
  tx
    .selectFrom('assess.assessment as a')
    .leftJoin('assess.assessment_void as v', (join) =>
      join.onRef('v.org_id', '=', 'a.org_id').onRef('v.assessment_id', '=', 'a.id'),
    )
    .leftJoin('staff.member as m', (join) => join.onRef('m.org_id', '=', 'v.org_id').onRef('m.id', '=', 'v.voided_by'))
    .select(['a.id', 'a.case_id', 'a.client_id', 'a.program_id', 'a.data_class', 'a.instrument_id', 'a.key', 'a.title'])
    .select(['a.mode', 'a.proxy_name', 'a.done_on', 'a.scores', 'a.before_id', 'a.author_id', 'a.author_name'])
    .select(['a.author_credential', 'a.signed_at', 'a.sha256'])
    .select(['v.because as void_because', 'v.voided_at', 'm.name as voided_by_name'])

export type SignedRow = Awaited<ReturnType<typeof selectSignedOfClient>>[number]

/** Every assessment of a person that the asker may see, in whichever case; the latest first. Answers are left out. */
export const selectSignedOfClient = (tx: Tx, clientId: string) => latestFirst(tx, clientId).execute()

export type AnsweredRow = Awaited<ReturnType<typeof selectSignedWithAnswers>>[number]

export const selectSignedWithAnswers = (tx: Tx, clientId: string) =>
  latestFirst(tx, clientId).select('a.response').execute()

const latestFirst = (tx: Tx, clientId: string) =>
  signed(tx)
    .where('a.client_id', '=', clientId)
    .orderBy('a.done_on', 'desc')
    .orderBy('a.signed_at', 'desc')
    .orderBy('a.id', 'desc')

export const selectSigned = (tx: Tx, assessmentId: string) =>
  signed(tx).select('a.response').where('a.id', '=', assessmentId).executeTakeFirst()

/** The last one before, of the same instrument, that still counts: what a reassessment is held beside. */
export const selectBefore = (tx: Tx, { clientId, key, notId }: { clientId: string; key: string; notId: string }) =>
  latestFirst(tx, clientId)
    .select('a.response')
    .where('a.key', '=', key)
    .where('a.id', '<>', notId)
    .where('v.assessment_id', 'is', null)
    .limit(1)
    .executeTakeFirst()

export const insertVoid = (tx: Tx, row: Insertable<DB['assess.assessment_void']>) =>
  tx.insertInto('assess.assessment_void').values(row).execute()

export const insertCriticalTurn = (tx: Tx, row: Insertable<DB['assess.critical_turn']>) =>
  tx.insertInto('assess.critical_turn').values(row).execute()

export type CriticalRow = { item: string; turn: 'raised' | 'withdrawn'; event_id: string; at: Date; by_name: string }

/** The last turn of each critical answer of one assessment. */
export async function selectCritical(tx: Tx, assessmentId: string): Promise<CriticalRow[]> {
  const { rows } = await sql<CriticalRow>`
    select distinct on (t.item) t.item, t.turn, t.event_id, t.at, m.name as by_name
    from assess.critical_turn t
    join staff.member m on m.org_id = t.org_id and m.id = t.by_staff
    where t.org_id = ${contextOf(tx).agencyId} and t.assessment_id = ${assessmentId}
    order by t.item, t.at desc, t.id desc`.execute(tx)
  return rows
}

/** The event that said it was signed: what a void takes back. */
export const selectSignedEvent = (tx: Tx, assessmentId: string) =>
  tx
    .selectFrom('platform.event')
    .select('id')
    .where('subject_id', '=', assessmentId)
    .where('kind', '=', 'assessment.signed')
    .executeTakeFirst()

export const selectPerson = (tx: Tx, clientId: string) =>
  tx
    .selectFrom('people.client')
    .select(['given', 'family', 'preferred', 'birth_date', 'sex', 'record_number'])
    .where('id', '=', clientId)
    .executeTakeFirstOrThrow()
