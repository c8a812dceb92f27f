import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { dayOf, timeOf } from '../../../words/time-zone.ts'
import { type CsvColumn, type CsvFile, exportCsv, mostRows } from '../../record/index.ts'
import { say } from '../en.ts'
import { calendarsOf } from '../obligation/calendars-of.ts'
import { lateWords } from '../obligation/late.rules.ts'
import { sourceOf, titleOf } from '../obligation/title-words.ts'
import type { TeamRow, Wanted } from './contract.ts'
import { askedBy } from './read-team.ts'
import { selectBehind } from './team.sql.ts'
import { presentTeamRow } from './team-row.present.ts'

type Listed = { row: TeamRow; clientId: string; programId: string; dataClass: string }

export const downloadTeamRows = (
  by: Caller,
  { programId, ...wanted }: Wanted & { programId: string },
): Promise<CsvFile> =>
  asStaff(by, async (tx, me) => {
    const asked = { ...askedBy(tx, me, programId), measure: wanted.measure, worker: wanted.worker }
    const found = await selectBehind(tx, { ...asked, after: null, limit: mostRows + 1 })
    const presenting = { asOf: asked.now, zone: me.zone, calendarOf: await calendarsOf(tx, found) }
    const rows = found.map((one) => ({
      row: presentTeamRow(one, presenting),
      clientId: one.client_id,
      programId,
      dataClass: one.data_class,
    }))
    const name = wanted.measure.replaceAll('_', '-')
    return exportCsv(tx, me, {
      document: 'monitor:list_team_rows',
      name,
      purpose: 'work',
      columns: columnsFor(me),
      rows,
    })
  })

const columnsFor = ({ zone }: Staff): CsvColumn<Listed>[] => [
  { head: say('client'), value: ({ row }) => row.clientName },
  { head: say('worker'), value: ({ row }) => row.workerName ?? say('queue') },
  { head: say('what_is_due'), value: ({ row }) => row.due && titleOf(row.due) },
  { head: say('rule'), value: ({ row }) => row.due && sourceOf(row.due, (day) => day) },
  { head: say('since_or_due'), value: ({ row }) => `${dayOf(row.at, zone)} ${timeOf(row.at, zone)}` },
  { head: say('late'), value: ({ row }) => (row.due?.late ? lateWords(row.due.late) : null) },
  { head: say('acuity'), value: ({ row }) => row.tier },
  { head: say('points'), value: ({ row }) => row.points },
]
