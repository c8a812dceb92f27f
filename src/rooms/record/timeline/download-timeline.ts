import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { sayStored } from '../../../words/catalogue.ts'
import { dayOf, timeOf } from '../../../words/time-zone.ts'
import { type CsvColumn, type CsvFile, exportCsv, mostRows } from '../disclosure/export-csv.ts'
import { say } from '../en.ts'
import { lastVisitOf } from '../last-look/last-look.sql.ts'
import type { TimelineQuery } from './contract.ts'
import { wantedOf } from './read-timeline.ts'
import { type EventRow, selectEvents } from './timeline.sql.ts'

type Listed = { row: EventRow; clientId: string; programId: string | null; dataClass: string }

/** The stream as it is narrowed on the screen, all of it. */
export function downloadTimeline(by: Caller, clientId: string, asked: TimelineQuery): Promise<CsvFile> {
  return asStaff(by, async (tx, me) => {
    const wanted = await wantedOf(tx, clientId, asked, await lastVisitOf(tx, clientId))
    const found = await selectEvents(tx, { ...wanted, most: mostRows + 1 })
    const rows = found.map((row) => ({ row, clientId, programId: row.program_id, dataClass: row.data_class }))
    const columns = columnsFor(me)
    return exportCsv(tx, me, { document: 'record:timeline', name: 'timeline', purpose: 'work', columns, rows })
  })
}

const columnsFor = ({ zone }: Staff): CsvColumn<Listed>[] => [
  { head: say('happened'), value: ({ row }) => `${dayOf(row.happened_at, zone)} ${timeOf(row.happened_at, zone)}` },
  { head: say('entered'), value: ({ row }) => `${dayOf(row.recorded_at, zone)} ${timeOf(row.recorded_at, zone)}` },
  { head: say('what_happened'), value: ({ row }) => sayStored(row.summary, row.words) },
  { head: say('function'), value: ({ row }) => row.function && sayStored(`record:function_${row.function}`) },
  { head: say('by_whom'), value: ({ row }) => row.by_name },
  { head: say('program'), value: ({ row }) => row.program_name },
]
