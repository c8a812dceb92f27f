import { type Insertable, sql } from 'kysely'
import { v7 } from 'uuid'
import type { Tx } from '../../../src/platform/db/transaction.ts'
import type { HouseEvent } from '../../../src/platform/events.ts'
import type { DB } from '../../../src/platform/tables.gen.ts'
import type { Instant } from '../../../src/words/time-zone.ts'
import { chanceOf } from './chance.ts'

/** Rows of a past that is being written, until the database takes them, each table at once. */
export type Chronicle = {
  add<T extends keyof DB>(table: T, row: Insertable<DB[T]>): void
  event(event: HouseEvent): void
  /** A key that sorts by the moment at which its row was written. */
  keyAt(at: Instant): string
  rows: ReadonlyMap<keyof DB, readonly object[]>
}

export function newChronicle(): Chronicle {
  const rows = new Map<keyof DB, object[]>()
  const add: Chronicle['add'] = (table, row) => {
    const soFar = rows.get(table)
    if (soFar) soFar.push(row)
    else rows.set(table, [row])
  }
  return { add, event: (event) => add('platform.event', eventRow(event)), keyAt: keysInOrder(), rows }
}

/** Of sixteen bytes a key takes its chance from the last; time and count make up the others. */
const drawn = [11, 12, 13, 14, 15]

function keysInOrder(): Chronicle['keyAt'] {
  const chance = chanceOf('keys')
  const random = new Uint8Array(16)
  let made = 0
  return (at) => {
    made += 1
    for (const place of drawn) random[place] = chance.whole(0, 255)
    return v7({ msecs: Date.parse(at), seq: made, random })
  }
}

const eventRow = (event: HouseEvent): Insertable<DB['platform.event']> => ({
  id: event.id,
  kind: event.kind,
  case_id: event.caseId,
  client_id: event.clientId,
  program_id: event.programId,
  data_class: event.dataClass,
  function: event.function,
  subject_id: event.subjectId,
  summary: event.summary,
  words: jsonOf(event.words),
  facts: event.facts,
  happened_at: event.happenedAt,
  recorded_at: event.recordedAt,
  by_staff: event.byStaff,
  by_reason: event.byStaff ? null : 'demo',
  caused_by: event.causedBy,
  undoes: event.undoes,
})

const jsonOf = (words: Record<string, unknown>) => JSON.parse(JSON.stringify(words))

const atOnce = 2000

/** Gives a table its rows. All of them name the same columns: what one leaves out would be null, not the default. */
export async function writeTable(tx: Tx, table: keyof DB, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const odd = rows.find((row) => Object.keys(row).length !== columns.length)
  if (odd) throw new Error(`Rows of ${table} differ in their columns: ${columns} and ${Object.keys(odd)}`)
  const named = sql.join(columns.map((column) => sql.ref(column)))
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = JSON.stringify(rows.slice(from, from + atOnce))
    await sql`
      insert into ${sql.table(table)} (${named})
      select ${named} from jsonb_populate_recordset(null::${sql.table(table)}, ${some}::jsonb)`.execute(tx)
  }
}
