import type { z } from 'zod'
import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type CaseRow, type ClientRow, type Page, selectCasesOf, selectClientPage } from './client-list.sql.ts'
import { type listClients as door, ListedClient } from './contract.ts'

const pageSize = 100

type Asked = z.output<typeof door.query>

/** One page of those whom I may see, by family name. */
export function listClients(by: Caller, { after, ...filter }: Asked): Promise<z.output<typeof door.answer>> {
  return asStaff(by, async (tx, me) => {
    const rows = await selectClientPage(tx, filter, isWide(me), { after: readCursor(after), atMost: pageSize + 1 })
    const shown = rows.slice(0, pageSize)
    const last = rows.length > pageSize ? shown.at(-1) : undefined
    return { clients: (await withCases(tx, shown)).map(presentClient), next: last ? writeCursor(last) : null }
  })
}

export type ClientWithCases = ClientRow & { cases: CaseRow[] }

/** Those of one page, each with the cases that the reader may see. */
export async function withCases(tx: Tx, rows: ClientRow[]): Promise<ClientWithCases[]> {
  if (rows.length === 0) return []
  const cases = Map.groupBy(
    await selectCasesOf(
      tx,
      rows.map(({ id }) => id),
    ),
    ({ client_id: id }) => id,
  )
  return rows.map((row) => ({ ...row, cases: cases.get(row.id) ?? [] }))
}

export const isWide = (me: Staff): boolean =>
  me.roles.some(({ role }) => ['supervisor', 'director', 'auditor'].includes(role))

export const presentClient = (row: ClientWithCases): ListedClient =>
  ListedClient.parse({
    clientId: row.id,
    recordNumber: row.record_number,
    given: row.given,
    family: row.family,
    preferred: row.preferred,
    birthDate: row.birth_date,
    deceased: row.deceased,
    cases: row.cases.map(presentCase),
  })

const presentCase = (row: CaseRow) => ({
  caseId: row.id,
  programId: row.program_id,
  programShortName: row.program_short_name,
  stage: row.stage,
  primary: row.primary_id && row.primary_name ? { staffId: row.primary_id, name: row.primary_name } : null,
  acuity: row.acuity_tier && row.acuity_on ? { tier: row.acuity_tier, on: row.acuity_on } : null,
  lastContactAt: row.last_contact_at?.toISOString() ?? null,
})

const writeCursor = ({ sort_key, id }: ClientRow): string => `${id}~${sort_key}`

/** What is no cursor of ours begins at the beginning. */
function readCursor(after: string | undefined): Page['after'] {
  const met = /^([0-9a-f-]{36})~(.*)$/s.exec(after ?? '')
  return met?.[1] && met[2] !== undefined ? { id: met[1], sortKey: met[2] } : null
}
