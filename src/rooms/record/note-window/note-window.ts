import type { Tx } from '../../../platform/db/transaction.ts'
import { Refusal } from '../../../words/refusal.ts'
import { packOfCase } from '../../cases/index.ts'
import { type NoteRules, noteRulesIn, usualNoteRules } from './note-window.schema.ts'

type Noted = { program_id: string; pack_version: string }

/** What the pack of a case says of its notes. No note waits for a pack that cannot be read: then what is usual. */
export async function noteRulesOf(tx: Tx, noted: Noted): Promise<NoteRules> {
  try {
    return noteRulesIn(await packOfCase(tx, noted))
  } catch (error) {
    if (error instanceof Refusal) return usualNoteRules
    throw error
  }
}

/** Hours within which this case's notes are written. */
export const windowHoursOf = async (tx: Tx, noted: Noted): Promise<number> => (await noteRulesOf(tx, noted)).windowHours
