import type { ComponentType } from 'react'
import type { Icon } from '../parts/meaning.ts'
import type { Session } from '../session.ts'

/** One place of the rail. */
export type Entry = {
  to: string
  word: string
  icon: Icon
  /** 'g t' */
  hotkey?: string
  /** About the person who is signed in: stands in their own menu too, and on a phone there alone. */
  own?: true
  allows: (session: Session) => boolean
}

/** One thing that the search can find, and how. A room gives its own. */
export type Finder = {
  /** Heads what it found: "Clients". */
  title: string
  find: (text: string, signal: AbortSignal) => Promise<readonly Found[]>
}

export type Found = { id: string; name: string; detail?: string | undefined; to: string }

/** What the front door gives the shell; the shell knows no room. */
export type ShellParts = {
  entries: readonly Entry[]
  finders: readonly Finder[]
  /** Where "Add note" leads from an address of ours, given as path and query; null where it has to ask about whom. */
  addNote?: (here: string) => string | null
  /** Notes about more than one person, offered where it is asked about whom. */
  noteEntries?: readonly Entry[]
  /** Draws the bell over what some room knows. */
  bell?: ComponentType
}

export const allowed = (entries: readonly Entry[], session: Session): Entry[] =>
  entries.filter((entry) => entry.allows(session))
