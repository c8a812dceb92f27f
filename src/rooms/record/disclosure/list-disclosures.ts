import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { dayOf, timeOf } from '../../../words/time-zone.ts'
import { selectIsClient } from '../contact-note/contact-note.sql.ts'
import { say } from '../en.ts'
import { refuse } from '../refusals.ts'
import type { DisclosureLine } from './contract.ts'
import { presentDisclosure } from './disclosure.present.ts'
import { type DisclosureRow, selectDisclosures } from './disclosure.sql.ts'
import { type CsvFile, exportCsv, mostRows } from './export-csv.ts'

const page = 50

export function listDisclosures(
  by: Caller,
  clientId: string,
  before: string | undefined,
): Promise<{ disclosures: DisclosureLine[]; next: string | null }> {
  return asStaff(by, async (tx, me) => {
    await refuseUnlessMayAsk(tx, me, clientId)
    const rows = await selectDisclosures(tx, { clientId, before, most: page + 1 })
    const shown = rows.slice(0, page)
    return {
      disclosures: shown.map(presentDisclosure),
      next: rows.length > page ? (shown.at(-1)?.cursor ?? null) : null,
    }
  })
}

/** The list itself leaves the house too, and stands in it from then on. */
export function downloadDisclosures(by: Caller, clientId: string): Promise<CsvFile> {
  return asStaff(by, async (tx, me) => {
    await refuseUnlessMayAsk(tx, me, clientId)
    const found = await selectDisclosures(tx, { clientId, most: mostRows + 1 })
    const rows = found.map((row) => ({
      row,
      clientId: row.client_id,
      programId: row.program_id,
      dataClass: row.data_class,
    }))
    const document = 'record:list_of_disclosures'
    return exportCsv(tx, me, { document, name: 'disclosures', purpose: 'work', columns: columnsFor(me), rows })
  })
}

/** A privacy officer answers clients whom they do not otherwise see. */
async function refuseUnlessMayAsk(tx: Tx, me: Staff, clientId: string): Promise<void> {
  const answersForAll = me.roles.some(({ role }) => role === 'privacy_officer')
  if (!answersForAll && !(await selectIsClient(tx, clientId))) throw refuse('not_there')
}

type Listed = { row: DisclosureRow }

const columnsFor = (me: Staff) => [
  { head: say('when'), value: ({ row }: Listed) => `${dayOf(row.at, me.zone)} ${timeOf(row.at, me.zone)}` },
  { head: say('document'), value: ({ row }: Listed) => presentDisclosure(row).document },
  { head: say('purpose'), value: ({ row }: Listed) => say(`purpose_${presentDisclosure(row).purpose}`) },
  { head: say('by_whom'), value: ({ row }: Listed) => row.by_name },
  { head: say('program'), value: ({ row }: Listed) => row.program_name },
]
