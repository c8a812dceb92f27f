import './data-table.css'
import { IconDownload } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { say } from '../en.ts'

export type Column<Row> = {
  key: string
  head: string
  cell: (row: Row) => ReactNode
  /** Numbers stand at the end. */
  align?: 'end'
}

type DataTableProps<Row> = {
  /** What the table shows, for whoever cannot see it at a glance. */
  label: string
  /** The first column names the row. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Drawn instead when there is no row. */
  empty: ReactNode
  /** The same rows as a file. */
  csv?: { href: string } | undefined
  /** "as of 11:05" */
  foot?: ReactNode
}

/** Only for tables. On a phone each row is a block with the label before each value. */
export function DataTable<Row>({ label, columns, rows, rowKey, empty, csv, foot }: DataTableProps<Row>) {
  if (rows.length === 0) return empty
  return (
    <div className="tl-table-wrap">
      {/* Roles are said again because a phone's blocks would lose them. */}
      <table className="tl-table" role="table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ key, head, align }) => (
              <th key={key} role="columnheader" scope="col" className={align && 'tl-end'}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map((column, at) => (
                <Cell key={column.key} column={column} row={row} names={at === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {(csv || foot) && (
        <div className="tl-table-foot">
          {foot}
          {csv && <CsvLink href={csv.href} rows={rows.length} />}
        </div>
      )}
    </div>
  )
}

function Cell<Row>({ column, row, names }: { column: Column<Row>; row: Row; names: boolean }) {
  const Tag = names ? 'th' : 'td'
  return (
    <Tag role={names ? 'rowheader' : 'cell'} scope={names ? 'row' : undefined} className={column.align && 'tl-end'}>
      <span className="tl-cell-label" aria-hidden="true">
        {column.head}
      </span>
      {column.cell(row)}
    </Tag>
  )
}

function CsvLink({ href, rows }: { href: string; rows: number }) {
  return (
    <a className="tl-push" href={href} download>
      <IconDownload aria-hidden /> {say('download_csv', { count: rows })}
    </a>
  )
}
