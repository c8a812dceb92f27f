import type { How } from '../../../web/call-api.ts'
import type { EntryField, Values } from './entry-form.rules.ts'

/** Whose record is written in, and through which program. */
export type EntryPlace = { clientId: string; programId: string }

/** A kind of entry of a person's record: its form, and how it is added and changed. A contract that refuses throws. */
export type EntryKind<Entry> = {
  addTitle: string
  changeTitle: string
  /** The button that sends it: "Take back"; to save, where nothing else is said. */
  verb?: string
  /** A sentence before the first question. */
  lead?: string
  fields: readonly EntryField[]
  /** Left out where nothing is added by hand. */
  add?: (place: EntryPlace, id: string, values: Values, how: How) => Promise<unknown>
  /** `version` is the one that was seen. Left out where nothing is changed by hand. */
  change?: (entry: Entry, version: number, values: Values, how: How) => Promise<unknown>
}

/** Every entry of a record that a form changes. */
export type Versioned = { version: number }
