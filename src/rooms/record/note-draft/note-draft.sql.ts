import { contextOf, type Tx } from '../../../platform/db/transaction.ts'

const told = ['note.started', 'note.discarded', 'contact.recorded'] as const
export type NoteState = (typeof told)[number]

/** What was last told of a note by its key; undefined when nothing was. */
export async function selectNoteState(tx: Tx, noteId: string): Promise<NoteState | undefined> {
  const { agencyId } = contextOf(tx)
  const { kind } =
    (await tx
      .selectFrom('platform.event')
      .select('kind')
      .where('org_id', '=', agencyId)
      .where('subject_id', '=', noteId)
      .where('kind', 'in', told)
      .orderBy('recorded_at', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst()) ?? {}
  return told.find((one) => one === kind)
}
