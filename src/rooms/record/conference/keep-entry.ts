import type { Staff } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { isLateEntry } from '../contact-note/contact-note.rules.ts'
import type { NotedCase } from '../contact-note/contact-note.sql.ts'
import { windowHoursOf } from '../note-window/note-window.ts'
import { refuse } from '../refusals.ts'
import { sign } from '../signing/sign.ts'
import { insertEntry, selectStaffNamed } from './conference.sql.ts'
import type { ConferencePart, HoldingConference, Participant } from './contract.ts'
import { contentOfEntry } from './entry-content.ts'

type Entry = { held: HoldingConference; part: ConferencePart; minutes: number; participants: Participant[] }

/** One entry: the row, the signature under it, what it leaves in the timeline, and a task for each that was agreed. */
export async function keepEntry(tx: Tx, me: Staff, noted: NotedCase, entry: Entry): Promise<void> {
  const row = await rowOf(tx, me, noted, entry)
  const json = { participants: JSON.stringify(row.participants), tasks: JSON.stringify(row.tasks) }
  if (!(await insertEntry(tx, { ...row, ...json }))) throw refuse('conference_signed')
  const { id: subjectId, client_id: clientId, program_id: programId, data_class: dataClass } = row
  const content = contentOfEntry(row)
  await sign(tx, me, { kind: 'conference', subjectId, clientId, programId, dataClass, content })
  const of = { caseId: noted.id, clientId, programId, dataClass, subjectId, function: entry.held.function }
  await leaveEvent(tx, {
    ...of,
    kind: 'conference.held',
    summary: 'record:conference_held',
    words: { topic: row.topic, minutes: row.minutes },
    facts: { minutes: row.minutes, people: row.participants.length },
    happenedAt: entry.held.happenedAt,
  })
  for (const { title, ownerId, on: dueOn } of entry.part.tasks)
    await leaveEvent(tx, {
      ...of,
      kind: 'conference.task_agreed',
      summary: 'record:conference_task_agreed',
      words: { title },
      facts: { title, ownerId, dueOn },
    })
}

async function rowOf(tx: Tx, me: Staff, noted: NotedCase, { held, part, minutes, participants }: Entry) {
  const now = contextOf(tx).house.clock.now()
  const isLate = isLateEntry(held.happenedAt, now.toISOString(), await windowHoursOf(tx, noted))
  const owners = await selectStaffNamed(
    tx,
    part.tasks.map(({ ownerId }) => ownerId),
  )
  const nameOf = (staffId: string): string => owners.find(({ id }) => id === staffId)?.name ?? ''
  return {
    id: part.entryId,
    conference_id: held.conferenceId,
    case_id: noted.id,
    client_id: noted.client_id,
    program_id: noted.program_id,
    data_class: noted.data_class,
    author_id: me.id,
    happened_at: new Date(held.happenedAt),
    minutes,
    function: held.function,
    topic: held.topic,
    participants,
    discussed: part.discussed,
    decisions: part.decisions,
    tasks: part.tasks.map(({ title, ownerId, on }) => ({ title, owner: nameOf(ownerId), on })),
    late_because: isLate ? held.lateBecause : null,
    entered_at: now,
  }
}
