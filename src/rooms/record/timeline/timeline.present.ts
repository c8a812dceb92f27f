import { sayStored } from '../../../words/catalogue.ts'
import { TimelineEntry } from './contract.ts'
import { groupOf, isNewSince } from './timeline.rules.ts'
import type { EventRow, StandingRow } from './timeline.sql.ts'

/** A note's line says its minutes as they stand now. */
export function presentEntry(row: EventRow, since: string | null, me: string, note?: StandingRow): TimelineEntry {
  const words = note?.amended ? { ...row.words, minutes: note.minutes } : row.words
  const recordedAt = row.recorded_at.toISOString()
  return TimelineEntry.parse({
    eventId: row.id,
    clientId: row.client_id,
    caseId: row.case_id,
    programId: row.program_id,
    programName: row.program_name,
    kind: row.kind,
    group: groupOf(row.kind),
    function: row.function,
    subjectId: row.subject_id,
    summary: row.summary,
    words,
    sentence: sayStored(row.summary, words),
    note: note ? { standing: note.standing, amended: note.amended } : null,
    by: row.by_staff && row.by_name ? { staffId: row.by_staff, name: row.by_name } : null,
    happenedAt: row.happened_at.toISOString(),
    recordedAt,
    causedBy: row.caused_by,
    undoes: row.undoes,
    isNew: isNewSince({ recordedAt, byStaff: row.by_staff }, since, me),
  })
}
