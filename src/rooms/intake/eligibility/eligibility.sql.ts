import { sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'

export type AnswerRow = { question: string; answer: string; note: string | null }

/** The latest answer to each question. */
export const selectScreening = (tx: Tx, caseId: string): Promise<AnswerRow[]> =>
  tx
    .selectFrom('intake.screening_answer')
    .distinctOn('question')
    .select(['question', 'answer', 'note'])
    .where('case_id', '=', caseId)
    .orderBy('question')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()

type Screened = { id: string; client_id: string; program_id: string; data_class: string }

export const insertScreening = (tx: Tx, of: Screened, answers: readonly AnswerRow[]) =>
  tx
    .insertInto('intake.screening_answer')
    .values(
      answers.map((one) => ({
        id: newId(),
        case_id: of.id,
        client_id: of.client_id,
        program_id: of.program_id,
        data_class: of.data_class,
        at: contextOf(tx).house.clock.now(),
        ...one,
      })),
    )
    .execute()

/** What was decided last, by whom. */
export const selectDecided = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('platform.event as e')
    .leftJoin('staff.member as m', (join) => join.onRef('m.org_id', '=', 'e.org_id').onRef('m.id', '=', 'e.by_staff'))
    .select(['e.facts', 'e.words', 'e.happened_at', 'm.name as by_name'])
    .where('e.case_id', '=', caseId)
    .where('e.kind', '=', 'eligibility.decided')
    .orderBy('e.recorded_at', 'desc')
    .orderBy('e.id', 'desc')
    .limit(1)
    .executeTakeFirst()

export type KnownRow = {
  ended_at: Date | null
  hospital: string | null
  in_hospital: boolean
  lives: string | null
  agreed: boolean | null
}

/** What the record says that screening asks: the last finished inpatient stay, where the person lives, whether they agreed. */
export async function selectKnown(tx: Tx, caseId: string, clientId: string): Promise<KnownRow | undefined> {
  const org = contextOf(tx).agencyId
  const { rows } = await sql<KnownRow>`
    select s.ended_at, s.hospital,
      exists (select from people.stay i where i.org_id = ${org} and i.client_id = ${clientId}
        and i.encounter_class = 'IMP' and i.status = 'in-progress') as in_hospital,
      (select l.lives from people.living_situation l where l.org_id = ${org} and l.client_id = ${clientId}
        order by l.stated_on desc, l.recorded_at desc limit 1) as lives,
      (select coalesce((select k.agreed from intake.contact_consent k where k.org_id = r.org_id and k.referral_id = r.id
          order by k.at desc, k.id desc limit 1), r.consent_to_contact)
        from intake.referral r where r.org_id = ${org} and r.case_id = ${caseId}
        order by r.received_at desc limit 1) as agreed
    from (select 1) as one
    left join lateral (select x.ended_at, x.hospital from people.stay x
      where x.org_id = ${org} and x.client_id = ${clientId} and x.encounter_class = 'IMP' and x.status = 'finished'
        and x.ended_at is not null
      order by x.ended_at desc limit 1) s on true`.execute(tx)
  return rows[0]
}
