import type { ComponentType } from 'react'
import type { NoteDraft } from './note-draft.form.ts'

type Json = NoteDraft['sections'][string]

/** What a section of the note is drawn with. It keeps its answer in the draft, so that it is saved with the words. */
export type NoteSectionProps = {
  caseId: string
  clientId: string
  /** The note as it stands, to suggest from: what it would satisfy, whom it met. */
  draft: NoteDraft
  /** This section's own answer; undefined until it is given. Undefined given back takes it out. */
  value: Json | undefined
  onChange: (value: Json | undefined) => void
  /** What is wrong with a field of the section: 'sections.goals.0.change' is asked as '0.change'. */
  problemOf: (field?: string) => string | undefined
}

export type NoteSectionView = {
  /** The key under which the server's half was registered. */
  key: string
  /** Where it stands below the words: goals 10, what the contact satisfies 20. */
  order: number
  View: ComponentType<NoteSectionProps>
}

const views = new Map<string, NoteSectionView>()

/** Called by a later room's screen door. */
export function registerNoteSectionView(view: NoteSectionView): void {
  views.set(view.key, view)
}

export const noteSectionViews = (): NoteSectionView[] =>
  [...views.values()].toSorted((one, other) => one.order - other.order)
