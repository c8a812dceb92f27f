import { sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { HouseEvent } from '../../../platform/events.ts'
import { packOfVersion } from '../../programs/index.ts'
import type { LayeredPack, StageName } from '../../programs/shared.ts'
import type { CaseFacts } from '../rule/rule-event.ts'

/** A case, how the rules see it, and the pack under which it stands. */
export type CaseInRules = { facts: CaseFacts; pack: LayeredPack; dataClass: string }

type Concerning = Pick<HouseEvent, 'caseId' | 'clientId'>

type CaseRow = {
  id: string
  client_id: string
  program_id: string
  data_class: string
  stage: StageName
  acuity_tier: number | null
  closed_at: Date | null
  primary_id: string | null
  previous_id: string | null
  supervisor_id: string | null
  pack: string
  pack_version: string
}

/** The case of an event; what happened to a person without naming a case concerns every open one of theirs. */
export async function casesConcerned(tx: Tx, event: Concerning): Promise<CaseInRules[]> {
  const rows = await selectCases(tx, event)
  const cases: CaseInRules[] = []
  for (const row of rows) {
    cases.push({
      facts: factsOf(row),
      pack: await packOfVersion(tx, row.pack, row.pack_version),
      dataClass: row.data_class,
    })
  }
  return cases
}

async function selectCases(tx: Tx, { caseId, clientId }: Concerning): Promise<CaseRow[]> {
  if (!caseId && !clientId) return []
  const concerned = caseId ? sql`c.id = ${caseId}` : sql`c.client_id = ${clientId} and c.closed_at is null`
  const { rows } = await sql<CaseRow>`
    select c.id, c.client_id, c.program_id, c.data_class, c.stage, c.acuity_tier, c.closed_at, c.primary_id,
      c.pack_version, p.pack,
      (select a.staff_id from cases.assignment a
        where a.org_id = c.org_id and a.case_id = c.id and a.role = 'primary' and a.until_at is not null
        order by a.until_at desc, a.id desc limit 1) as previous_id,
      (select m.staff_id from staff.membership m
        where m.org_id = c.org_id and m.program_id = c.program_id and m.role = 'supervisor'
          and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
        order by m.from_day, m.id limit 1) as supervisor_id
    from cases.case c
    join programs.program p on p.org_id = c.org_id and p.id = c.program_id
    where c.org_id = ${contextOf(tx).agencyId} and ${concerned}`.execute(tx)
  return rows
}

const factsOf = (row: CaseRow): CaseFacts => ({
  caseId: row.id,
  clientId: row.client_id,
  programId: row.program_id,
  stage: row.stage,
  tier: row.acuity_tier,
  open: row.closed_at === null,
  primaryId: row.primary_id,
  previousPrimaryId: row.previous_id,
  supervisorId: row.supervisor_id,
})
