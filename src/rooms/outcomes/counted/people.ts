import type { Tx } from '../../../platform/db/transaction.ts'
import { plainDayInWords } from '../../../web/due-words.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import { packOfCase } from '../../cases/index.ts'
import { storedTitle } from '../../monitor/index.ts'
import { programSection } from '../../programs/shared.ts'
import { contactsByClient } from '../../record/index.ts'
import { say } from '../en.ts'
import type { WorkRow } from '../my-work/contract.ts'
import { type AskedWork, momentsOf } from './credited.sql.ts'
import { type ClosedRow, selectClosed, selectHoused, selectPromisesKept } from './people.sql.ts'
import { latestFirst, workRow } from './work-row.ts'

export const housed = async (tx: Tx, asked: AskedWork): Promise<WorkRow[]> =>
  (await selectHoused(tx, asked))
    .map((row) => {
      const since = plainDayInWords(calendarDay(row.unhoused_on))
      return workRow(row, {
        what: say(row.lives === 'alone' ? 'lives_alone' : 'lives_with_others'),
        how: say('no_home_before', { day: since }),
      })
    })
    .toSorted(latestFirst)

/** With the reason as the case's own pack names it. */
export async function casesClosed(tx: Tx, asked: AskedWork): Promise<WorkRow[]> {
  const rows = await selectClosed(tx, asked)
  const titles = await reasonsOf(tx, rows)
  return rows.map((row) => workRow(row, { what: titles(row), how: row.outcome })).toSorted(latestFirst)
}

async function reasonsOf(tx: Tx, rows: readonly ClosedRow[]): Promise<(row: ClosedRow) => string> {
  const keyOf = ({ program_id, pack_version }: ClosedRow) => `${program_id} ${pack_version}`
  const titles = new Map<string, string>()
  for (const [key, row] of new Map(rows.map((one) => [keyOf(one), one]))) {
    const reasons = programSection.of(await packOfCase(tx, row)).closure_reasons
    for (const { id, title } of reasons) titles.set(`${key} ${id}`, title)
  }
  return (row) => titles.get(`${keyOf(row)} ${row.reason}`) ?? row.reason
}

export const promisesKept = async (tx: Tx, asked: AskedWork): Promise<WorkRow[]> =>
  (await selectPromisesKept(tx, asked))
    .map((row) => workRow(row, { what: storedTitle(row), how: say(row.late_by ? 'kept_late' : 'kept_in_time') }))
    .toSorted(latestFirst)

type Contacts = { rows: WorkRow[]; reached: number; minutes: number }

/** My own signed notes and conferences, one row for each person. */
export async function contacts(tx: Tx, asked: AskedWork): Promise<Contacts> {
  const { start, end } = momentsOf(asked)
  const people = await contactsByClient(tx, { authorId: asked.staffId, from: start, until: end, zone: asked.zone })
  const sum = (of: (one: (typeof people)[number]) => number) => people.reduce((total, one) => total + of(one), 0)
  return {
    rows: people
      .map((one) => {
        const tried = one.tries > 0 ? [say('tries', { count: one.tries })] : []
        const how = [...tried, say('minutes', { count: one.minutes })].join(', ')
        return workRow(
          { ...one, id: one.client_id, case_id: null },
          { what: say('reached', { count: one.reached }), how },
        )
      })
      .toSorted(latestFirst),
    reached: sum(({ reached }) => reached),
    minutes: sum(({ minutes }) => minutes),
  }
}
