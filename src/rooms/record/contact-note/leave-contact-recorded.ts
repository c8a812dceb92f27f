import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { type Left, leaveEvent } from '../../../platform/events.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { isFaceToFace, isWithCaregiver, isWithClient } from './contact-note.rules.ts'
import type { NotedCase } from './contact-note.sql.ts'
import type { NoteToKeep } from './keep-signed-note.ts'

/**
 * One event says that a contact took place: obligations, the timeline and reports hear of it in no other way. A contact
 * agreed upon is due on the agency's day of its moment.
 */
export async function leaveContactRecorded(
  tx: Tx,
  noted: Pick<NotedCase, 'id' | 'client_id' | 'program_id' | 'data_class'>,
  note: NoteToKeep,
): Promise<string> {
  const told = contactRecorded(noted, note)
  const next = note.nextContact && { nextContactOn: dayOf(note.nextContact.at, contextOf(tx).zone) }
  const { id } = await leaveEvent(tx, { ...told, facts: { ...told.facts, ...next } })
  return id
}

/** What the event tells, of a note that is signed now or was long ago. */
export function contactRecorded(
  noted: Pick<NotedCase, 'id' | 'client_id' | 'program_id' | 'data_class'>,
  note: NoteToKeep,
): Left {
  const { outcome, mode, minutes, happenedAt } = note
  return {
    kind: 'contact.recorded',
    caseId: noted.id,
    clientId: noted.client_id,
    programId: noted.program_id,
    dataClass: noted.data_class,
    function: note.function,
    subjectId: note.noteId,
    summary: summaryOf(note),
    words: {
      minutes,
      ...(note.participants && { participants: note.participants }),
      ...(note.groupOf && { people: note.groupOf }),
    },
    facts: {
      outcome,
      mode,
      with: note.with,
      withClient: isWithClient(note.with),
      withCaregiver: isWithCaregiver(note.with),
      faceToFace: isFaceToFace(note),
      minutes,
      happenedAt,
      reofferOn: outcome === 'refused' ? (note.refused?.reofferOn ?? null) : null,
      nextContactAt: note.nextContact?.at ?? null,
      nextContactMode: note.nextContact?.mode ?? null,
      startedFrom: note.startedFrom,
    },
    happenedAt,
  }
}

function summaryOf({ groupOf, outcome, mode }: NoteToKeep): string {
  if (!groupOf) return `record:contact_${outcome}_${mode}`
  return outcome === 'reached' ? 'record:group_came' : 'record:group_missed'
}
