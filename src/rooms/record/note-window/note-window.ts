import type { Tx } from '../../../platform/db/transaction.ts'
import { Refusal } from '../../../words/refusal.ts'
import { packOfCase } from '../../cases/index.ts'
import { usualWindowHours } from '../contact-note/contact-note.rules.ts'
import { windowHoursIn } from './note-window.schema.ts'

/** Hours within which this case's notes are written. No note waits for a pack that cannot be read: then the usual ones. */
export async function windowHoursOf(tx: Tx, noted: { program_id: string; pack_version: string }): Promise<number> {
  try {
    return windowHoursIn(await packOfCase(tx, noted))
  } catch (error) {
    if (error instanceof Refusal) return usualWindowHours
    throw error
  }
}
