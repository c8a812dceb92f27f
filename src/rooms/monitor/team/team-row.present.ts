import { displayName } from '../../../words/person-name.ts'
import { pointsOfCase } from '../../cases/index.ts'
import type { CalendarOf } from '../obligation/calendars-of.ts'
import { lateAt } from '../obligation/late.rules.ts'
import { TeamRow } from './contract.ts'
import type { BehindRow } from './team.sql.ts'

type Presenting = { asOf: string; zone: string; calendarOf: CalendarOf }

export const presentTeamRow = (row: BehindRow, presenting: Presenting): TeamRow =>
  TeamRow.parse({
    id: row.id,
    caseId: row.case_id,
    clientId: row.client_id,
    clientName: displayName(row),
    staffId: row.staff_id,
    workerName: row.worker_name,
    tier: row.acuity_tier,
    points: row.case_id === row.id ? pointsOfCase(row.acuity_tier) : null,
    stage: row.stage,
    at: row.at.toISOString(),
    due: row.title === null ? null : dueOf(row, presenting),
  })

function dueOf(row: BehindRow, { asOf, zone, calendarOf }: Presenting) {
  const { kind, verb, title, source, layer, words, weight, unit } = row
  const late = unit && lateAt(asOf, { dueAt: row.at.toISOString(), unit }, { calendar: calendarOf(row), zone })
  return { kind, verb, title, source, layer, words, weight, unit, late }
}
