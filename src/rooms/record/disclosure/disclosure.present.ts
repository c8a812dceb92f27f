import { sayStored } from '../../../words/catalogue.ts'
import { say } from '../en.ts'
import { DisclosureLine } from './contract.ts'
import type { DisclosureRow } from './disclosure.sql.ts'

export const presentDisclosure = (row: DisclosureRow): DisclosureLine =>
  DisclosureLine.parse({
    disclosureId: row.id,
    clientId: row.client_id,
    programId: row.program_id,
    programName: row.program_name,
    kind: row.kind,
    document: sayStored(row.document),
    purpose: row.purpose,
    by: { staffId: row.by_staff, name: row.by_name ?? say('by_command', { reason: row.by_reason }) },
    at: row.at.toISOString(),
    included: row.included,
    leftOut: row.left_out,
  })
