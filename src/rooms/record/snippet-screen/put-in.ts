import { typedShortcut } from '../snippet/snippet.rules.ts'

/** Where somebody wrote last: which field, and what was marked in it. */
export type Spot = { area: HTMLTextAreaElement; from: number; to: number }

export const isArea = (target: EventTarget | null): target is HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement

/** Puts words where somebody wrote last, as if they had been typed there, and gives the hand back to them. */
export function putIn({ area, from, to }: Spot, words: string): void {
  area.focus()
  area.setRangeText(words, from, to, 'end')
  area.dispatchEvent(new Event('input', { bubbles: true }))
}

/** The words that stand for a shortcut here; undefined when it is nobody's, or cannot stand here. */
export type WordsFor = (shortcut: string) => string | undefined

/** Before a field hears of what was typed, the shortcut that was typed to its end has become its words. */
export function expandTyped(event: Event, wordsFor: WordsFor): void {
  const { target } = event
  if (!isArea(target) || (event instanceof InputEvent && event.isComposing)) return
  const found = typedShortcut(target.value, target.selectionStart)
  const words = found && wordsFor(found.shortcut)
  if (words !== undefined) target.setRangeText(words, found?.from ?? 0, found?.to ?? 0, 'preserve')
}
