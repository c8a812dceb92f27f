import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import { RecordCounts } from '../import-run/contract.ts'

const Row = z.object({
  id: z.string(),
  given: z.string(),
  family: z.string(),
  birth_date: z.string().nullable(),
  sex: z.enum(['female', 'male', 'other', 'unknown']),
  language: z.string().nullable(),
  deceased: z.boolean(),
  counts: RecordCounts,
  referrals: z.array(z.object({ id: z.string(), program: z.string(), stage: z.string() })),
})
export type ClientAfter = z.infer<typeof Row>

/**
 * These people as their records stand, as far as a program may know: what is general, and what is its own. Another
 * program's sealed medications are not even counted.
 */
export async function selectClientsAfter(
  tx: Tx,
  clientIds: readonly string[],
  programId: string,
): Promise<ClientAfter[]> {
  const of = (table: string, where = 'true') => sql`(select count(*)::int from ${sql.table(table)} x
    where x.org_id = c.org_id and x.client_id = c.id and (x.data_class = 'general' or x.program_id = ${programId})
      and ${sql.raw(where)})`
  const { rows } = await sql`
    select c.id, c.given, c.family, c.birth_date, c.sex, c.language, c.deceased,
      jsonb_build_object(
        'inpatient_stays', ${of('people.stay', `x.encounter_class = 'IMP' and x.status = 'finished'`)},
        'stays', ${of('people.stay', `x.status <> 'entered-in-error'`)},
        'active_conditions', ${of('people.problem', `x.status = 'active'`)},
        'conditions', ${of('people.problem')},
        'active_medications', ${of('people.medication', `x.status = 'active'`)},
        'medications', ${of('people.medication')},
        'allergies', ${of('people.allergy')},
        'coverages', ${of('people.coverage')},
        'supporters', ${of('people.supporter', 'x.ended_on is null')},
        'suggestions', ${of('interop.suggestion', 'x.taken_at is null and x.ended_at is null')}) as counts,
      (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'program', g.name, 'stage', k.stage) order by r.received_at), '[]')
        from intake.referral r
        join cases.case k on k.org_id = r.org_id and k.id = r.case_id
        join programs.program g on g.org_id = r.org_id and g.id = r.program_id
        where r.org_id = c.org_id and r.client_id = c.id and r.program_id = ${programId}) as referrals
    from people.client c
    where c.org_id = app.org_id() and c.id = any(${[...clientIds]}::uuid[])
    order by c.family, c.given, c.id`.execute(tx)
  return z.array(Row).parse(rows)
}
