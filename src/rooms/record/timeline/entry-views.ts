import type { ComponentType } from 'react'
import type { TimelineEntry } from './contract.ts'
import { prefixOf } from './timeline.rules.ts'

/** How an entry unfolds in place: drawn when it is opened, below its line. */
export type EntryView = ComponentType<{ entry: TimelineEntry }>

const views = new Map<string, EntryView>()

/** Called by a room's screen door for the first word of its kinds: 'contact' unfolds 'contact.recorded'. */
export function registerEntryView(kindPrefix: string, View: EntryView): void {
  views.set(kindPrefix, View)
}

export const entryViewOf = (kind: string): EntryView | undefined => views.get(prefixOf(kind))
