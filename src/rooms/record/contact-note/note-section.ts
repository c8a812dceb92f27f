import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import { refuse } from '../refusals.ts'
import type { SigningNote } from './contract.ts'

/** The note that was just signed, as a section meets it. */
export type SignedNote = SigningNote & {
  caseId: string
  clientId: string
  programId: string
  dataClass: string
  authorId: string
  /** The event 'contact.recorded' that the note left. */
  eventId: string
}

/** What a later room asks in a contact note, and what it does with the answer. */
export type NoteSection<V> = {
  /** Under this key the answer stands in `sections`. */
  key: string
  schema: z.ZodType<V>
  /** In the note's transaction, as its writer. A refusal here refuses the whole note. */
  onSign(tx: Tx, note: SignedNote, value: V): Promise<void>
}

/** A section that has read its part and waits for the note. */
export type ReadSection = (tx: Tx, note: SignedNote) => Promise<void>

const sections = new Map<string, (raw: unknown) => ReadSection>()

/** Called by a later room where its door is assembled. A key belongs to one room. */
export function registerNoteSection<V>({ key, schema, onSign }: NoteSection<V>): void {
  if (sections.has(key)) throw new Error(`Two rooms ask for the section "${key}" of a contact note`)
  sections.set(key, (raw) => {
    const value = parsed(key, schema, raw)
    return (tx, note) => onSign(tx, note, value)
  })
}

/** All sections are read before anything is written. */
export function readSections(given: SigningNote['sections']): ReadSection[] {
  return Object.entries(given).map(([key, raw]) => {
    const read = sections.get(key)
    if (!read) throw refuse('section_unknown', `sections.${key}`, { section: key })
    return read(raw)
  })
}

function parsed<V>(key: string, schema: z.ZodType<V>, raw: unknown): V {
  const { success, data, error } = schema.safeParse(raw)
  if (success) return data
  throw new z.ZodError(error.issues.map((issue) => ({ ...issue, path: ['sections', key, ...issue.path] })))
}
