import { sql } from 'kysely'
import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { addDays } from '../../../words/calendar-day.ts'
import { dayOf, instantOf } from '../../../words/time-zone.ts'
import { calendarsOf } from '../obligation/calendars-of.ts'
import type { Standing, WrittenToday } from './contract.ts'
import { presentToday } from './today.present.ts'
import { type ItemRow, selectToday, type TodayRow } from './today.sql.ts'
import { readCursor } from './today-cursor.ts'

const pageSize = 50
/** The tile "This week": the six days after today, as the rule `standing` has it. */
const daysAhead = 6

type Asked = { tiles: Standing[]; cursor?: string | undefined }

/** What is due from me. A later page belongs to the moment at which the first was read. */
export const readToday = (by: Caller, asked: Asked): Promise<WrittenToday> =>
  asStaff(by, async (tx, me) => {
    const found = await dueFrom(tx, me, asked, pageSize)
    return presentToday(found.rows, { ...found, zone: me.zone, limit: pageSize })
  })

/** The list of a person as far as `limit` rows, and one more that says that there are more. */
export async function dueFrom(tx: Tx, me: Staff, { tiles, cursor }: Asked, limit: number) {
  const from = cursor === undefined ? null : readCursor(cursor)
  const asOf = from?.asOf ?? contextOf(tx).house.clock.now().toISOString()
  const today = dayOf(asOf, me.zone)
  const rows = await selectToday(tx, {
    ownerId: me.id,
    queues: await queuesOf(tx, me),
    tiles,
    now: asOf,
    tomorrow: instantOf(addDays(today, 1), '00:00', me.zone),
    nextWeek: instantOf(addDays(today, daysAhead + 1), '00:00', me.zone),
    after: from?.after ?? null,
    limit: limit + 1,
  })
  return { asOf, today, rows, calendarOf: await calendarsOf(tx, overdue(rows)) }
}

/** Intake works its program's queue; where a program has no intake, its supervisors do. */
async function queuesOf(tx: Tx, me: Staff): Promise<string[]> {
  const at = (role: string) => me.roles.flatMap((held) => (held.role === role && held.programId ? held.programId : []))
  const supervised = at('supervisor')
  if (supervised.length === 0) return at('intake')
  const { rows } = await sql<{ program_id: string }>`
    select distinct m.program_id from staff.membership m
      where m.org_id = ${me.agencyId} and m.role = 'intake' and m.program_id = any(${supervised}::uuid[])
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())`.execute(tx)
  const withIntake = rows.map(({ program_id }) => program_id)
  return [...new Set([...at('intake'), ...supervised.filter((id) => !withIntake.includes(id))])]
}

/** Only what is late is counted in the rule's own unit. */
const overdue = (rows: readonly TodayRow[]): ItemRow[] =>
  rows.filter((row) => row.id !== null).filter(({ standing }) => standing === 'overdue')
