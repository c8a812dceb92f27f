import type { Tx } from '../../../platform/db/transaction.ts'
import { Refusal } from '../../../words/refusal.ts'
import { packOfCase } from '../../cases/index.ts'
import type { LayeredPack } from '../../programs/shared.ts'
import { usualWindowHours } from '../contact-note/contact-note.rules.ts'
import { windowHoursIn } from './note-window.schema.ts'

type Noted = { program_id: string; pack_version: string }

/** What the pack of a case says of its notes. No note waits for a pack that cannot be read: then what is usual. */
export async function ofNotePack<T>(tx: Tx, noted: Noted, read: (pack: LayeredPack) => T, usual: T): Promise<T> {
  try {
    return read(await packOfCase(tx, noted))
  } catch (error) {
    if (error instanceof Refusal) return usual
    throw error
  }
}

/** Hours within which this case's notes are written. */
export const windowHoursOf = (tx: Tx, noted: Noted): Promise<number> =>
  ofNotePack(tx, noted, windowHoursIn, usualWindowHours)
