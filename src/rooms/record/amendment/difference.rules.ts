/** A run of words that both versions have, or only the old, or only the new one. */
export type Run = { kind: 'same' | 'gone' | 'new'; text: string }

/** Beyond so many pairs of words a change is shown as the old text and the new one, whole. */
const most = 4_000_000

/** What was changed, word by word. Put together, the runs without 'new' are the old text, those without 'gone' the new. */
export function differenceOf(before: string, after: string): Run[] {
  const [old, now] = [wordsIn(before), wordsIn(after)]
  const head = countSame(old, now)
  const tail = countSame(old.slice(head).toReversed(), now.slice(head).toReversed())
  const middle = changed(old.slice(head, old.length - tail), now.slice(head, now.length - tail))
  return joined([...same(old.slice(0, head)), ...middle, ...same(old.slice(old.length - tail))])
}

/** Words, each with the space behind it. */
const wordsIn = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? []

const same = (words: readonly string[]): Run[] => words.map((text) => ({ kind: 'same', text }))

function countSame(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, at) => word !== other[at])
  return differs < 0 ? one.length : differs
}

function changed(old: readonly string[], now: readonly string[]): Run[] {
  const gone: Run[] = old.map((text) => ({ kind: 'gone', text }))
  const fresh: Run[] = now.map((text) => ({ kind: 'new', text }))
  if (old.length * now.length > most || old.length === 0 || now.length === 0) return [...gone, ...fresh]
  return walked(old, now, commonLengths(old, now))
}

/** How many words the rests of both have in common, from each place on. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1))
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const better = Math.max(lengths[i + 1]?.[j] ?? 0, lengths[i]?.[j + 1] ?? 0)
      lengths[i]?.fill(old[i] === now[j] ? (lengths[i + 1]?.[j + 1] ?? 0) + 1 : better, j, j + 1)
    }
  }
  return lengths
}

function walked(old: readonly string[], now: readonly string[], lengths: readonly Uint16Array[]): Run[] {
  const runs: Run[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const kind = stepAt(old, now, lengths, i, j)
    runs.push({ kind, text: (kind === 'new' ? now[j] : old[i]) ?? '' })
    if (kind !== 'new') i += 1
    if (kind !== 'gone') j += 1
  }
  return runs
}

/** What stands at this place of both: one word, or one that only the old or only the new text has. */
function stepAt(
  old: readonly string[],
  now: readonly string[],
  lengths: readonly Uint16Array[],
  i: number,
  j: number,
): Run['kind'] {
  if (i >= old.length) return 'new'
  if (j >= now.length) return 'gone'
  if (old[i] === now[j]) return 'same'
  return (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0) ? 'gone' : 'new'
}

/** Neighbours of one kind are one run. */
function joined(runs: readonly Run[]): Run[] {
  const done: Run[] = []
  for (const { kind, text } of runs) {
    const last = done.at(-1)
    if (last?.kind === kind) last.text += text
    else done.push({ kind, text })
  }
  return done
}
