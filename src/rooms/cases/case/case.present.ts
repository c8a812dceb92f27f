import { displayName } from '../../../words/person-name.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'
import type { FlagRow } from '../flag/flag.sql.ts'
import type { CriterionMet } from '../stage/exit-criteria.rules.ts'
import { railOf } from '../stage/stage-rail.rules.ts'
import type { Standing } from '../stage/standing-of-case.ts'
import type { ShownCase } from './case.sql.ts'
import { CaseFile, CaseLine, Flag } from './contract.ts'

export const presentCaseLine = (row: ShownCase, zone: string): CaseLine => CaseLine.parse(lineOf(row, zone))

export type Shown = { row: ShownCase; standing: Standing; flags: FlagRow[]; zone: string } & Pick<
  CaseFile,
  'maySkipCriteria' | 'mayAssign'
>

export function presentCaseFile({ row, standing, flags, zone, ...may }: Shown): CaseFile {
  const titles = new Map(standing.used.map(({ id, title }) => [id, title]))
  const titleOf = (stage: Standing['stage']) => titles.get(stage) ?? say(`stage_${stage}`)
  const stops = railOf(standing.stage, standing.passages, [...titles.keys()])
  return CaseFile.parse({
    ...lineOf(row, zone),
    packVersion: row.pack_version,
    flags: flags.map(presentFlag),
    rail: stops.map((stop) => ({ ...stop, title: titleOf(stop.stage) })),
    criteria: standing.criteria.map((one) => presentCriterion(one, zone)),
    moves: standing.moves.map(({ to, missing }) => ({
      to,
      title: titleOf(to),
      missing: missing.map(({ title }) => title),
    })),
    ...may,
  })
}

export const presentFlag = (row: FlagRow): Flag =>
  Flag.parse({
    flagId: row.id,
    kind: row.kind,
    since: row.from_at.toISOString(),
    reason: row.reason,
    raisedBy: row.raised_by_name,
  })

const presentCriterion = ({ id, title, met, by }: CriterionMet, zone: string) => ({
  criterionId: id,
  title,
  met,
  metOn: by ? dayOf(by.at, zone) : null,
  eventId: by?.eventId ?? null,
})

const lineOf = (row: ShownCase, zone: string) => ({
  caseId: row.id,
  clientId: row.client_id,
  clientName: displayName(row),
  programId: row.program_id,
  programName: row.program_name,
  programShortName: row.program_short_name,
  stage: row.stage,
  stageOn: dayOf(row.stage_since, zone),
  urgency: row.urgency,
  openedAt: row.opened_at.toISOString(),
  closedAt: row.closed_at?.toISOString() ?? null,
  primary: carrierOf(row.primary_id, row.primary_name),
  backup: carrierOf(row.backup_id, row.backup_name),
  acuity: row.acuity_tier && row.acuity_on ? { tier: row.acuity_tier, on: row.acuity_on } : null,
  lastContactAt: row.last_contact_at?.toISOString() ?? null,
  version: row.version,
})

const carrierOf = (staffId: string | null, name: string | null) => (staffId && name ? { staffId, name } : null)
