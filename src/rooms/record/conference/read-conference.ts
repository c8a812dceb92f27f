import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { displayName } from '../../../words/person-name.ts'
import { selectCareTeam, selectSupporters } from '../../people/index.ts'
import { selectNotedCase, selectSignings } from '../contact-note/contact-note.sql.ts'
import { windowHoursOf } from '../note-window/note-window.ts'
import { refuse } from '../refusals.ts'
import { sha256Of } from '../signing/canonical.ts'
import { selectEntry } from './conference.sql.ts'
import { ConferenceEntry, ConferenceStart } from './contract.ts'
import { contentOfEntry } from './entry-content.ts'

export const readConferenceEntry = (by: Caller, entryId: string): Promise<ConferenceEntry> =>
  asStaff(by, async (tx) => {
    const row = await selectEntry(tx, entryId)
    if (!row) throw refuse('not_there')
    const signings = await selectSignings(tx, [entryId])
    const hash = sha256Of(contentOfEntry(row))
    return ConferenceEntry.parse({
      entryId: row.id,
      caseId: row.case_id,
      clientId: row.client_id,
      happenedAt: row.happened_at.toISOString(),
      enteredAt: row.entered_at.toISOString(),
      lateBecause: row.late_because,
      ...{ minutes: row.minutes, function: row.function, topic: row.topic, participants: row.participants },
      ...{ discussed: row.discussed, decisions: row.decisions, tasks: row.tasks },
      signatures: signings.map(({ staff_id: staffId, name, credential, at, sha256 }) => ({
        ...{ staffId, name, credential, sha256, kind: 'conference' as const },
        at: at.toISOString(),
      })),
      intact: signings.length > 0 && signings.every(({ sha256 }) => sha256 === hash),
    })
  })

export const readConferenceStart = (by: Caller, caseId: string): Promise<ConferenceStart> =>
  asStaff(by, async (tx) => {
    const noted = await selectNotedCase(tx, caseId)
    if (!noted) throw refuse('not_there')
    const supporters = await selectSupporters(tx, noted.client_id)
    const team = await selectCareTeam(tx, noted.client_id)
    return ConferenceStart.parse({
      caseId,
      clientId: noted.client_id,
      clientName: displayName(noted),
      programName: noted.program_name,
      windowHours: await windowHoursOf(tx, noted),
      supporters: supporters.filter(({ endedOn }) => endedOn === null),
      providers: team
        .filter(({ untilDay }) => untilDay === null)
        .map(({ provider, role }) => ({ providerId: provider.providerId, name: provider.name, role })),
    })
  })
