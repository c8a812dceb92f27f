import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { displayName } from '../../../words/person-name.ts'
import { listSignOffs as door } from './contract.ts'
import { type ClosingRow, type NoteRow, selectWaitingClosings, selectWaitingNotes } from './sign-off.sql.ts'

/** Everything that waits for the asker's name or answer as a supervisor; nothing for anybody else. */
export const listSignOffs = (by: Caller) =>
  asStaff(by, async (tx) =>
    door.answer.parse({
      notes: (await selectWaitingNotes(tx)).map((row) => ({
        ...ofCase(row),
        noteId: row.note_id,
        versionId: row.version_id,
        happenedAt: row.happened_at.toISOString(),
        ruleTitle: row.rule_title,
        again: row.again,
      })),
      closings: (await selectWaitingClosings(tx)).map((row) => ({ ...ofCase(row), outcome: row.outcome })),
    }),
  )

const ofCase = (row: NoteRow | ClosingRow) => ({
  caseId: row.case_id,
  clientId: row.client_id,
  clientName: displayName(row),
  programName: row.program_name,
  by: row.by_name,
  askedAt: row.asked_at.toISOString(),
  dueAt: row.due_at?.toISOString() ?? null,
})
