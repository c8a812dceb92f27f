import type { OpenOfClient } from '../obligation/obligation.sql.ts'
import type { NewObligation } from '../obligation/obligation.ts'
import { dueDayOf } from '../obligation/standing.rules.ts'
import type { WrittenClosing } from './closing.sql.ts'

export const presentOpen = (row: OpenOfClient) => ({
  id: row.id,
  version: row.version,
  kind: row.kind,
  verb: row.verb,
  title: row.title,
  source: row.source,
  layer: row.layer,
  words: row.words,
  weight: row.weight,
  unit: row.unit,
  dueAt: row.due_at.toISOString(),
  dueDay: row.due_day,
  ownerId: row.owner_id,
  ownerName: row.owner_name,
})

export const presentNew = (one: NewObligation, zone: string, ownerName: string | null) => ({
  key: one.key,
  kind: one.kind,
  verb: one.verb,
  title: one.title,
  source: one.source,
  layer: one.layer,
  words: one.words,
  weight: one.weight,
  unit: one.unit,
  dueAt: one.dueAt,
  dueDay: dueDayOf(one, zone),
  ownerId: one.ownerId,
  ownerName,
})

export const presentWritten = (written: WrittenClosing | null) =>
  written && {
    askedBy: written.by_name,
    at: written.at.toISOString(),
    reason: written.reason,
    outcome: written.outcome,
    summary: written.summary,
    missingBecause: written.missing_because,
    noticeSentOn: written.notice_sent_on,
  }
