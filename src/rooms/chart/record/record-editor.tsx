import { type ReactNode, useState } from 'react'
import { EntryDialog, type EntryKind, type EntryPlace, type Versioned } from '../../people/web.ts'

/** Opens the form of one kind of entry: empty to add one, or with the entry that is changed. */
export type Edit = <Entry extends Versioned>(kind: EntryKind<Entry>, entry?: Entry) => void

/** One form at a time over the record. `edit` is missing for whoever only reads. */
export function useRecordEditor(place: EntryPlace | null): { edit: Edit | undefined; dialog: ReactNode } {
  const [dialog, show] = useState<ReactNode>(null)
  if (!place) return { edit: undefined, dialog: null }
  const close = () => show(null)
  return {
    edit: (kind, entry) => show(<EntryDialog kind={kind} place={place} entry={entry} onClose={close} />),
    dialog,
  }
}
