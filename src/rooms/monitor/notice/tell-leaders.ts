import { sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { dayOf } from '../../../words/time-zone.ts'
import type { ObligationRow } from '../obligation/obligation.sql.ts'
import { storedTitle } from '../obligation/stored-title.ts'
import { notify, type Telling } from './notify.ts'

type About = { client_id: string; case_id: string | null; program_id: string; data_class: string }

/** Tells everybody who leads the program today: its supervisors, or its directors where the rule says so. */
export async function tellLeadersOf(
  tx: Tx,
  about: About,
  role: 'supervisor' | 'director',
  telling: Pick<Telling, 'summary' | 'words'>,
): Promise<void> {
  const leaders = await selectLeaders(tx, about, role)
  await notify(tx, leaders, {
    ...telling,
    clientId: about.client_id,
    caseId: about.case_id,
    programId: about.program_id,
    dataClass: about.data_class,
  })
}

type Weighty = About & { weight: string; title: string; words: unknown }
type Told = { summary: string; because: string; by: string }

/** What a worker changes about a legal or safety deadline is told to the supervisors; about others it is hers. */
export async function tellOfWeight(tx: Tx, row: Weighty, { summary, because, by }: Told): Promise<void> {
  if (row.weight === 'ordinary') return
  await tellLeadersOf(tx, row, 'supervisor', { summary, words: { title: storedTitle(row), because, by } })
}

/**
 * Of a deadline that was moved, leaders hear at once where it weighs, and where the new day lies past the moment at which
 * they would have heard that it is late.
 */
export async function tellOfMove(tx: Tx, row: ObligationRow, { because, by }: Omit<Told, 'summary'>): Promise<void> {
  const { due_at, escalate_at, escalate_to, weight } = row
  const isPast = escalate_to !== null && escalate_at !== null && due_at > escalate_at
  if (!isPast && weight === 'ordinary') return
  const day = dayOf(due_at, contextOf(tx).zone)
  await tellLeadersOf(tx, row, isPast && escalate_to === 'director' ? 'director' : 'supervisor', {
    summary: 'monitor:notice_rescheduled',
    words: { title: storedTitle(row), because, by, day },
  })
}

/** Whoever leads the whole agency leads no sealed program by that alone. */
export async function selectLeaders(tx: Tx, about: About, role: 'supervisor' | 'director'): Promise<string[]> {
  const { rows } = await sql<{ staff_id: string }>`
    select distinct m.staff_id from staff.membership m
      where m.org_id = ${contextOf(tx).agencyId} and m.role = ${role}
        and (m.program_id = ${about.program_id} or (m.program_id is null and ${about.data_class} = 'general'))
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())`.execute(tx)
  return rows.map(({ staff_id }) => staff_id)
}
