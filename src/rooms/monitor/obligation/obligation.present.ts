import { Obligation, ObligationChange } from './contract.ts'
import type { ObligationRow, TitledChange } from './obligation.sql.ts'

export function presentObligation(row: ObligationRow): Obligation {
  return Obligation.parse({
    id: row.id,
    caseId: row.case_id,
    clientId: row.client_id,
    programId: row.program_id,
    kind: row.kind,
    verb: row.verb,
    title: row.title,
    source: row.source,
    layer: row.layer,
    words: row.words,
    weight: row.weight,
    unit: row.unit,
    rule: { id: row.rule_id, version: row.rule_version },
    function: row.function,
    subjectId: row.subject_id,
    ownerId: row.owner_id,
    openedAt: row.opened_at.toISOString(),
    dueAt: row.due_at.toISOString(),
    dueDay: row.due_day,
    waiting: row.waiting,
    endsWithCase: row.ends_with_case,
    closedAt: row.closed_at?.toISOString() ?? null,
    closedHow: row.closed_how,
    lateBy: row.late_by,
    version: row.version,
  })
}

export const presentChange = (row: TitledChange): ObligationChange =>
  ObligationChange.parse({
    id: row.id,
    act: row.act,
    byStaff: row.by_staff,
    byName: row.by_name,
    because: row.because,
    dueFrom: row.due_from?.toISOString() ?? null,
    dueTo: row.due_to?.toISOString() ?? null,
    ownerFromName: row.owner_from_name,
    ownerToName: row.owner_to_name,
    at: row.at.toISOString(),
  })
