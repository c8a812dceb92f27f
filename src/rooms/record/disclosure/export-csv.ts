import { stringify } from 'csv-stringify/sync'
import type { Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { refuse } from '../refusals.ts'
import { discloseList, type ListedRow } from './disclose.ts'
import { gateFor, type Purpose, totalOf } from './gate.rules.ts'

/** One column: its head, and what a row says in it. */
export type CsvColumn<Row> = { head: string; value: (row: Row) => string | number | null }

export type CsvList<Row extends ListedRow> = {
  /** What list it is, as a stored sentence: 'monitor:list_overdue'. */
  document: string
  /** How the file is called: 'overdue'. */
  name: string
  purpose: Purpose
  columns: readonly CsvColumn<Row>[]
  rows: readonly Row[]
}

export type CsvFile = { fileName: string; text: string }

/** More than this is a report, not a list that somebody works from. */
export const mostRows = 20_000

/** A list as a file: through the gate, written down for each client in it, and safe to open in a spreadsheet. */
export async function exportCsv<Row extends ListedRow>(tx: Tx, me: Staff, list: CsvList<Row>): Promise<CsvFile> {
  if (list.rows.length > mostRows) throw refuse('list_too_long', undefined, { most: mostRows })
  const gate = gateFor(me, list.purpose)
  const passed = gate.pass('rows', list.rows)
  await discloseList(tx, { document: list.document, purpose: list.purpose, rows: passed })
  const without = totalOf(gate.told().leftOut)
  const fileName = `${list.name}-${me.today}${without > 0 ? `-without-${without}-sealed` : ''}.csv`
  return { fileName, text: textOf(list.columns, passed) }
}

const textOf = <Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string =>
  stringify(
    [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ value }) => value(row)))],
    // A cell that begins like a formula would be run by the spreadsheet that opens it.
    { bom: true, escape_formulas: true, record_delimiter: 'windows' },
  )
