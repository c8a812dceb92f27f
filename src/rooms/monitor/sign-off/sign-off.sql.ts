import { sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { unanswered } from '../closure/closing.sql.ts'

type WaitingRow = {
  case_id: string
  client_id: string
  given: string
  family: string
  preferred: string | null
  program_name: string
  by_name: string
  asked_at: Date
  due_at: Date | null
}
export type NoteRow = WaitingRow & {
  note_id: string
  version_id: string
  happened_at: Date
  rule_title: string
  again: boolean
}
export type ClosingRow = WaitingRow & { outcome: string }

const most = 500

/** Notes of the programs that I supervise, which somebody else wrote: the one that is due first stands first. */
export async function selectWaitingNotes(tx: Tx): Promise<NoteRow[]> {
  const { agencyId, staffId } = contextOf(tx)
  const { rows } = await sql<NoteRow>`
    select n.case_id, n.client_id, p.given, p.family, p.preferred, g.name as program_name, m.name as by_name,
      c.at as asked_at, c.note_id, c.version_id, n.happened_at, c.rule_title, o.due_at,
      exists (select from record.cosign_answer r
        where r.org_id = c.org_id and r.note_id = c.note_id and r.answer = 'returned') as again
    from record.cosign_asked c
    join record.contact_note n on n.org_id = c.org_id and n.id = c.note_id
    join people.client p on p.org_id = n.org_id and p.id = n.client_id
    join programs.program g on g.org_id = n.org_id and g.id = n.program_id
    join staff.member m on m.org_id = n.org_id and m.id = n.author_id
    left join monitor.obligation o on o.org_id = c.org_id and o.subject_id = c.version_id and o.verb = 'cosign'
      and o.closed_at is null
    where c.org_id = ${agencyId} and n.author_id <> ${staffId} 
      and c.program_id = any((select staff.my_supervised_programs())::uuid[])
      and not exists (select from record.cosign_answer a where a.org_id = c.org_id and a.version_id = c.version_id)
      and not exists (select from record.amendment a where a.org_id = c.org_id and a.corrects = c.version_id)
      and not exists (select from record.note_void v where v.org_id = c.org_id and v.note_id = c.note_id)
    order by o.due_at nulls last, c.at, c.version_id
    limit ${most}`.execute(tx)
  return rows
}

/** Closings that were asked for and not answered yet, in programs that I lead: the one that is due first stands first. */
export async function selectWaitingClosings(tx: Tx): Promise<ClosingRow[]> {
  const { rows } = await sql<ClosingRow>`
    select waits.* from (
      select distinct on (w.case_id) w.case_id, w.client_id, p.given, p.family, p.preferred, g.name as program_name,
        m.name as by_name, w.at as asked_at, w.outcome, o.due_at
      from monitor.closure_asked w
      join cases.case c on c.org_id = w.org_id and c.id = w.case_id and c.closed_at is null
      join people.client p on p.org_id = w.org_id and p.id = w.client_id
      join programs.program g on g.org_id = w.org_id and g.id = w.program_id
      join staff.member m on m.org_id = w.org_id and m.id = w.asked_by
      left join monitor.obligation o on o.org_id = w.org_id and o.case_id = w.case_id and o.verb = 'sign_off'
        and o.closed_at is null
      where w.org_id = ${contextOf(tx).agencyId} and w.program_id = any((select staff.my_led_programs())::uuid[])
        and ${unanswered}
      order by w.case_id, w.at desc) waits
    order by waits.due_at nulls last, waits.asked_at, waits.case_id
    limit ${most}`.execute(tx)
  return rows
}
