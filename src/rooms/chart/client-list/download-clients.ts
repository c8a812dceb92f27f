import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { sayStored } from '../../../words/catalogue.ts'
import { displayName } from '../../../words/person-name.ts'
import { dayOf, timeOf } from '../../../words/time-zone.ts'
import { type CsvColumn, type CsvFile, exportCsv, mostRows } from '../../record/index.ts'
import { say } from '../en.ts'
import { selectClientPage } from './client-list.sql.ts'
import type { ClientFilter } from './contract.ts'
import { type ClientWithCases, isWide, withCases } from './list-clients.ts'

/** The whole list as a file: through the gate, and written down for each client in it. */
export function downloadClients(by: Caller, filter: ClientFilter): Promise<CsvFile> {
  return asStaff(by, async (tx, me) => {
    const rows = await selectClientPage(tx, filter, isWide(me), { after: null, atMost: mostRows + 1 })
    const told = (await withCases(tx, rows)).map((row) => ({
      ...row,
      clientId: row.id,
      programId: row.program_id,
      dataClass: row.data_class,
    }))
    const columns = columnsFor(me)
    return exportCsv(tx, me, { document: 'chart:list_clients', name: 'clients', purpose: 'work', columns, rows: told })
  })
}

type Listed = ClientWithCases & { clientId: string; programId: string; dataClass: string }

const columnsFor = ({ zone }: Staff): CsvColumn<Listed>[] => [
  { head: say('column_name'), value: (row) => displayName(row) },
  { head: say('column_number'), value: ({ record_number: number }) => number },
  { head: say('column_born'), value: ({ birth_date: day }) => day },
  { head: say('column_program'), value: ({ cases }) => cases.map((one) => one.program_short_name).join('; ') },
  {
    head: say('column_stage'),
    value: ({ cases }) => cases.map(({ stage }) => sayStored(`cases:stage_${stage}`)).join('; '),
  },
  { head: say('column_worker'), value: ({ cases }) => cases.map((one) => one.primary_name ?? '').join('; ') },
  { head: say('column_acuity'), value: ({ cases }) => cases.map((one) => one.acuity_tier ?? '').join('; ') },
  {
    head: say('column_last_contact'),
    value: ({ cases }) =>
      cases.map(({ last_contact_at: at }) => (at ? `${dayOf(at, zone)} ${timeOf(at, zone)}` : '')).join('; '),
  },
]
