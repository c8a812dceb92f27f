/** Where a pack does not say: from so many words in a hundred that stood in the note before, the author is warned. */
export const usualAlikePercent = 90

/** A note with fewer words than this is not called a copy: "Left a message." is always the same. */
const fewest = 8

/**
 * How many in a hundred of the words of a note stood in the one before it, in the same order: 100 for a copy, 0 for a new
 * text. Pairs of neighbouring words are counted, so that the same vocabulary is no likeness.
 */
export function alikePercent(before: string, now: string): number {
  const [old, fresh] = [pairsIn(before), pairsIn(now)]
  if (fresh.length < fewest || old.length === 0) return 0
  const left = new Map<string, number>()
  for (const pair of old) left.set(pair, (left.get(pair) ?? 0) + 1)
  const shared = fresh.filter((pair) => {
    const times = left.get(pair) ?? 0
    left.set(pair, times - 1)
    return times > 0
  })
  return Math.round((100 * shared.length) / fresh.length)
}

function pairsIn(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(1).map((word, at) => `${words[at]} ${word}`)
}

/** Sentences as they are marked: each with what ends it. */
export const sentencesIn = (text: string): string[] =>
  (text.match(/[^.!?\n]+[.!?]*/g) ?? []).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')

/** Of the sentences that were copied, those that stand unedited in the note. */
export function stillCopied(copied: readonly string[], now: string): string[] {
  const standing = new Set(sentencesIn(now))
  return copied.filter((sentence) => standing.has(sentence))
}
